# Rubric sport: athletes, coaches, referees, instructors of every sport and of fitness, and the movement activities
# care institutions organise for their residents.

concept sports-professional
kind occupation
rubric sport
nl sportprofessional ; sportmedewerker ; medewerker sport ; sportwerker ; sportdienstmedewerker
fr professionnel du sport ; intervenant sportif ; agent sportif communal ; métiers du sport ; collaborateur sportif
en sports professional ; sports worker ; sport and leisure professional ; sports staff ; sports development worker
de Sportfachkraft ; Beschäftigter im Sport ; Sportmitarbeiter ; Sportberuf ; Mitarbeiter im Sportbereich

concept athlete
kind occupation
parent sports-professional
isco 3421
rubric sport
nl sporter ; atleet ; beroepssporter ; topsporter ; sportman ; sportvrouw ; professionele sporter ; atlete ; hardloper ; bokser ; zwemmer ; tennisser ; wedstrijdsporter ; schaker ; e-sporter
fr sportif professionnel ; athlète ; sportif de haut niveau ; sportive professionnelle ; boxeur ; nageur ; joueur de tennis ; coureur à pied ; joueur d'échecs ; joueur professionnel ; sportif ; e-sportif
en athlete ; professional athlete ; professional sportsperson ; sportsman ; sportswoman ; boxer ; swimmer ; tennis player ; golfer ; runner ; chess player ; wrestler ; skier ; e-sports player
de Sportler ; Berufssportler ; Profisportler ; Leistungssportler ; Athlet ; Boxer ; Schwimmer ; Tennisspieler ; Leichtathlet ; Schachspieler ; Spitzensportler ; Sportlerin ; E-Sportler

concept team-player
kind occupation
parent athlete
isco 3421
rubric sport
nl voetballer ; beroepsvoetballer ; basketballer ; volleyballer ; profvoetballer ; hockeyspeler ; rugbyspeler ; handballer ; voetbalster ; ijshockeyspeler ; doelman
fr footballeur ; joueur de football ; basketteur ; volleyeur ; rugbyman ; footballeur professionnel ; hockeyeur ; handballeur ; footballeuse ; gardien de but
en footballer ; soccer player ; basketball player ; volleyball player ; professional footballer ; rugby player ; hockey player ; handball player ; cricketer ; baseball player ; goalkeeper
de Fußballspieler ; Fußballprofi ; Basketballspieler ; Volleyballspieler ; Berufsfußballer ; Handballspieler ; Eishockeyspieler ; Fußballer ; Fußballerin ; Torwart

concept cyclist-rider
kind occupation
parent athlete
isco 3421
rubric sport
nl wielrenner ; beroepsrenner ; jockey ; autocoureur ; motorcrosser ; ruiter ; piloot autosport ; rallyrijder ; wielrenster ; triatleet
fr coureur cycliste ; cycliste professionnel ; jockey ; pilote de course ; cavalier ; pilote automobile ; motard de compétition ; coureur automobile ; driver de trot ; triathlète
en cyclist ; professional cyclist ; jockey ; racing driver ; horse rider ; motorsport driver ; show jumper ; race car driver ; harness driver ; triathlete
de Radrennfahrer ; Berufsradfahrer ; Jockey ; Rennfahrer ; Reiter ; Rallyefahrer ; Springreiter ; Rennreiter ; Motorradrennfahrer ; Triathlet

concept sports-coach
kind occupation
parent sports-professional
isco 3422
rubric sport
work education
nl sportcoach ; trainer ; sporttrainer ; coach ; trainster ; ploegtrainer ; jeugdtrainer ; conditietrainer ; sportleraar ; trainer-coach ; hoofdtrainer ; hulptrainer ; bondscoach
fr entraîneur ; entraîneur sportif ; coach sportif ; entraîneuse ; préparateur physique ; entraîneur de jeunes ; entraîneur adjoint ; coach ; professeur de sport ; sélectionneur
en sports coach ; coach ; trainer ; sports trainer ; head coach ; assistant coach ; youth coach ; conditioning coach ; athletic coach ; team coach ; national coach
de Sporttrainer ; Trainer ; Coach ; Jugendtrainer ; Cheftrainer ; Konditionstrainer ; Co-Trainer ; Sporttrainerin ; Athletiktrainer ; Bundestrainer ; Trainerin ; Übungsleiter

concept football-coach
kind occupation
parent sports-coach
isco 3422
rubric sport
work education
nl voetbaltrainer ; voetbalcoach ; jeugdvoetbaltrainer ; keeperstrainer ; trainer voetbal ; voetbalinstructeur ; techniektrainer voetbal
fr entraîneur de football ; coach de football ; entraîneur de gardiens ; éducateur de football ; formateur football ; entraîneur de foot
en football coach ; soccer coach ; goalkeeping coach ; youth football coach ; soccer trainer ; football trainer
de Fußballtrainer ; Fußballcoach ; Torwarttrainer ; Jugendfußballtrainer ; Fußballlehrer ; Fußballtrainerin

concept ball-sports-coach
kind occupation
parent sports-coach
isco 3422
rubric sport
work education
nl basketbaltrainer ; volleybaltrainer ; handbaltrainer ; hockeytrainer ; rugbycoach ; korfbaltrainer ; basketbalcoach ; volleybalcoach ; rugbytrainer
fr entraîneur de basket ; entraîneur de volley ; entraîneur de handball ; entraîneur de hockey ; entraîneur de rugby ; entraîneur de basket-ball ; coach de volley-ball
en basketball coach ; volleyball coach ; handball coach ; hockey coach ; rugby coach ; netball coach ; cricket coach
de Basketballtrainer ; Volleyballtrainer ; Handballtrainer ; Hockeytrainer ; Rugbytrainer ; Eishockeytrainer ; Basketballcoach

concept tennis-coach
kind occupation
parent sports-coach
isco 3422
rubric sport
work education
nl tennisleraar ; tennistrainer ; padeltrainer ; badmintontrainer ; squashtrainer ; tafeltennistrainer ; tennisinstructeur ; tenniscoach ; padelleraar
fr professeur de tennis ; entraîneur de tennis ; moniteur de tennis ; moniteur de padel ; entraîneur de badminton ; entraîneur de tennis de table ; moniteur de squash
en tennis coach ; tennis instructor ; padel coach ; badminton coach ; squash coach ; table tennis coach ; tennis pro
de Tennistrainer ; Tennislehrer ; Padeltrainer ; Badmintontrainer ; Squashtrainer ; Tischtennistrainer ; Tennislehrerin

concept golf-instructor
kind occupation
parent sports-coach
isco 3422
rubric sport
work education
nl golfinstructeur ; golfleraar ; golfpro ; golfcoach ; golfprofessional
fr professeur de golf ; moniteur de golf ; entraîneur de golf ; pro de golf ; enseignant de golf
en golf instructor ; golf coach ; golf pro ; golf teacher ; golf professional
de Golflehrer ; Golftrainer ; Golfpro ; Golfprofessional ; Golflehrerin

concept swimming-teacher
kind occupation
parent sports-coach
isco 3422
rubric sport
work education
nl zwemleraar ; zwemlesgever ; zwemtrainer ; zweminstructeur ; zwemlerares ; zwemonderwijzer ; zwemmeester ; lesgever zwemmen ; duikinstructeur ; zwemcoach ; schoonspringtrainer
fr maître-nageur ; professeur de natation ; moniteur de natation ; entraîneur de natation ; maître-nageuse ; enseignant de natation ; moniteur de plongée ; éducateur sportif des activités de la natation ; maître nageur sauveteur ; instructeur de plongée
en swimming teacher ; swimming instructor ; swim coach ; swimming coach ; diving instructor ; swim teacher ; scuba instructor ; swimming trainer ; synchronised swimming coach
de Schwimmlehrer ; Schwimmtrainer ; Schwimmmeister ; Schwimmlehrerin ; Tauchlehrer ; Schwimmcoach ; Schwimmausbilder ; Schwimmmeistergehilfe ; Bademeister

concept lifeguard
kind occupation
parent sports-professional
isco 5419
rubric sport
nl redder ; badmeester ; strandredder ; redder aan zee ; zwembadredder ; hoger redder ; toezichter zwembad ; reddingszwemmer ; lifeguard ; zwembadtoezichter
fr sauveteur aquatique ; surveillant de piscine ; sauveteur en mer ; surveillant de baignade ; garde-baignade ; nageur-sauveteur ; sauveteur de plage
en lifeguard ; pool lifeguard ; beach lifeguard ; pool attendant lifeguard ; lifesaver ; swimming pool lifeguard ; lifeguard instructor
de Rettungsschwimmer ; Badeaufsicht ; Strandwache ; Rettungsschwimmerin ; Fachangestellter für Bäderbetriebe ; Wasserretter ; Beckenaufsicht ; Wasserwacht

concept athletics-coach
kind occupation
parent sports-coach
isco 3422
rubric sport
work education
nl atletiektrainer ; looptrainer ; loopcoach ; wielertrainer ; atletiekcoach ; running coach ; triatloncoach ; hardlooptrainer ; start-to-run-begeleider
fr entraîneur d'athlétisme ; coach de course à pied ; entraîneur de cyclisme ; coach running ; entraîneur de triathlon ; moniteur d'athlétisme
en athletics coach ; running coach ; cycling coach ; track and field coach ; triathlon coach ; sprint coach
de Leichtathletiktrainer ; Lauftrainer ; Radsporttrainer ; Laufcoach ; Triathlontrainer ; Leichtathletiktrainerin

concept martial-arts-instructor
kind occupation
parent sports-coach
isco 3422
rubric sport
work education
nl judoleraar ; karateleraar ; bokstrainer ; vechtsportleraar ; zelfverdedigingsinstructeur ; taekwondoleraar ; judotrainer ; kickbokstrainer ; schermleraar ; aikidoleraar ; weerbaarheidstrainer
fr professeur de judo ; professeur de karaté ; entraîneur de boxe ; professeur d'arts martiaux ; maître d'armes ; instructeur de self-défense ; professeur d'aïkido ; moniteur de boxe
en martial arts instructor ; judo teacher ; karate instructor ; boxing coach ; self-defence instructor ; fencing coach ; taekwondo instructor ; boxing instructor
de Kampfsportlehrer ; Judotrainer ; Karatetrainer ; Boxtrainer ; Selbstverteidigungstrainer ; Fechttrainer ; Fechtmeister ; Judolehrer ; Karatelehrer

concept gymnastics-coach
kind occupation
parent sports-coach
isco 3422
rubric sport
work education
nl turntrainer ; gymnastiektrainer ; turnlesgever ; gymnastiekleraar club ; trampolinetrainer ; turncoach ; kleuterturnlesgever
fr entraîneur de gymnastique ; moniteur de gymnastique ; professeur de gymnastique ; moniteur de trampoline ; entraîneur de gym ; moniteur psychomotricité sportive
en gymnastics coach ; gymnastics instructor ; trampoline coach ; tumbling coach ; gymnastics teacher
de Turntrainer ; Gymnastiktrainer ; Turnlehrer ; Kunstturntrainer ; Trampolintrainer ; Gymnastiklehrer

concept ice-snow-coach
kind occupation
parent sports-coach
isco 3422
rubric sport
work education
nl skileraar ; ski-instructeur ; snowboardleraar ; schaatstrainer ; skimonitor ; snowboardinstructeur ; schaatsleraar ; ijshockeytrainer ; kunstschaatstrainer
fr moniteur de ski ; professeur de ski ; moniteur de snowboard ; entraîneur de patinage ; entraîneur de hockey sur glace ; monitrice de ski ; professeur de patinage
en ski instructor ; snowboard instructor ; skating coach ; ice-skating coach ; ice hockey coach ; ski teacher ; figure skating coach
de Skilehrer ; Snowboardlehrer ; Eislauftrainer ; Skilehrerin ; Eiskunstlauftrainer ; Skitrainer ; Schneesportlehrer

concept referee
kind occupation
parent sports-professional
isco 3422
rubric sport
nl scheidsrechter ; arbiter ; jurylid sport ; wedstrijdofficial ; lijnrechter ; sportofficial ; tijdopnemer ; umpire ; wedstrijdleider ; koersdirecteur
fr arbitre ; juge sportif ; juge de ligne ; officiel de compétition ; juge-arbitre ; commissaire de course ; chronométreur sportif ; arbitre de football ; directeur de course
en referee ; umpire ; sports official ; linesman ; match official ; sports judge ; timekeeper sports ; assistant referee ; race director ; steward of the course
de Schiedsrichter ; Kampfrichter ; Linienrichter ; Sportoffizieller ; Wettkampfrichter ; Zeitnehmer ; Schiedsrichterin ; Ringrichter ; Punktrichter ; Rennleiter

concept sports-official-manager
kind occupation
parent sports-professional
isco 3422
rubric sport
work management
nl sportfunctionaris ; sportcoördinator ; sportbeleidsmedewerker ; sportconsulent ; sportgekwalificeerd leidinggevende ; sportpromotor ; sportscout ; talentscout ; scout voetbal ; sporttechnisch coördinator ; sportregisseur
fr coordinateur sportif ; responsable sportif ; directeur sportif ; recruteur sportif ; conseiller sportif ; promoteur sportif ; directeur technique sportif ; détecteur de talents ; agent de développement sportif
en sports coordinator ; sports official administrator ; sports development officer ; talent scout sports ; sporting director ; sports programme coordinator ; football scout ; sports adviser ; technical director sports
de Sportkoordinator ; Sportfunktionär ; Sportdirektor ; Talentscout ; sportlicher Leiter ; Sportreferent ; Spielbeobachter ; Sportberater ; Vereinssportlehrer

concept adapted-sports-coach
kind occupation
parent sports-professional
isco 3422
rubric sport 0.8 care 0.2
nl sportbegeleider aangepast sporten ; trainer g-sport ; lesgever g-sport ; g-sporttrainer ; sportmonitor personen met een handicap ; begeleider g-sport
fr moniteur handisport ; entraîneur handisport ; moniteur de sport adapté ; éducateur en sport adapté ; accompagnateur handisport
en disability sports coach ; adapted sports instructor ; inclusive sports coach ; para-sport coach ; adaptive sports coach
de Behindertensporttrainer ; Rehasport-Übungsleiter ; Trainer für Behindertensport ; Rehasporttrainer ; Inklusionssport-Trainer

concept fitness-instructor
kind occupation
parent sports-professional
isco 3423
rubric sport
work education
nl fitnessinstructeur ; fitnessbegeleider ; fitnesscoach ; fitnesstrainer ; aerobicsinstructeur ; groepslesinstructeur ; spinninginstructeur ; zumba-instructeur ; fitnessmedewerker ; begeleider fitness
fr moniteur de fitness ; instructeur de fitness ; coach fitness ; professeur d'aérobic ; éducateur sportif forme ; instructeur de zumba ; moniteur de spinning ; professeur de fitness ; coach en salle
en fitness instructor ; gym instructor ; fitness coach ; aerobics instructor ; group fitness instructor ; spinning instructor ; zumba instructor ; gym coach ; fitness trainer ; exercise instructor
de Fitnesstrainer ; Fitnesscoach ; Fitnessinstruktor ; Aerobictrainer ; Kursleiter Fitness ; Fitnesstrainerin ; Zumba-Trainer ; Spinningtrainer ; Fitnessfachwirt ; Sport- und Fitnesskaufmann

concept personal-trainer
kind occupation
parent fitness-instructor
isco 3423
rubric sport
work education
nl personal trainer ; personal coach sport ; persoonlijke trainer ; privétrainer ; bewegingscoach ; leefstijlcoach bewegen ; vitaliteitscoach
fr coach personnel sportif ; entraîneur personnel ; personal trainer ; coach sportif à domicile ; préparateur physique individuel ; coach bien-être sportif
en personal trainer ; personal fitness trainer ; one-to-one trainer ; lifestyle exercise coach ; private fitness coach ; exercise coach
de Personal Trainer ; persönlicher Trainer ; Personaltrainer ; Bewegungscoach ; Personal Coach Fitness ; Privattrainer

concept pilates-yoga-teacher
kind occupation
parent fitness-instructor
isco 3423
rubric sport
work education
nl yogaleraar ; pilatesinstructeur ; yogadocent ; yogalerares ; pilatesleraar ; tai-chileraar ; yogatherapeut ; qi-gongleraar ; yogalesgever
fr professeur de yoga ; professeur de pilates ; instructeur de pilates ; enseignant de yoga ; professeur de tai-chi ; professeur de qi gong ; prof de yoga ; animateur de yoga
en yoga teacher ; pilates teacher ; yoga instructor ; pilates instructor ; tai chi teacher ; qigong teacher ; chair yoga teacher
de Yogalehrer ; Pilatestrainer ; Yogalehrerin ; Pilateslehrer ; Tai-Chi-Lehrer ; Qigong-Lehrer ; Yogatrainer ; Yogatherapeut

concept riding-instructor
kind occupation
parent sports-professional
isco 3423
rubric sport
work education
nl rij-instructeur paarden ; paardrij-instructeur ; rijleraar paardensport ; ponyclubbegeleider ; instructeur paardrijden ; manege-instructeur ; lesgever paardrijden ; hippotherapiebegeleider ; dressuurtrainer
fr moniteur d'équitation ; professeur d'équitation ; instructeur d'équitation ; monitrice d'équitation ; enseignant d'équitation ; animateur poney ; accompagnateur de tourisme équestre ; maître de manège
en riding instructor ; horse riding instructor ; equestrian instructor ; riding teacher ; pony club instructor ; horseback riding instructor ; dressage trainer
de Reitlehrer ; Reittrainer ; Reitlehrerin ; Pferdewirt Reitausbildung ; Voltigiertrainer ; Reitinstruktor ; Dressurtrainer

concept outdoor-instructor
kind occupation
parent sports-professional
isco 3423
rubric sport 0.7 recreation 0.3
work education
nl outdoorbegeleider ; outdoorinstructeur ; klimleraar ; klimmonitor ; berggids ; avonturenbegeleider ; survivalinstructeur ; outdooranimator ; kajakinstructeur ; zeilinstructeur ; zeilmonitor ; surfleraar ; instructeur vliegsport recreatief
fr moniteur d'escalade ; guide de haute montagne ; animateur outdoor ; moniteur de voile ; moniteur de kayak ; accompagnateur en montagne ; instructeur de survie ; moniteur de surf ; guide de montagne ; moniteur de parachutisme
en outdoor instructor ; outdoor activities instructor ; climbing instructor ; mountain guide ; sailing instructor ; kayak instructor ; outdoor pursuits instructor ; surf instructor ; adventure guide ; survival instructor ; canoeing instructor
de Outdoortrainer ; Kletterlehrer ; Bergführer ; Segellehrer ; Erlebnispädagoge ; Surflehrer ; Kanulehrer ; Klettertrainer ; Outdoor-Guide ; Survivaltrainer ; Hochseilgartentrainer

concept recreation-sports-monitor
kind occupation
parent sports-professional
isco 3423
rubric sport
work education
nl sportmonitor ; sportanimator ; lesgever sport ; sportkampbegeleider ; sportinstructeur ; sportleider ; monitor sportkamp ; bewegingsanimator ; sportlesgever ; buurtsportcoach ; buurtsportbegeleider ; sportbegeleider
fr moniteur sportif ; animateur sportif ; éducateur sportif ; monitrice sportive ; moniteur de stage sportif ; animatrice sportive ; ETAPS ; éducateur sportif communal ; animateur de sport de rue
en sports instructor ; sports leader ; sports activity instructor ; sports camp instructor ; community sports coach ; sports animator ; recreational sports instructor ; sports activity leader
de Sportanimateur ; Sportlehrer im Verein ; Sportinstruktor ; Sportübungsleiter ; Sportcampbetreuer ; Sportlehrer Freizeit ; Freizeitsportleiter ; Sportassistent ; Diplom-Sportlehrer

concept dance-fitness-instructor
kind occupation
parent fitness-instructor
isco 3423
rubric sport
work education
nl dansfitnessinstructeur ; aquagyminstructeur ; aquafitnessbegeleider ; bodypumpinstructeur ; stepinstructeur ; aquagymlesgever
fr professeur d'aquagym ; moniteur d'aquagym ; instructeur d'aquafitness ; instructeur bodypump ; moniteur de step ; animateur aquagym
en aqua aerobics instructor ; aquafit instructor ; dance fitness instructor ; bodypump instructor ; step instructor ; water aerobics teacher
de Aquafitnesstrainer ; Wassergymnastikleiter ; Aquagymnastiktrainer ; Tanzfitnesstrainer ; Stepaerobictrainer ; Bodypump-Trainer

concept movement-teacher-elderly
kind occupation
parent fitness-instructor
isco 3423
rubric sport 0.8 care 0.2
work education
nl bewegingsagoog ; bewegingsbegeleider ouderen ; lesgever seniorensport ; seniorensportbegeleider ; meer bewegen voor ouderen ; bewegingscoach ouderen ; valpreventiecoach ; bewegingsleider ; lesgever bewegen voor ouderen
fr animateur sportif pour seniors ; moniteur de gym douce ; animateur de gymnastique pour aînés ; éducateur sportif en EHPAD ; enseignant en activité physique adaptée ; enseignant APA ; moniteur de sport pour seniors
en exercise instructor for older adults ; seniors' fitness instructor ; movement coach for the elderly ; falls prevention exercise instructor ; adapted physical activity instructor ; chair exercise instructor
de Übungsleiter Seniorensport ; Seniorensportleiter ; Bewegungstrainer für Senioren ; Seniorentrainer ; Sturzpräventionstrainer ; Bewegungstherapeut Senioren ; Seniorentanzleiter

concept gymnastics-for-elderly
kind task
rubric sport 0.8 social 0.2
work education
nl turnen met senioren ; bewegen met ouderen ; stoelgymnastiek ; ouderengym ; zitgymnastiek ; seniorenturnen ; zitturnen ; turnen met bewoners ; gymnastiek voor ouderen ; bewegingsactiviteit ; stoelyoga ; bewegingsoefeningen met bewoners ; seniorengym
fr gymnastique avec les seniors ; gym douce ; gymnastique sur chaise ; gymnastique pour aînés ; gym douce pour seniors ; faire bouger les résidents ; activité physique adaptée ; gym assise ; exercices physiques avec les résidents ; bouger avec les seniors
en gymnastics with seniors ; chair exercises ; seated exercise ; gentle exercise for older people ; chair gymnastics ; movement activities with residents ; exercise class for seniors ; chair yoga ; keep fit for seniors
de Gymnastik mit Senioren ; Seniorengymnastik ; Sitzgymnastik ; Stuhlgymnastik ; Bewegung mit Senioren ; Seniorenturnen ; Bewegungsangebote für Bewohner ; Bewegungsübungen mit Bewohnern ; Hockergymnastik

concept fall-prevention-exercise
kind task
rubric sport 0.6 care 0.4
nl valpreventie oefenen ; evenwichtsoefeningen ; valpreventieoefeningen ; valpreventiegroep ; mobiliteitsoefeningen begeleiden ; evenwichtstraining
fr exercices d'équilibre ; prévention des chutes par l'exercice ; atelier équilibre ; atelier de prévention des chutes ; entraînement de l'équilibre
en balance exercises ; falls prevention class ; fall prevention exercises ; balance training ; strength and balance class
de Gleichgewichtsübungen ; Sturzprophylaxe-Übungen ; Sturzpräventionsgruppe ; Gleichgewichtstraining ; Kraft- und Balancetraining

concept sports-activity-leading
kind task
rubric sport
work education
nl sportactiviteiten begeleiden ; sporten met bewoners ; sport en spel ; sportlessen geven ; sporten met cliënten ; sportnamiddag begeleiden ; sportactiviteit ; samen sporten ; bewegen met cliënten ; sportkamp begeleiden ; sportlessen ; sporten met jongeren
fr encadrer des activités sportives ; activités sportives ; faire du sport avec les résidents ; sport et jeux ; donner des cours de sport ; animation sportive ; encadrer un stage sportif ; sport avec les jeunes
en leading sports activities ; sports with residents ; sports and games ; teaching sports ; sports afternoon ; sports activities ; running a sports camp ; sport with young people
de Sportangebote leiten ; Sport mit Bewohnern ; Sport und Spiel ; Sportkurse geben ; Sportnachmittag begleiten ; sportliche Aktivitäten ; Sportunterricht im Verein ; Sport mit Jugendlichen

concept swimming-with-clients
kind task
rubric sport 0.7 social 0.3
nl zwemmen met bewoners ; zwembegeleiding ; meegaan zwemmen ; zwemmen met personen met een beperking ; zwembadbegeleiding ; watergewenning begeleiden ; zwemlessen geven ; helpen bij het zwemmen
fr accompagner à la piscine ; natation avec les résidents ; accompagnement piscine ; activité piscine ; accoutumance à l'eau ; donner des cours de natation ; aide à la piscine
en swimming with residents ; pool support ; accompany swimming ; swimming with disabled people ; swimming lessons ; swimming activity ; hydrotherapy pool helper
de Schwimmen mit Bewohnern ; Schwimmbegleitung ; beim Schwimmen begleiten ; Schwimmunterricht ; Wassergewöhnung ; Schwimmbadbegleitung

concept cycling-with-residents
kind task
rubric sport 0.6 recreation 0.4
nl fietsen met bewoners ; duofiets ; rolstoelfiets ; fietstocht begeleiden ; riksja fietsen ; fietsen zonder leeftijd ; duofietsen ; fietspiloot ; tandem rijden met blinden
fr vélo avec les résidents ; vélo duo ; à vélo sans âge ; tandem avec des malvoyants ; triporteur avec les résidents ; balade à vélo ; pilote de triporteur
en cycling with residents ; duo bike ; cycling without age ; wheelchair bike ; trishaw pilot ; tandem with blind people ; bike ride with residents
de Radfahren mit Bewohnern ; Duofahrrad ; Radeln ohne Alter ; Rollstuhlfahrrad ; Rikscha-Pilot ; Fahrradtour begleiten ; Tandem mit Blinden

concept petanque-games
kind task
rubric sport 0.5 recreation 0.5
nl petanque ; kubb ; bowling met bewoners ; balspelen met bewoners ; volksspelen ; boccia ; petanque met ouderen ; curling met bewoners ; ballonspel
fr pétanque ; jeu de boules ; bowling avec les résidents ; jeux de ballon ; jeux populaires ; boccia ; kubb
en petanque ; boules ; bowling with residents ; ball games ; traditional games ; boccia ; kubb ; skittles
de Boule spielen ; Pétanque ; Kegeln mit Bewohnern ; Ballspiele ; Boccia ; Kubb ; Kegeln

concept walking-club
kind task
rubric sport 0.6 social 0.4
nl wandelclub begeleiden ; nordic walking ; bewegen op verwijzing ; wandelgroep begeleiden ; stapclub ; wandelgroep
fr marche nordique ; groupe de marche ; animer un groupe de marche ; club de marche ; marche en groupe
en walking group leader ; Nordic walking ; walking club ; leading a walking group ; walk leader
de Wandergruppe leiten ; Nordic Walking ; Gehgruppe ; Walkinggruppe ; Wandergruppe

concept relaxation-session
kind task
rubric sport 0.5 social 0.5
nl ontspanningsoefeningen ; mindfulness ; yoga geven ; relaxatie ; meditatie begeleiden ; ademhalingsoefeningen groep ; yoga met bewoners ; relaxatieoefeningen
fr exercices de relaxation ; pleine conscience ; séance de yoga ; relaxation ; méditation guidée ; sophrologie en groupe ; yoga avec les résidents
en relaxation exercises ; mindfulness ; yoga session ; guided meditation ; relaxation session ; breathing exercises group ; yoga with residents
de Entspannungsübungen ; Achtsamkeit ; Yogastunde ; geführte Meditation ; Entspannungstraining ; autogenes Training ; Yoga mit Bewohnern

concept psychomotricity-sport
kind task
rubric sport 0.6 social 0.4
work education
nl psychomotoriek ; bewegen met kinderen ; kleuterturnen ; bewegingsspelletjes ; multimove ; bewegingsspel met kinderen
fr psychomotricité ; éveil corporel ; baby-gym ; jeux de mouvement ; éveil sportif
en psychomotor activities ; movement games ; toddler gymnastics ; active play with children ; motor skills play
de Psychomotorik ; Kinderturnen ; Bewegungsspiele ; Eltern-Kind-Turnen ; Bewegungserziehung

concept fitness-room-supervision
kind task
rubric sport 0.8 care 0.2
nl fitness begeleiden ; toezicht in de fitnessruimte ; oefenzaal begeleiden ; fitnesstoestellen uitleggen ; oefenprogramma begeleiden ; home trainer begeleiden ; motomed begeleiden
fr encadrer la salle de fitness ; surveillance de la salle de fitness ; expliquer les appareils de fitness ; accompagner un programme d'exercices ; vélo d'appartement avec les résidents
en fitness room supervision ; gym supervision ; explaining gym equipment ; supporting an exercise programme ; exercise bike with residents
de Fitnessraum betreuen ; Geräteeinweisung ; Trainingsprogramm begleiten ; Aufsicht im Fitnessraum ; Gerätetraining begleiten

concept dance-movement-elderly
kind task
rubric sport 0.5 recreation 0.5
nl dansen met bewoners ; dansnamiddag ; seniorendans ; rolstoeldansen ; bewegen op muziek ; dansen met ouderen ; zitdansen ; thé dansant
fr danser avec les résidents ; danse assise ; thé dansant ; danse en fauteuil roulant ; bouger en musique ; danse avec les seniors ; après-midi dansante
en dancing with residents ; seated dance ; tea dance ; wheelchair dancing ; moving to music ; dance with seniors ; dance afternoon
de Tanzen mit Bewohnern ; Sitztanz ; Tanztee ; Rollstuhltanz ; Bewegung zu Musik ; Seniorentanz ; Tanznachmittag

concept sports-equipment-care
kind task
rubric sport
nl sportmateriaal klaarzetten ; sportmateriaal onderhouden ; sportzaal klaarzetten ; sporttoestellen opstellen ; materiaalmeester
fr préparer le matériel sportif ; entretien du matériel sportif ; préparer la salle de sport ; installer les équipements sportifs
en setting up sports equipment ; maintaining sports equipment ; preparing the gym ; kit manager ; sports hall set-up
de Sportgeräte aufbauen ; Sportgeräte pflegen ; Sporthalle vorbereiten ; Zeugwart ; Sportmaterial bereitstellen

concept sports-event-help
kind task
rubric sport 0.7 recreation 0.3
nl helpen bij sportevenement ; sportdag organiseren ; vrijwilliger sportevenement ; signaalgever wielerwedstrijd ; sportdag begeleiden ; seingever ; loopwedstrijd begeleiden
fr aider à un événement sportif ; organiser une journée sportive ; bénévole événement sportif ; signaleur de course ; journée sportive
en helping at a sports event ; organising a sports day ; sports event volunteer ; race marshal ; sports day helper
de bei Sportveranstaltung helfen ; Sporttag organisieren ; Helfer bei Sportveranstaltung ; Streckenposten ; Sportfest

concept physical-education-teacher
kind occupation
parent sports-professional
isco 2330
rubric sport
work education
nl leerkracht lichamelijke opvoeding ; leraar LO ; turnleraar ; gymleraar ; leraar lichamelijke opvoeding ; turnlerares ; docent lichamelijke opvoeding ; vakleerkracht bewegingsonderwijs ; LO-leerkracht
fr professeur d'éducation physique ; prof de gym ; professeur d'EPS ; maître d'éducation physique ; professeur de sport scolaire ; régent en éducation physique
en physical education teacher ; PE teacher ; gym teacher ; sports teacher ; physical education instructor
de Sportlehrer ; Turnlehrer Schule ; Sportlehrerin ; Lehrer für Bewegung und Sport ; Lehrkraft Sport

concept horse-therapy-task
kind task
rubric sport 0.6 care 0.4
nl helpen bij hippotherapie ; paardrijden met personen met een beperking ; begeleiden bij paardrijden ; ponyrijden begeleiden ; g-paardrijden
fr aide à l'hippothérapie ; équitation adaptée ; accompagner à l'équitation ; promenade à poney ; équithérapie
en helping with hippotherapy ; riding for the disabled ; accompany horse riding ; pony rides ; therapeutic riding helper
de Helfer beim therapeutischen Reiten ; Reiten für Menschen mit Behinderung ; Reitbegleitung ; Ponyführen ; Hippotherapie-Helfer

concept sports-diploma
kind diploma
rubric sport
work education
gives physical-education-teacher
gives sports-coach
nl bachelor lichamelijke opvoeding ; master lichamelijke opvoeding ; diploma lichamelijke opvoeding en bewegingswetenschappen ; bachelor sport en bewegen ; ALO ; CIOS ; LO-diploma ; diploma sport
fr bachelier en éducation physique ; master en sciences de la motricité ; STAPS ; diplôme en éducation physique ; licence STAPS ; BPJEPS
en degree in physical education ; sports science degree ; bachelor of physical education ; sports coaching degree ; kinesiology degree
de Sportstudium ; Sportwissenschaft ; Lehramt Sport ; Diplom Sportwissenschaften ; Studium Sport

concept trainer-certificate
kind certificate
rubric sport
work education
gives sports-coach
gives recreation-sports-monitor
nl initiatorendiploma ; diploma initiator ; trainer B ; trainersdiploma ; attest sportmonitor ; Vlaamse Trainersschool ; VTS-diploma ; instructeur B ; bewegingsanimator attest ; trainer A
fr brevet de moniteur sportif ; moniteur sportif initiateur ; ADEPS ; brevet ADEPS ; brevet d'entraîneur ; moniteur sportif éducateur ; diplôme d'entraîneur
en coaching certificate ; coaching badge ; trainer's licence sport ; sports instructor certificate ; UEFA licence ; level 2 coaching award
de Übungsleiterschein ; Trainerlizenz ; C-Trainer-Lizenz ; Trainerschein ; B-Lizenz ; Übungsleiterlizenz

concept lifesaving-certificate
kind certificate
rubric sport
gives lifeguard
nl reddersbrevet ; hoger redder brevet ; basisredder ; reddersattest ; brevet hoger redder ; zwemmend redden
fr brevet de sauvetage ; brevet supérieur de sauvetage aquatique ; BSSA ; BNSSA ; brevet de base de sauvetage aquatique
en lifesaving certificate ; lifeguard qualification ; pool lifeguard qualification ; lifeguard certificate ; bronze medallion
de Rettungsschwimmabzeichen ; Rettungsschwimmschein ; DLRG-Silber ; Rettungsschwimmer-Abzeichen ; Rettungsschein

concept sporty-skill
kind skill
rubric sport
nl sportief ; goede conditie ; fysiek fit ; sportieve ingesteldheid ; sportliefhebber ; bewegingsgericht ; sport
fr sportif et dynamique ; bonne condition physique ; en bonne forme physique ; passionné de sport ; sport
en sporty ; good physical condition ; physically fit ; sports enthusiast ; love of sport ; sport
de gute Kondition ; körperlich fit ; sportbegeistert ; gute körperliche Verfassung ; Sport

concept ball-sports
kind skill
rubric sport
nl voetbal ; basketbal ; volleybal ; voetballen ; handbal ; hockey ; badminton ; tennis ; tafeltennis ; padel
fr football ; basket-ball ; volley-ball ; handball ; hockey ; badminton ; tennis ; tennis de table ; padel
en football ; basketball ; volleyball ; soccer ; handball ; hockey ; badminton ; tennis ; table tennis ; padel
de Fußball ; Basketball ; Volleyball ; Handball ; Hockey ; Badminton ; Tennis ; Tischtennis ; Padel

concept swimming-sport
kind skill
rubric sport
nl zwemmen ; zwemles ; zwemlessen ; watersport ; aquagym ; kunnen zwemmen
fr natation ; nager ; cours de natation ; sports nautiques ; aquagym ; savoir nager
en swimming ; swimming lesson ; water sports ; aqua aerobics ; able to swim
de Schwimmen ; Schwimmkurs ; Wassersport ; Wassergymnastik ; Aquafitness

concept fitness-sport
kind skill
rubric sport
nl fitness ; aerobics ; krachttraining ; conditietraining ; groepsles ; yoga ; pilates ; tai chi ; zumba
fr fitness ; aérobic ; musculation ; cours collectif de sport ; remise en forme ; yoga ; pilates ; tai-chi ; zumba
en fitness ; aerobics ; strength training ; conditioning ; group exercise ; yoga ; pilates ; tai chi ; zumba
de Fitness ; Aerobic ; Krafttraining ; Konditionstraining ; Gruppenfitness ; Yoga ; Pilates ; Tai-Chi ; Zumba

concept individual-sport
kind skill
rubric sport
nl atletiek ; judo ; paardrijden ; wielrennen ; turnen ; gymnastiek ; joggen ; klimmen ; boksen ; skiën ; vechtsport
fr athlétisme ; judo ; équitation ; cyclisme ; gymnastique ; jogging ; escalade ; boxe ; ski ; arts martiaux
en athletics ; judo ; horse riding ; cycling ; gymnastics ; jogging ; climbing ; boxing ; skiing ; martial arts
de Leichtathletik ; Judo ; Reiten ; Radsport ; Turnen ; Gymnastik ; Joggen ; Klettern ; Boxen ; Skifahren ; Kampfsport
