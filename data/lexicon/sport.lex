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
nl topsportster ; beroepsatleet ; sportkampioen ; olympiër ; paralympiër ; olympisch atleet ; marathonloper ; marathonloopster ; sprintster
nl hordeloper ; verspringer ; hoogspringer ; kogelstoter ; speerwerper ; zwemster ; schoonspringer ; waterpolospeler ; tennisster ; tennisspeler
nl tafeltennisser ; badmintonner ; badmintonspeler ; squasher ; golfer ; golfspeler ; golfspeelster ; bokser professioneel ; kickbokser
nl judoka ; karateka ; worstelaar ; worstelaarster ; schermer ; schermster ; turner ; turnster ; schaatser ; schaatsster ; kunstschaatser ; skiër
nl skiester ; snowboarder ; biatleet ; roeier ; zeiler ; surfer professioneel ; kanoër ; klimmer sport ; snookerspeler ; biljarter
nl dartsspeler ; pokerspeler ; beroepspokerspeler ; gamer professioneel ; e-sportspeler ; bodybuilder ; gewichtheffer ; powerlifter
nl boogschutter ; sportschutter
nl schaakgrootmeester ; grootmeester schaken ; bergbeklimmer ; alpinist ; biljartspeler
fr sportif professionnel ; athlète ; sportif de haut niveau ; sportive professionnelle ; boxeur ; nageur ; joueur de tennis ; coureur à pied ; joueur d'échecs ; joueur professionnel ; sportif ; e-sportif
fr sportive de haut niveau ; sportif de compétition ; athlète professionnel ; athlète de haut niveau ; athlète olympique ; athlète paralympique
fr champion sportif ; coureur de fond ; coureur de marathon ; marathonien ; sprinteur ; sauteur en hauteur ; lanceur de poids ; décathlonien ; nageuse
fr plongeur de compétition ; tennisman ; tenniswoman ; joueuse de tennis ; joueur de tennis professionnel ; joueur de tennis de table
fr joueur de badminton ; joueur de squash ; joueur de golf ; golfeur ; golfeuse ; golfeur professionnel ; boxeuse ; boxeur professionnel ; kickboxeur
fr catcheur ; lutteur ; escrimeur ; escrimeuse ; judoka ; karatéka ; gymnaste ; patineur ; patineuse ; patineur artistique ; skieur ; skieuse
fr skieur professionnel ; snowboardeur ; biathlète ; navigateur sportif ; surfeur ; kayakiste ; joueur de billard
fr joueur de poker professionnel ; joueur de dames ; joueur e-sport ; gamer professionnel ; haltérophile ; culturiste ; tireur sportif ; archer
fr grand maître d'échecs ; alpiniste ; archer professionnel
en athlete ; professional athlete ; professional sportsperson ; sportsman ; sportswoman ; boxer ; swimmer ; tennis player ; golfer ; runner ; chess player ; wrestler ; skier ; e-sports player
en competitive athlete ; competition athlete ; elite athlete ; olympic athlete ; paralympian ; olympian ; marathon runner ; long distance runner
en hurdler ; high jumper ; shot putter ; decathlete ; professional runner ; professional swimmer ; competitive swimmer
en professional diver sport ; professional tennis player ; table tennis player ; badminton player ; squash player ; professional golfer
en professional boxer ; prize fighter ; kickboxer ; mixed martial artist ; MMA fighter ; professional wrestler ; fencer ; judoka ; karateka ; gymnast
en ice skater ; figure skater ; speed skater ; professional skier ; alpine skier ; snowboarder ; biathlete ; yachtsman ; surfer ; canoeist
en rock climber professional ; snooker player ; billiards player ; darts player ; poker player ; professional gambler ; professional gamer
en esports athlete ; bodybuilder ; weightlifter ; archer ; sportsperson
en chess grandmaster ; grandmaster chess ; mountaineer ; darts professional
de Sportler ; Berufssportler ; Profisportler ; Leistungssportler ; Athlet ; Boxer ; Schwimmer ; Tennisspieler ; Leichtathlet ; Schachspieler ; Spitzensportler ; Sportlerin ; E-Sportler
de Berufssportlerin ; Leistungssportlerin ; Profisportlerin ; Spitzensportlerin ; Athletin ; Wettkampfsportler ; Olympiasportler ; Paralympionike
de Marathonläufer ; Marathonläuferin ; Läufer ; Läuferin ; Sprinterin ; Hürdenläufer ; Hochspringer ; Kugelstoßer ; Speerwerfer
de Zehnkämpfer ; Leichtathletin ; Schwimmerin ; Turmspringer ; Tennisprofi ; Tennisspielerin ; Tischtennisspieler ; Badmintonspieler ; Golfer
de Golfprofi Spieler ; Golfspieler ; Berufsboxer ; Profiboxer ; Boxerin ; Kickboxer ; Ringerin ; Wrestler ; Judoka ; Karateka
de Fechterin ; Turner ; Turnerin ; Kunstturner ; Eisläufer ; Eiskunstläufer ; Eisschnellläufer ; Skifahrer Profi ; Skirennläufer ; Skirennfahrer
de Skispringer ; Skilangläufer ; Snowboarder ; Biathlet ; Biathletin ; Ruderer ; Segelsportler ; Kanute ; Sportkletterer ; Billardspieler
de Dartspieler ; Pokerspieler ; E-Sport-Profi ; Profi-Gamer ; Bodybuilder ; Gewichtheber ; Bogenschütze ; Sportschütze ; Sportsoldat
de Schachgroßmeister ; Bergsteiger ; Bergsteigerin ; Alpinist

concept team-player
kind occupation
parent athlete
isco 3421
rubric sport
nl voetballer ; beroepsvoetballer ; basketballer ; volleyballer ; profvoetballer ; hockeyspeler ; rugbyspeler ; handballer ; voetbalster ; ijshockeyspeler ; doelman
nl beroepsvoetbalster ; profvoetbalster ; profspeler ; contractspeler ; semiprofvoetballer ; basketbalspeler ; basketbalspeelster ; basketbalster
nl volleybalspeler ; volleybalster ; handbalspeler ; handbalster ; rugbyer ; hockeyer ; hockeyster ; ijshockeyer ; korfballer ; korfbalspeler
nl waterpoloër ; cricketspeler ; honkballer ; honkbalspeler ; softballer ; zaalvoetballer ; futsalspeler ; doelvrouw ; spits voetbal ; middenvelder
nl verdediger voetbal ; spelverdeler ; aanvoerder ploeg
fr footballeur ; joueur de football ; basketteur ; volleyeur ; rugbyman ; footballeur professionnel ; hockeyeur ; handballeur ; footballeuse ; gardien de but
fr joueur professionnel de football ; joueuse de football ; joueur de basket ; joueur de basket-ball ; joueuse de basket ; basketteuse
fr basketteur professionnel ; joueur de volley-ball ; volleyeuse ; joueur de handball ; handballeuse ; joueur de rugby ; rugbyman professionnel
fr rugbywoman ; joueur de hockey ; joueur de hockey sur glace ; hockeyeuse ; joueur de cricket ; joueur de baseball ; joueur de futsal
fr joueur de water-polo ; poloïste ; gardien de but professionnel ; attaquant de football ; milieu de terrain ; défenseur football ; joueur de polo
en footballer ; soccer player ; basketball player ; volleyball player ; professional footballer ; rugby player ; hockey player ; handball player ; cricketer ; baseball player ; goalkeeper
en professional soccer player ; professional football player ; American football player ; women's footballer ; footballer midfielder
en striker football ; defender football ; professional basketball player ; professional hockey player ; ice hockey player ; professional rugby player
en rugby league player ; rugby union player ; professional cricketer ; cricket player ; professional baseball player ; softball player
en netball player ; lacrosse player ; polo player ; water polo player ; futsal player ; quarterback ; team sports player
de Fußballspieler ; Fußballprofi ; Basketballspieler ; Volleyballspieler ; Berufsfußballer ; Handballspieler ; Eishockeyspieler ; Fußballer ; Fußballerin ; Torwart
de Profifußballer ; Profifußballerin ; Fußballspielerin ; Berufsfußballspieler ; Lizenzspieler ; Lizenzfußballer ; Vertragsspieler ; Nationalspieler
de Bundesligaspieler ; Torhüter ; Torhüterin ; Torfrau ; Stürmer Fußball ; Mittelfeldspieler ; Basketballer ; Basketballerin ; Basketballprofi
de Volleyballer ; Volleyballerin ; Handballer ; Handballerin ; Handballprofi ; Eishockeyprofi ; Hockeyspieler ; Hockeyspielerin ; Rugbyspieler
de Baseballspieler ; Cricketspieler ; Footballspieler ; Wasserballspieler ; Wasserballer ; Futsalspieler ; Polospieler

concept cyclist-rider
kind occupation
parent athlete
isco 3421
rubric sport
nl wielrenner ; beroepsrenner ; jockey ; autocoureur ; motorcrosser ; ruiter ; piloot autosport ; rallyrijder ; wielrenster ; triatleet
nl beroepswielrenner ; beroepswielrenster ; profwielrenner ; profrenner ; wegrenner ; baanrenner ; veldrijder ; cyclocrosser ; mountainbiker ; BMX'er
nl autosporter ; rallypiloot ; rallycopiloot ; formule 1-coureur ; karter ; kartpiloot ; motorcoureur ; motorrijder sport ; motorracer
nl dressuurruiter ; springruiter ; eventingruiter ; drafrijder ; pikeur ; jockey draf ; paardensporter
fr coureur cycliste ; cycliste professionnel ; jockey ; pilote de course ; cavalier ; pilote automobile ; motard de compétition ; coureur automobile ; driver de trot ; triathlète
fr cycliste ; coureur cycliste professionnel ; cycliste sur route ; pistard ; cyclo-crossman ; vététiste ; pilote de BMX ; pilote de rallye
fr copilote de rallye ; pilote de formule 1 ; pilote de karting ; pilote de moto ; pilote motocycliste ; pilote de motocross ; pilote de compétition
fr cavalière ; cavalière professionnelle ; cavalier professionnel ; cavalier de concours ; cavalier de dressage ; cavalier d'obstacles
fr cavalier soigneur sportif ; jockey de course ; jockey d'obstacles ; apprenti jockey ; cavalier d'entraînement
en cyclist ; professional cyclist ; jockey ; racing driver ; horse rider ; motorsport driver ; show jumper ; race car driver ; harness driver ; triathlete
en professional racing cyclist ; road cyclist ; track cyclist ; racing cyclist ; mountain biker ; BMX rider ; cyclo-cross rider ; formula one driver
en rally driver ; racing car driver ; race driver ; kart racer ; motorcycle racer ; motorbike racer ; motocross rider ; speedway rider
en apprentice jockey ; national hunt jockey ; flat jockey ; dressage rider ; equestrian ; event rider ; professional horse rider ; polo rider
en rodeo rider ; competitive horse rider ; horse racing driver
de Radrennfahrer ; Berufsradfahrer ; Jockey ; Rennfahrer ; Reiter ; Rallyefahrer ; Springreiter ; Rennreiter ; Motorradrennfahrer ; Triathlet
de Radrennfahrerin ; Radprofi ; Radsportler ; Radsportlerin ; Straßenradfahrer Profi ; Bahnradfahrer ; Mountainbiker ; BMX-Fahrer ; Querfeldeinfahrer
de Rennfahrerin ; Autorennfahrer ; Formel-1-Fahrer ; Rallyepilot ; Rallye-Beifahrer ; Kartfahrer ; Motorradrennfahrerin ; Motocrossfahrer
de Speedwayfahrer ; Reiterin ; Dressurreiter ; Dressurreiterin ; Springreiterin ; Vielseitigkeitsreiter ; Turnierreiter ; Berufsreiter
de Rennreiterin ; Trabrennfahrer ; Amateurrennreiter ; Galopprennreiter ; Kutschfahrer Sport ; Jockette

concept sports-coach
kind occupation
parent sports-professional
isco 3422
rubric sport
work education
nl sportcoach ; trainer ; sporttrainer ; coach ; trainster ; ploegtrainer ; jeugdtrainer ; conditietrainer ; sportleraar ; trainer-coach ; hoofdtrainer ; hulptrainer ; bondscoach
nl sportcoach jeugd ; topsportcoach ; topsporttrainer ; assistent-trainer ; assistent-coach ; assistent-trainster ; beloftentrainer ; fysiektrainer
nl fysieke trainer ; hersteltrainer ; prestatiecoach ; sportmentalcoach ; mental coach sport ; sporttrainster ; sportlerares ; clubtrainer
nl nationale coach ; regiotrainer ; selectieheer ; techniektrainer ; coördinerend trainer ; videoanalist sport ; sportinstructeur leger
nl sportinstructrice ; initiator sport ; talentcoach sport ; performance coach ; jeugdcoördinator sport
fr entraîneur ; entraîneur sportif ; coach sportif ; entraîneuse ; préparateur physique ; entraîneur de jeunes ; entraîneur adjoint ; coach ; professeur de sport ; sélectionneur
fr entraîneur professionnel ; entraîneur principal ; entraîneur national ; entraîneur fédéral ; entraîneur de club ; entraîneuse sportive
fr entraîneur de sport collectif ; entraîneur de haut niveau ; entraîneur physique ; préparateur physique de club ; préparatrice physique
fr préparateur mental sportif ; coach mental sportif ; coach sportive ; coach de jeunes ; coach adjoint ; cadre technique sportif
fr conseiller technique sportif ; éducatrice sportive ; éducateur sportif de club ; formateur sportif ; instructeur sportif ; technicien sportif
fr analyste vidéo sportif ; sélectionneur national ; initiateur sportif ; moniteur d'entraînement ; responsable technique jeunes
en sports coach ; coach ; trainer ; sports trainer ; head coach ; assistant coach ; youth coach ; conditioning coach ; athletic coach ; team coach ; national coach
en sport coach ; sports team coach ; sport instructor ; sports teacher coach ; sports coaching assistant ; strength and conditioning coach
en strength coach ; performance coach sports ; mental coach sport ; skills coach ; development coach ; multi-sports coach ; assistant trainer
en assistant sports coach ; elite sports coach ; professional sports coach ; club coach ; regional coach ; national team coach ; player-coach
en school sports coach ; goalkeeper coach ; coach educator ; performance analyst sport ; video analyst sport
de Sporttrainer ; Trainer ; Coach ; Jugendtrainer ; Cheftrainer ; Konditionstrainer ; Co-Trainer ; Sporttrainerin ; Athletiktrainer ; Bundestrainer ; Trainerin ; Übungsleiter
de Sportcoach ; Sportlehrer Verein ; Sportausbilder ; Sportinstruktorin ; Diplomsportlehrer ; Diplomtrainer ; Diplom-Trainer ; Landestrainer
de Verbandstrainer ; Vereinstrainer ; Nationaltrainer ; Assistenztrainer ; Nachwuchstrainer ; Leistungssporttrainer ; Spielertrainer
de Mannschaftstrainer ; Fitnesscoach Mannschaft ; Athletikcoach ; Konditionscoach ; Mentalcoach Sport ; Mentaltrainer Sport ; Stützpunkttrainer
de Jugendtrainerin ; Übungsleiterin ; Sport-Übungsleiter ; staatlich geprüfter Trainer ; Techniktrainer ; Videoanalyst Sport ; Sportpädagoge
de Sportpädagogin ; Sporttherapeut Verein

concept football-coach
kind occupation
parent sports-coach
isco 3422
rubric sport
work education
nl voetbaltrainer ; voetbalcoach ; jeugdvoetbaltrainer ; keeperstrainer ; trainer voetbal ; voetbalinstructeur ; techniektrainer voetbal
nl hoofdtrainer voetbal ; jeugdtrainer voetbal ; voetbaltrainster ; voetbalclinicbegeleider ; keeperscoach ; beloftentrainer voetbal
nl hulptrainer voetbal ; coördinator jeugdvoetbal ; zaalvoetbaltrainer ; techniektrainer jeugdvoetbal
fr entraîneur de football ; coach de football ; entraîneur de gardiens ; éducateur de football ; formateur football ; entraîneur de foot
fr entraîneur de futsal ; entraîneur de jeunes football ; entraîneuse de football ; entraîneur de football professionnel ; moniteur de football
fr entraîneur des gardiens de but ; coach de foot ; animateur de football ; initiateur football
en football coach ; soccer coach ; goalkeeping coach ; youth football coach ; soccer trainer ; football trainer
en football instructor ; head football coach ; assistant football coach ; professional soccer coach ; futsal coach ; girls football coach
en american football coach ; football academy coach
de Fußballtrainer ; Fußballcoach ; Torwarttrainer ; Jugendfußballtrainer ; Fußballlehrer ; Fußballtrainerin
de Fußball-Trainer ; Fußballjugendtrainer ; Fußballübungsleiter ; Futsaltrainer ; Bambini-Trainer ; Torwartcoach ; Co-Trainer Fußball
de Fußballinstruktor

concept ball-sports-coach
kind occupation
parent sports-coach
isco 3422
rubric sport
work education
nl basketbaltrainer ; volleybaltrainer ; handbaltrainer ; hockeytrainer ; rugbycoach ; korfbaltrainer ; basketbalcoach ; volleybalcoach ; rugbytrainer
nl honkbaltrainer ; softbaltrainer ; waterpolotrainer ; hockeycoach ; handbalcoach ; korfbalcoach ; cricketcoach ; basketbaltrainster
nl volleybaltrainster ; jeugdtrainer basketbal ; jeugdtrainer volleybal ; beachvolleytrainer
fr entraîneur de basket ; entraîneur de volley ; entraîneur de handball ; entraîneur de hockey ; entraîneur de rugby ; entraîneur de basket-ball ; coach de volley-ball
fr entraîneur de volley-ball ; entraîneur de water-polo ; entraîneur de baseball ; coach de basket ; coach de hand ; moniteur de basket
fr moniteur de volley ; moniteur de hockey ; entraîneuse de basket ; moniteur de rugby ; éducateur de rugby
en basketball coach ; volleyball coach ; handball coach ; hockey coach ; rugby coach ; netball coach ; cricket coach
en baseball coach ; softball coach ; lacrosse coach ; water polo coach ; field hockey coach ; beach volleyball coach ; rugby league coach
en basketball trainer ; basketball instructor ; volleyball instructor ; girls basketball coach
de Basketballtrainer ; Volleyballtrainer ; Handballtrainer ; Hockeytrainer ; Rugbytrainer ; Eishockeytrainer ; Basketballcoach
de Baseballtrainer ; Wasserballtrainer ; Volleyballcoach ; Handballcoach ; Hockeycoach ; Beachvolleyballtrainer ; Basketballlehrer ; Volleyballlehrer
de Footballtrainer ; Korbballtrainer ; Handballtrainerin

concept tennis-coach
kind occupation
parent sports-coach
isco 3422
rubric sport
work education
nl tennisleraar ; tennistrainer ; padeltrainer ; badmintontrainer ; squashtrainer ; tafeltennistrainer ; tennisinstructeur ; tenniscoach ; padelleraar
nl badmintoncoach ; badmintonleraar ; squashleraar ; squashcoach ; tafeltenniscoach ; padelcoach ; padelinstructeur ; tennisinitiator ; tennislerares
nl tennismonitor ; tennistrainster ; tennislesgever ; pickleballtrainer
fr professeur de tennis ; entraîneur de tennis ; moniteur de tennis ; moniteur de padel ; entraîneur de badminton ; entraîneur de tennis de table ; moniteur de squash
fr coach de tennis ; entraîneur de padel ; entraîneur de squash ; professeur de padel ; professeur de badminton ; éducateur de tennis
fr initiateur tennis ; monitrice de tennis ; professeur de squash ; enseignant de tennis
en tennis coach ; tennis instructor ; padel coach ; badminton coach ; squash coach ; table tennis coach ; tennis pro
en badminton instructor ; junior tennis coach ; padel instructor ; racquet sports coach ; racquetball coach ; squash instructor
en table tennis instructor ; tennis professional ; tennis teacher ; tennis trainer
de Tennistrainer ; Tennislehrer ; Padeltrainer ; Badmintontrainer ; Squashtrainer ; Tischtennistrainer ; Tennislehrerin
de Badmintonlehrer ; Badminton-Trainer ; Padellehrer ; Padel-Trainer ; Squashlehrer ; Tennisinstruktor ; Tennistrainerin ; Tischtennislehrer
de Tennis-Übungsleiter ; Tenniscoach

concept golf-instructor
kind occupation
parent sports-coach
isco 3422
rubric sport
work education
nl golfinstructeur ; golfleraar ; golfpro ; golfcoach ; golfprofessional
nl golftrainer ; golflerares ; golfprofessionaliste ; golflesgever ; teaching pro golf
fr professeur de golf ; moniteur de golf ; entraîneur de golf ; pro de golf ; enseignant de golf
fr coach de golf ; instructeur de golf ; professeure de golf ; enseignant golf ; initiateur de golf
en golf instructor ; golf coach ; golf pro ; golf teacher ; golf professional
en golf club professional ; golf trainer ; golf tutor ; PGA professional ; assistant golf professional
de Golflehrer ; Golftrainer ; Golfpro ; Golfprofessional ; Golflehrerin
de Golf-Pro ; Golfinstruktor ; Golfcoach ; PGA-Golflehrer ; Golftrainerin ; Golf Professional

concept swimming-teacher
kind occupation
parent sports-coach
isco 3422
rubric sport
work education
nl zwemleraar ; zwemlesgever ; zwemtrainer ; zweminstructeur ; zwemlerares ; zwemonderwijzer ; zwemmeester ; lesgever zwemmen ; duikinstructeur ; zwemcoach ; schoonspringtrainer
nl zwemonderwijzeres ; zweminstructrice ; zwemmonitor ; zwembegeleider les ; zwemcoach wedstrijdzwemmen ; zwemjuf ; zwemtrainster ; babyzwemlesgever
nl lesgever babyzwemmen ; lesgever aquagym ; watergewenninglesgever ; duikleraar ; duikmonitor ; duiktrainer ; scuba-instructeur ; snorkelinstructeur
nl synchroonzwemtrainer ; reddend-zwemmentrainer ; kunstzwemtrainer
fr maître-nageur ; professeur de natation ; moniteur de natation ; entraîneur de natation ; maître-nageuse ; enseignant de natation ; moniteur de plongée ; éducateur sportif des activités de la natation ; maître nageur sauveteur ; instructeur de plongée
fr MNS ; BEESAN ; BPJEPS AAN ; instructeur de natation ; instructrice de natation ; monitrice de natation ; professeure de natation
fr entraîneur de natation synchronisée ; entraîneur de plongeon ; coach de natation ; éducateur aquatique ; éducateur territorial aquatique
fr animateur bébés nageurs ; moniteur bébés nageurs ; moniteur de plongée sous-marine ; instructeur plongée ; guide de palanquée
en swimming teacher ; swimming instructor ; swim coach ; swimming coach ; diving instructor ; swim teacher ; scuba instructor ; swimming trainer ; synchronised swimming coach
en aqua instructor ; baby swimming teacher ; dive instructor ; dive master ; divemaster ; freediving instructor ; scuba diving instructor
en snorkelling instructor ; springboard diving coach ; swimming coach assistant ; swimming tutor ; swim instructor ; swim trainer
en swimming lesson teacher ; water safety instructor ; water aerobics instructor
de Schwimmlehrer ; Schwimmtrainer ; Schwimmmeister ; Schwimmlehrerin ; Tauchlehrer ; Schwimmcoach ; Schwimmausbilder ; Schwimmmeistergehilfe ; Bademeister
de Babyschwimmkursleiter ; Babyschwimmlehrer ; Schwimmlehrerin Kinder ; Schwimminstruktor ; Schwimmmeisterin ; Schwimmkursleiter ; Schwimmtrainerin
de Schwimmübungsleiter ; Synchronschwimmtrainer ; Wasserspringtrainer ; Aquafitnesslehrer ; Tauchlehrerin ; Tauchausbilder ; Tauchinstruktor
de Divemaster ; Schnorchellehrer ; Meister für Bäderbetriebe ; Kneippbademeister

concept lifeguard
kind occupation
parent sports-professional
isco 5419
rubric sport
nl redder ; badmeester ; strandredder ; redder aan zee ; zwembadredder ; hoger redder ; toezichter zwembad ; reddingszwemmer ; lifeguard ; zwembadtoezichter
nl reddster ; strandreddster ; zwembadredster ; bad- en zweminstructeur toezicht ; badwacht ; badwachter ; toezichthouder zwembad ; strandwacht
nl strandwachter ; lifeguard strand ; reddingsbrigadelid ; kustredder ; hoofdredder ; redder zwembad ; badjuffrouw
fr sauveteur aquatique ; surveillant de piscine ; sauveteur en mer ; surveillant de baignade ; garde-baignade ; nageur-sauveteur ; sauveteur de plage
fr sauveteur ; sauveteur en piscine ; sauveteur secouriste aquatique ; surveillante de baignade ; surveillante de piscine ; surveillant de bassin
fr surveillant de plage ; surveillant sauveteur aquatique ; agent de surveillance de baignade ; maître sauveteur ; nageuse sauveteuse
fr secouriste aquatique ; secouriste de plage ; gardien de piscine ; gardien de plage
en lifeguard ; pool lifeguard ; beach lifeguard ; pool attendant lifeguard ; lifesaver ; swimming pool lifeguard ; lifeguard instructor
en bather lifeguard ; beach inspector ; beach patrol ; lifeguard supervisor ; life guard ; open water lifeguard ; pool attendant ; pool guard
en pool supervisor ; surf lifesaver ; surf life saver ; swimming pool attendant ; water park lifeguard ; waterside lifeguard ; RNLI lifeguard
de Rettungsschwimmer ; Badeaufsicht ; Strandwache ; Rettungsschwimmerin ; Fachangestellter für Bäderbetriebe ; Wasserretter ; Beckenaufsicht ; Wasserwacht
de Badewart ; Badeaufsichtskraft ; Badwärter ; Bademeisterin ; Beckenaufsichtskraft ; Rettungsschwimmer Strand ; Schwimmaufsicht ; Schwimmbadaufsicht
de Strandwächter ; Strandaufsicht ; Wasserrettungsschwimmer ; Fachangestellte für Bäderbetriebe ; Hallenbadaufsicht ; Freibadaufsicht ; Wasserwachtler
de Life Guard

concept athletics-coach
kind occupation
parent sports-coach
isco 3422
rubric sport
work education
nl atletiektrainer ; looptrainer ; loopcoach ; wielertrainer ; atletiekcoach ; running coach ; triatloncoach ; hardlooptrainer ; start-to-run-begeleider
nl atletiektrainster ; loopcoach start to run ; marathontrainer ; marathoncoach ; fietstrainer ; roeitrainer ; roeicoach ; wielercoach
nl triatlontrainer ; mountainbiketrainer ; sprinttrainer ; werptrainer ; kano- en kajaktrainer ; gewichthefcoach
fr entraîneur d'athlétisme ; coach de course à pied ; entraîneur de cyclisme ; coach running ; entraîneur de triathlon ; moniteur d'athlétisme
fr entraîneur de course à pied ; entraîneur de cross ; entraîneur de sprint ; entraîneur d'aviron ; entraîneur de kayak ; coach de triathlon
fr coach cycliste ; entraîneur de VTT ; moniteur de VTT ; moniteur cycliste ; entraîneur d'haltérophilie ; coach marathon ; éducateur d'athlétisme
en athletics coach ; running coach ; cycling coach ; track and field coach ; triathlon coach ; sprint coach
en athletics trainer ; marathon coach ; cross-country coach ; rowing coach ; canoe coach ; cycle coach ; cycling instructor ; jogging coach
en jumps coach ; throws coach ; track coach ; weightlifting coach ; mountain bike coach
de Leichtathletiktrainer ; Lauftrainer ; Radsporttrainer ; Laufcoach ; Triathlontrainer ; Leichtathletiktrainerin
de Marathontrainer ; Lauftrainerin ; Laufgruppenleiter ; Rudertrainer ; Ruderlehrer ; Kanutrainer ; Radsportcoach ; Radtrainer ; Mountainbiketrainer
de Mountainbike-Guide ; Sprungtrainer ; Wurftrainer ; Gewichthebertrainer ; Langlauftrainer

concept martial-arts-instructor
kind occupation
parent sports-coach
isco 3422
rubric sport
work education
nl judoleraar ; karateleraar ; bokstrainer ; vechtsportleraar ; zelfverdedigingsinstructeur ; taekwondoleraar ; judotrainer ; kickbokstrainer ; schermleraar ; aikidoleraar ; weerbaarheidstrainer
nl vechtsporttrainer ; vechtsportinstructeur ; vechtsportdocent ; bokscoach ; boksleraar ; boksinstructeur ; kickboksleraar ; jiujitsuleraar
nl jiujitsutrainer ; karatetrainer ; kendoleraar ; krav-magainstructeur ; taekwondotrainer ; wingchunleraar ; schermtrainer ; schermmeester
nl worsteltrainer ; judolerares ; capoeiraleraar ; weerbaarheidsdocent ; zelfverdedigingsleraar ; kungfuleraar
fr professeur de judo ; professeur de karaté ; entraîneur de boxe ; professeur d'arts martiaux ; maître d'armes ; instructeur de self-défense ; professeur d'aïkido ; moniteur de boxe
fr professeur de taekwondo ; professeur de ju-jitsu ; professeur de kung-fu ; professeur de boxe ; professeur de self-défense
fr professeur de krav maga ; professeur d'escrime ; professeur de capoeira ; entraîneur de judo ; entraîneur d'escrime ; entraîneur de lutte
fr entraîneur de karaté ; moniteur de judo ; moniteur de karaté ; moniteur d'arts martiaux ; moniteur de self-défense ; instructeur de krav maga
fr instructeur d'arts martiaux ; coach de boxe ; maître de judo
en martial arts instructor ; judo teacher ; karate instructor ; boxing coach ; self-defence instructor ; fencing coach ; taekwondo instructor ; boxing instructor
en aikido instructor ; boxing trainer ; boxing teacher ; capoeira teacher ; fencing instructor ; fencing master ; fencing teacher ; judo coach
en judo instructor ; jiu-jitsu instructor ; karate coach ; karate teacher ; kickboxing instructor ; krav maga instructor ; kung fu instructor
en martial arts coach ; martial arts teacher ; MMA coach ; self-defense instructor ; wrestling coach
de Kampfsportlehrer ; Judotrainer ; Karatetrainer ; Boxtrainer ; Selbstverteidigungstrainer ; Fechttrainer ; Fechtmeister ; Judolehrer ; Karatelehrer
de Kampfkunstlehrer ; Kampfsporttrainer ; Kampfsportausbilder ; Aikidolehrer ; Boxlehrer ; Boxcoach ; Capoeiralehrer ; Fechtlehrer ; Jiu-Jitsu-Lehrer
de Judo-Übungsleiter ; Karatelehrerin ; Kickboxtrainer ; Krav-Maga-Trainer ; Krav-Maga-Instruktor ; Kung-Fu-Lehrer ; Ringertrainer
de Selbstverteidigungslehrer ; Taekwondotrainer ; Taekwondolehrer ; Thaiboxtrainer

concept gymnastics-coach
kind occupation
parent sports-coach
isco 3422
rubric sport
work education
nl turntrainer ; gymnastiektrainer ; turnlesgever ; gymnastiekleraar club ; trampolinetrainer ; turncoach ; kleuterturnlesgever
nl turnlesgeefster ; turntrainster ; turninitiator ; gymcoach turnen ; gymtrainer ; gymleidster vereniging ; acrogymtrainer ; acrobatietrainer
nl ritmische-gymnastiektrainer ; tumblingtrainer ; ropeskippingtrainer ; cheerleadingcoach ; peutergymleidster ; kleutergymlesgever
fr entraîneur de gymnastique ; moniteur de gymnastique ; professeur de gymnastique ; moniteur de trampoline ; entraîneur de gym ; moniteur psychomotricité sportive
fr entraîneuse de gymnastique ; entraîneur de gymnastique rythmique ; entraîneur de trampoline ; entraîneur de tumbling ; éducateur de gymnastique
fr monitrice de gymnastique ; monitrice de gym ; moniteur de gym ; moniteur de baby-gym ; initiateur gymnastique ; entraîneur de cheerleading
fr coach de gymnastique
en gymnastics coach ; gymnastics instructor ; trampoline coach ; tumbling coach ; gymnastics teacher
en acro gymnastics coach ; artistic gymnastics coach ; cheerleading coach ; gym teacher club ; gymnast coach ; gymnastics trainer
en rhythmic gymnastics coach ; toddler gym leader ; trampolining coach ; preschool gymnastics coach
de Turntrainer ; Gymnastiktrainer ; Turnlehrer ; Kunstturntrainer ; Trampolintrainer ; Gymnastiklehrer
de Kunstturntrainerin ; Gymnastiklehrerin ; Gymnastiktrainerin ; Rhönradtrainer ; Turnübungsleiter ; Turninstruktor ; Kinderturnleiter
de Kinderturntrainer ; Eltern-Kind-Turnleiter ; Akrobatiktrainer ; Cheerleadertrainer ; Trampolinlehrer ; Vorturner

concept ice-snow-coach
kind occupation
parent sports-coach
isco 3422
rubric sport
work education
nl skileraar ; ski-instructeur ; snowboardleraar ; schaatstrainer ; skimonitor ; snowboardinstructeur ; schaatsleraar ; ijshockeytrainer ; kunstschaatstrainer
nl skitrainer ; skileerkracht ; skilerares ; langlaufleraar ; langlaufinstructeur ; schaatsinstructeur ; schaatscoach ; kunstschaatsleraar
nl kunstrijtrainer ; curlingcoach ; rolschaatstrainer ; skeelertrainer ; monoski-instructeur ; sneeuwsportleraar
fr moniteur de ski ; professeur de ski ; moniteur de snowboard ; entraîneur de patinage ; entraîneur de hockey sur glace ; monitrice de ski ; professeur de patinage
fr moniteur de ski alpin ; moniteur de ski de fond ; monitrice de snowboard ; entraîneur de ski ; entraîneur de snowboard ; instructeur de ski
fr instructeur de snowboard ; moniteur de patinage ; professeur de patinage artistique ; moniteur de surf des neiges ; moniteur de roller
fr maître de ski ; pisteur secouriste
en ski instructor ; snowboard instructor ; skating coach ; ice-skating coach ; ice hockey coach ; ski teacher ; figure skating coach
en alpine ski instructor ; cross-country ski instructor ; curling coach ; freestyle ski coach ; ice skating instructor ; ice skating teacher
en nordic ski instructor ; roller skating coach ; skate coach ; skateboard coach ; skating instructor ; ski coach ; ski guide ; snow sports instructor
en snowsports instructor ; speed skating coach
de Skilehrer ; Snowboardlehrer ; Eislauftrainer ; Skilehrerin ; Eiskunstlauftrainer ; Skitrainer ; Schneesportlehrer
de Diplomskilehrer ; staatlich geprüfter Skilehrer ; Landesskilehrer ; Skilehreranwärter ; Skiinstruktor ; Skikursleiter ; Skiguide ; Langlauflehrer
de Snowboard-Lehrer ; Snowboardtrainer ; Eislauflehrer ; Eiskunstlauflehrer ; Eisschnelllauftrainer ; Rollschuhtrainer ; Inlineskate-Trainer
de Schneesportlehrerin ; Skilehrerassistent

concept referee
kind occupation
parent sports-professional
isco 3422
rubric sport
nl scheidsrechter ; arbiter ; jurylid sport ; wedstrijdofficial ; lijnrechter ; sportofficial ; tijdopnemer ; umpire ; wedstrijdleider ; koersdirecteur
nl voetbalscheidsrechter ; hulpscheidsrechter ; assistent-scheidsrechter ; videoscheidsrechter ; vierde official ; grensrechter ; tennisscheidsrechter
nl lijnrechter tennis ; stoelscheidsrechter ; kamprechter ; boksscheidsrechter ; turnjury ; jurylid turnen ; jurylid ; jurypresident
nl wedstrijdcommissaris ; wedstrijdjury ; wedstrijdsecretaris sport ; koerscommissaris ; wielercommissaris ; keurmeester paarden ; starter wedstrijden
nl tijdwaarnemer ; racecommissaris ; dopingcontroleur ; stewards racing ; scheidsrechterscoördinator ; scheidsrechter handbal
nl sportjurylid ; wedstrijdorganisator
fr arbitre ; juge sportif ; juge de ligne ; officiel de compétition ; juge-arbitre ; commissaire de course ; chronométreur sportif ; arbitre de football ; directeur de course
fr arbitre sportif ; arbitre professionnel ; arbitre assistant ; arbitre de touche ; arbitre de basket ; arbitre de tennis ; arbitre de boxe
fr arbitre de rugby ; arbitre vidéo ; arbitre fédéral ; juge de touche ; juge de chaise ; juge d'arrivée ; juge aux allures ; juge de gymnastique
fr juge de départ ; commissaire sportif ; commissaire cycliste ; commissaire de piste ; commissaire aux courses ; starter de course ; chronométreur
fr officiel sportif ; officiel technique sportif ; délégué de match ; juré sportif ; contrôleur antidopage ; directeur de compétition
en referee ; umpire ; sports official ; linesman ; match official ; sports judge ; timekeeper sports ; assistant referee ; race director ; steward of the course
en athletics official ; basketball referee ; boxing referee ; chair umpire ; chief judge sports ; competition judge ; competition official
en cricket umpire ; fencing referee ; football referee ; soccer referee ; goal judge ; gymnastics judge ; horse show judge ; judge sports ; lineswoman
en line judge ; match referee ; race judge ; race official ; race starter ; race timekeeper ; race steward ; racecourse steward ; rugby referee
en scorekeeper ; scorer sports ; sport official ; starter races ; technical official ; tennis umpire ; touch judge ; tournament official
en video assistant referee ; wrestling referee ; anti-doping control officer
de Schiedsrichter ; Kampfrichter ; Linienrichter ; Sportoffizieller ; Wettkampfrichter ; Zeitnehmer ; Schiedsrichterin ; Ringrichter ; Punktrichter ; Rennleiter
de Fußballschiedsrichter ; Fußballschiedsrichterin ; Schiedsrichterassistent ; Schiedsrichter-Assistent ; Videoschiedsrichter ; Unparteiischer
de Tennisschiedsrichter ; Stuhlschiedsrichter ; Boxringrichter ; Linienrichterin ; Torrichter ; Zielrichter ; Wertungsrichter ; Wertungsrichterin
de Kampfrichterin ; Oberkampfrichter ; Sportrichter ; Rennrichter ; Rennkommissar ; Sportkommissar ; Wettkampfleiter ; Wettkampfoffizieller
de Turnierrichter ; Turnierleiter ; Turnkampfrichter ; Spielleiter Sport ; Starter Wettkampf ; Zeitmesser Sport ; Dopingkontrolleur ; Linesman

concept sports-official-manager
kind occupation
parent sports-professional
isco 3422
rubric sport
work management
nl sportfunctionaris ; sportcoördinator ; sportbeleidsmedewerker ; sportconsulent ; sportgekwalificeerd leidinggevende ; sportpromotor ; sportscout ; talentscout ; scout voetbal ; sporttechnisch coördinator ; sportregisseur
nl sportdirecteur ; sportmanager ; technisch directeur sport ; technisch directeur voetbal ; clubmanager sport ; teammanager sport
nl teammanager voetbal ; ploegleider wielrennen ; ploegdirecteur wielrennen ; sportief directeur ; sportief manager ; sportpromotiemedewerker
nl medewerker sportdienst ; sportdiensthoofd ; hoofd sportdienst ; sportambtenaar ; sportbeleidsadviseur ; sportadviseur ; sportstimuleerder
nl beweegmakelaar ; combinatiefunctionaris sport ; sportontwikkelaar ; brugfiguur sport ; sportevenementencoördinator ; scout sport ; spelersscout
nl spelersbegeleider ; sportfederatiemedewerker ; sporttechnisch medewerker ; verenigingsondersteuner sport ; verenigingsmanager sport
nl sport- en beweegcoördinator
fr coordinateur sportif ; responsable sportif ; directeur sportif ; recruteur sportif ; conseiller sportif ; promoteur sportif ; directeur technique sportif ; détecteur de talents ; agent de développement sportif
fr directeur technique national ; manager sportif ; manager général de club sportif ; chef d'équipe cycliste ; délégué technique sportif
fr agent de développement du sport ; chargé de développement sportif ; chargé de mission sport ; chargé de projets sportifs
fr conseiller technique fédéral ; conseiller d'animation sportive ; coordinateur de club sportif ; coordinateur des sports ; coordinatrice sportive
fr coordonnateur sportif ; détecteur sportif ; dépisteur sportif ; recruteur de joueurs ; scout de football ; superviseur de joueurs
fr responsable des sports ; responsable du service des sports ; chef du service des sports ; directeur des sports
fr organisateur de compétitions sportives ; permanent de club sportif ; secrétaire de club sportif
fr éducateur territorial des activités physiques et sportives ; team manager sportif
en sports coordinator ; sports official administrator ; sports development officer ; talent scout sports ; sporting director ; sports programme coordinator ; football scout ; sports adviser ; technical director sports
en athletic director ; club secretary sports ; community sports development officer ; community sports officer ; director of sport ; football manager
en football team manager ; player scout ; talent spotter sports ; scout football ; sport administrator ; sport coordinator ; sport development manager
en sport programme manager ; sport therapist coordinator ; sports administrator ; sports club secretary ; sports club administrator
en sports development manager ; sports development worker community ; sports manager ; sports officer ; sports organiser ; sports outreach officer
en sports programme leader ; sports promoter ; sports scout ; sports team manager ; team manager football ; active lifestyles officer
en physical activity coordinator ; physical activity development officer ; active communities officer
de Sportkoordinator ; Sportfunktionär ; Sportdirektor ; Talentscout ; sportlicher Leiter ; Sportreferent ; Spielbeobachter ; Sportberater ; Vereinssportlehrer
de Sportmanager ; Sportmanagerin ; Sportdirektorin ; Sportkoordinatorin ; Sportbeauftragter ; Sportbeauftragte ; Sportamtsmitarbeiter
de Sportamtsleiter ; Sportfachmann ; Sportfachfrau ; Sportfachwirt ; Sportökonom ; Sportverbandsfunktionär ; Sportverwalter ; Sportentwickler
de Sportjugendreferent ; Sportorganisator ; Sportscout ; Spielerscout ; Scout Fußball ; Talentsichter ; Talentspäher ; Teammanager Fußball
de technischer Leiter Sport ; Vereinsmanager ; Vereinssportmanager ; Vereinsgeschäftsführer Sport ; Vereinsberater Sport ; Fachsportlehrer
de Referent für Sport ; Sportlicher Direktor ; Sportwissenschaftler ; Sportwissenschaftlerin

concept adapted-sports-coach
kind occupation
parent sports-professional
isco 3422
rubric sport 0.8 care 0.2
nl sportbegeleider aangepast sporten ; trainer g-sport ; lesgever g-sport ; g-sporttrainer ; sportmonitor personen met een handicap ; begeleider g-sport
nl rolstoelsporttrainer ; rolstoelbasketbaltrainer ; paralympisch trainer ; g-voetbaltrainer ; begeleider aangepast sporten
nl lesgever aangepast sporten ; coach unieke sporten ; revalidatiesporttrainer ; beweegagoog g-sport
fr moniteur handisport ; entraîneur handisport ; moniteur de sport adapté ; éducateur en sport adapté ; accompagnateur handisport
fr éducateur handisport ; entraîneur de basket fauteuil ; entraîneur paralympique ; coach handisport ; animateur handisport
fr enseignant de sport adapté ; moniteur d'activité physique adaptée ; éducateur APA ; coach sport santé
en disability sports coach ; adapted sports instructor ; inclusive sports coach ; para-sport coach ; adaptive sports coach
en wheelchair sports coach ; wheelchair basketball coach ; disability sport instructor ; paralympic coach ; disability sports officer
en inclusion sports officer ; special olympics coach ; exercise referral instructor
de Behindertensporttrainer ; Rehasport-Übungsleiter ; Trainer für Behindertensport ; Rehasporttrainer ; Inklusionssport-Trainer
de Rollstuhlsporttrainer ; Übungsleiter Rehasport ; Übungsleiter Rehabilitationssport ; Übungsleiter Behindertensport ; Rehasportleiter
de Herzsportgruppenleiter ; Versehrtensportlehrer ; Inklusionssporttrainer ; Sporttherapeut Rehasport

concept fitness-instructor
kind occupation
parent sports-professional
isco 3423
rubric sport
work education
nl fitnessinstructeur ; fitnessbegeleider ; fitnesscoach ; fitnesstrainer ; aerobicsinstructeur ; groepslesinstructeur ; spinninginstructeur ; zumba-instructeur ; fitnessmedewerker ; begeleider fitness
nl aerobicinstructeur ; aerobicslerares ; fitnessinstructrice ; fitnessmonitor ; fitnesslesgever ; fitness trainer ; fitnessadviseur ; gymcoach
nl gyminstructeur ; instructeur groepslessen ; lesgever groepslessen ; instructeur spinning ; indoorcyclinginstructeur ; krachttrainer ; crossfitcoach
nl crossfittrainer ; bootcamptrainer ; bootcampinstructeur ; bodystyle-instructeur ; bodybalance-instructeur ; cardiotrainer
nl cardiofitnessinstructeur ; medisch fitnesstrainer ; leefstijltrainer ; groepslesdocent ; vloermedewerker fitness ; floorcoach fitness
nl bewegingsconsulent ; gezondheidscoach bewegen
fr moniteur de fitness ; instructeur de fitness ; coach fitness ; professeur d'aérobic ; éducateur sportif forme ; instructeur de zumba ; moniteur de spinning ; professeur de fitness ; coach en salle
fr instructeur fitness ; instructrice de fitness ; instructeur en musculation ; moniteur de musculation ; monitrice de fitness
fr professeur de gymnastique d'entretien ; professeur de gym douce ; professeur de step ; professeur de cours collectifs ; professeur de musculation
fr éducateur sportif fitness ; éducateur sportif musculation ; animateur fitness ; animateur de gymnastique volontaire ; animateur de gym d'entretien
fr coach de cours collectifs ; coach crossfit ; coach de crossfit ; coach de musculation ; coach en fitness ; entraîneur en fitness
fr entraîneur de musculation ; moniteur d'aérobic ; moniteur de remise en forme ; moniteur de salle de sport ; moniteur cours collectifs
fr conseiller en remise en forme ; conseiller en activité physique ; coach remise en forme
en fitness instructor ; gym instructor ; fitness coach ; aerobics instructor ; group fitness instructor ; spinning instructor ; zumba instructor ; gym coach ; fitness trainer ; exercise instructor
en aerobic instructor ; aerobics teacher ; boot camp instructor ; bootcamp trainer ; circuit training instructor ; crossfit coach ; crossfit trainer
en exercise class instructor ; exercise leader ; exercise to music instructor ; exercise trainer ; fitness advisor ; fitness assistant
en fitness class instructor ; fitness consultant ; fitness leader ; fitness and recreation instructor ; fitness teacher ; fitness worker
en group exercise instructor ; group exercise leader ; gym assistant ; gym fitness instructor ; gym trainer ; health and fitness instructor
en indoor cycling instructor ; keep fit instructor ; physical fitness instructor ; physical training instructor ; spin instructor
en strength trainer ; weight training instructor ; wellness instructor
de Fitnesstrainer ; Fitnesscoach ; Fitnessinstruktor ; Aerobictrainer ; Kursleiter Fitness ; Fitnesstrainerin ; Zumba-Trainer ; Spinningtrainer ; Fitnessfachwirt ; Sport- und Fitnesskaufmann
de Aerobiclehrer ; Aerobiclehrerin ; Aerobicinstruktor ; Aerobic-Trainer ; Fitnessberater ; Fitnessbetreuer ; Fitnessinstruktorin ; Fitnesskursleiter
de Fitnesslehrer ; Fitnesslehrerin ; Fitnessökonom ; Fitnesskaufmann ; Fitnesswirt ; Gesundheitstrainer ; Gesundheitscoach Fitness
de Group-Fitness-Trainer ; Group-Fitness-Instructor ; Gruppentrainer Fitness ; Gymnastikkursleiter ; Indoor-Cycling-Trainer ; Krafttrainer
de Kraftsporttrainer ; Kursleiter Gruppenfitness ; Kurstrainer ; Crossfit-Trainer ; Bootcamp-Trainer ; Spinning-Trainer ; Spinninglehrer
de Studiotrainer ; Trainer im Fitnessstudio ; Trainer Fitnessstudio ; Wellnesstrainer ; Rückenschullehrer ; Rückenschulleiter ; Präventionstrainer
de Medizinischer Fitnesstrainer ; Sport- und Fitnesstrainer ; Sport- und Fitnesskauffrau ; Sportkauffrau

concept personal-trainer
kind occupation
parent fitness-instructor
isco 3423
rubric sport
work education
nl personal trainer ; personal coach sport ; persoonlijke trainer ; privétrainer ; bewegingscoach ; leefstijlcoach bewegen ; vitaliteitscoach
nl personaltrainer ; personal trainer aan huis ; personal fitnesstrainer ; persoonlijk trainer ; privé fitnesscoach ; online fitnesscoach
nl beweegcoach ; bewegen op verwijzing-coach ; gewichtsconsulent sport
fr coach personnel sportif ; entraîneur personnel ; personal trainer ; coach sportif à domicile ; préparateur physique individuel ; coach bien-être sportif
fr coach sportif personnel ; coach sportif privé ; coach personnel de fitness ; entraîneur privé ; entraîneur sportif personnel
fr coach à domicile sport ; coach forme ; coach minceur sport ; coach en activité physique
en personal trainer ; personal fitness trainer ; one-to-one trainer ; lifestyle exercise coach ; private fitness coach ; exercise coach
en personal trainer assistant ; personal fitness coach ; private trainer ; fitness personal trainer ; one to one fitness trainer
en mobile personal trainer ; online fitness coach ; PT instructor
de Personal Trainer ; persönlicher Trainer ; Personaltrainer ; Bewegungscoach ; Personal Coach Fitness ; Privattrainer
de Personal Trainerin ; Personal-Fitnesstrainer ; Fitness-Personal-Trainer ; Privat-Fitnesstrainer ; Personaltrainerin ; Online-Fitnesscoach
de Individualtrainer ; persönlicher Fitnesstrainer

concept pilates-yoga-teacher
kind occupation
parent fitness-instructor
isco 3423
rubric sport
work education
nl yogaleraar ; pilatesinstructeur ; yogadocent ; yogalerares ; pilatesleraar ; tai-chileraar ; yogatherapeut ; qi-gongleraar ; yogalesgever
nl yoga-instructeur ; yoga-instructrice ; yogacoach ; yogaleerkracht ; yogadocente ; kinderyogadocent ; pilatesdocent ; pilateslerares ; taichi-leraar
nl qigongdocent ; pilatestrainer ; mindfulness- en yogaleraar ; lesgever yoga ; barre-instructeur
fr professeur de yoga ; professeur de pilates ; instructeur de pilates ; enseignant de yoga ; professeur de tai-chi ; professeur de qi gong ; prof de yoga ; animateur de yoga
fr enseignante de yoga ; instructeur de yoga ; professeure de yoga ; professeure de pilates ; coach de yoga ; coach pilates ; enseignant de pilates
fr enseignant de qi gong ; monitrice de pilates ; moniteur de yoga ; monitrice de yoga ; enseignant de tai-chi ; professeur de stretching
fr prof de pilates
en yoga teacher ; pilates teacher ; yoga instructor ; pilates instructor ; tai chi teacher ; qigong teacher ; chair yoga teacher
en hatha yoga teacher ; yoga coach ; yoga therapist teacher ; yoga tutor ; children's yoga teacher ; prenatal yoga teacher ; pilates trainer
en pilates coach ; barre instructor ; stretching instructor ; tai chi instructor ; chi kung teacher ; qi gong instructor
de Yogalehrer ; Pilatestrainer ; Yogalehrerin ; Pilateslehrer ; Tai-Chi-Lehrer ; Qigong-Lehrer ; Yogatrainer ; Yogatherapeut
de Yoga-Lehrer ; Yoga-Lehrerin ; Yogadozent ; Yogakursleiter ; Kinderyogalehrer ; Pilateslehrerin ; Pilates-Trainer ; Pilates-Trainerin
de Pilateskursleiter ; Taijilehrer ; Taiji-Lehrer ; Qigonglehrer ; Qigong-Kursleiter ; Entspannungstrainer ; Entspannungspädagoge ; Feldenkraislehrer

concept riding-instructor
kind occupation
parent sports-professional
isco 3423
rubric sport
work education
nl rij-instructeur paarden ; paardrij-instructeur ; rijleraar paardensport ; ponyclubbegeleider ; instructeur paardrijden ; manege-instructeur ; lesgever paardrijden ; hippotherapiebegeleider ; dressuurtrainer
nl paardrijleraar ; paardrijlerares ; paardrijinstructrice ; rij-instructrice paarden ; ruiterleraar ; ruitersportinstructeur ; hippisch instructeur
nl springtrainer paarden ; springinstructeur paarden ; voltigetrainer ; voltige-instructeur ; men-instructeur ; ponykampbegeleider
nl initiator paardrijden ; trainer paardensport ; manegebegeleider ; dressuurleraar
fr moniteur d'équitation ; professeur d'équitation ; instructeur d'équitation ; monitrice d'équitation ; enseignant d'équitation ; animateur poney ; accompagnateur de tourisme équestre ; maître de manège
fr monitrice équestre ; moniteur équestre ; monitrice de poney ; enseignante d'équitation ; enseignant animateur d'équitation
fr instructrice d'équitation ; instructeur équestre ; entraîneur d'équitation ; entraîneur équestre ; moniteur de voltige équestre
fr moniteur d'attelage ; guide équestre ; guide de tourisme équestre ; écuyer ; maître écuyer ; animateur d'équitation ; animateur équestre
fr animateur soigneur poney
en riding instructor ; horse riding instructor ; equestrian instructor ; riding teacher ; pony club instructor ; horseback riding instructor ; dressage trainer
en dressage instructor ; equestrian coach ; equine instructor ; horse riding teacher ; horse riding coach ; horsemanship instructor
en pony riding instructor ; riding coach ; riding school instructor ; show jumping coach ; show jumping instructor ; trail riding guide
en trek leader horses ; vaulting coach ; carriage driving instructor
de Reitlehrer ; Reittrainer ; Reitlehrerin ; Pferdewirt Reitausbildung ; Voltigiertrainer ; Reitinstruktor ; Dressurtrainer
de Reitinstruktorin ; Reittrainerin ; Reitausbilder ; Reitpädagoge ; Reitpädagogin ; Reitschullehrer ; Reitwart ; Reitwanderführer ; Wanderreitführer
de Ponyreitlehrer ; Springtrainer ; Springreitlehrer ; Voltigierlehrer ; Voltigierpädagoge ; Voltigierausbilder ; Fahrlehrer Kutschen ; Trainer Reiten
de Trainer Pferdesport ; Westernreitlehrer ; Dressurlehrer ; Pferdetrainer Reitunterricht

concept outdoor-instructor
kind occupation
parent sports-professional
isco 3423
rubric sport 0.7 recreation 0.3
work education
nl outdoorbegeleider ; outdoorinstructeur ; klimleraar ; klimmonitor ; berggids ; avonturenbegeleider ; survivalinstructeur ; outdooranimator ; kajakinstructeur ; zeilinstructeur ; zeilmonitor ; surfleraar ; instructeur vliegsport recreatief
nl abseilinstructeur ; avontuursportinstructeur ; avontuurcoach ; bergsportinstructeur ; boulderinstructeur ; bushcraftinstructeur ; canyoninggids
nl deltavlieginstructeur ; kano-instructeur ; kanobegeleider ; kanomonitor ; kayakgids ; kitesurfinstructeur ; klimcoach ; kliminstructeur
nl klimtrainer ; klimparkbegeleider ; monitor klimpark ; mountainbikebegeleider ; mountainbikegids ; outdoormonitor ; outdoorgids
nl outdoorsportinstructeur ; paraglidinginstructeur ; parachute-instructeur ; parachutespringinstructeur ; raftinggids ; roei-instructeur
nl speleologiebegeleider ; sportklimleraar ; surfinstructeur ; survivalbegeleider ; teambuildingbegeleider ; touwenparcoursbegeleider
nl waterski-instructeur ; watersportinstructeur ; windsurfleraar ; windsurfinstructeur ; zeilleraar ; zeillerares ; zeilcoach ; skateinstructeur
fr moniteur d'escalade ; guide de haute montagne ; animateur outdoor ; moniteur de voile ; moniteur de kayak ; accompagnateur en montagne ; instructeur de survie ; moniteur de surf ; guide de montagne ; moniteur de parachutisme
fr accompagnateur de moyenne montagne ; accompagnateur en moyenne montagne ; accompagnateur en kayak ; accompagnateur VTT
fr animateur d'activités de plein air ; animateur d'activités de pleine nature ; animateur d'escalade ; animateur de parcours aventure
fr opérateur de parcours acrobatique en hauteur ; animateur nautique ; animateur d'accrobranche ; éducateur sportif plein air
fr éducateur sportif de pleine nature ; éducateur sportif escalade ; entraîneur d'escalade ; entraîneur de voile ; guide de canyon
fr guide de canyoning ; guide de pêche ; guide de rafting ; guide spéléologue ; instructeur d'escalade ; instructeur de parachutisme
fr instructeur de parapente ; instructeur de voile ; instructeur de kitesurf ; instructeur outdoor ; moniteur d'aviron ; moniteur de canoë-kayak
fr moniteur de canyoning ; moniteur de char à voile ; moniteur de deltaplane ; moniteur de kitesurf ; moniteur de parapente
fr moniteur de planche à voile ; moniteur de plein air ; moniteur de ski nautique ; moniteur de spéléologie ; moniteur de survie ; moniteur nautique
fr moniteur sports nature ; monitrice de voile ; surveillant de parcours aventure ; moniteur de jet ski
en outdoor instructor ; outdoor activities instructor ; climbing instructor ; mountain guide ; sailing instructor ; kayak instructor ; outdoor pursuits instructor ; surf instructor ; adventure guide ; survival instructor ; canoeing instructor
en abseiling instructor ; activity centre instructor ; activity instructor ; adventure activities instructor ; adventure instructor
en adventure sports instructor ; alpine guide ; animator outdoor ; bushcraft instructor ; canoe instructor ; canyoning guide ; caving instructor
en climbing coach ; climbing wall instructor ; hang gliding instructor ; gliding instructor ; high ropes instructor ; kite surfing instructor
en kitesurf instructor ; mountain bike guide ; mountain leader ; mountaineering instructor ; outdoor activity instructor ; outdoor animator
en outdoor education instructor ; outdoor education leader ; outdoor guide ; outdoor pursuits leader ; outdoor recreation instructor
en outward bound instructor ; paddlesport coach ; parachute instructor ; parachuting instructor ; paragliding instructor ; rafting guide ; river guide
en rock climbing instructor ; ropes course instructor ; sail training instructor ; sailing coach ; sea kayak guide ; skydiving instructor ; surf coach
en surfing instructor ; water sports instructor ; watersports instructor ; waterskiing instructor ; white water guide ; windsurfing instructor
en specialised outdoor animator
de Outdoortrainer ; Kletterlehrer ; Bergführer ; Segellehrer ; Erlebnispädagoge ; Surflehrer ; Kanulehrer ; Klettertrainer ; Outdoor-Guide ; Survivaltrainer ; Hochseilgartentrainer
de Abenteuerpädagoge ; Bergführerin ; Bergwanderführer ; Boulder-Trainer ; Canyoningführer ; Canyoning-Guide ; Drachenfluglehrer ; Erlebnispädagogin
de Erlebnistrainer ; Fallschirmlehrer ; Fallschirmsprunglehrer ; Fluglehrer Segelflug ; Gleitschirmlehrer ; Gleitschirmfluglehrer
de Hochseilgarten-Trainer ; Kajaklehrer ; Kanuguide ; Kanuführer ; Kitelehrer ; Kitesurflehrer ; Klettergartenbetreuer ; Kletterbetreuer
de Klettertrainerin ; Kletterinstruktor ; Outdoorguide ; Outdoor-Instruktor ; Outdoorpädagoge ; Outdoor-Pädagoge ; Raftingführer ; Rafting-Guide
de Ruderinstruktor ; Segelcoach ; Segelinstruktor ; Segeltrainer ; Surftrainer ; Surfinstruktor ; Survivallehrer ; Survival-Trainer
de Teamtrainer Outdoor ; Wanderführer Outdoor ; Wasserskilehrer ; Wassersportlehrer ; Wildnispädagoge ; Windsurflehrer ; Höhlenführer Outdoor
de Stand-up-Paddling-Lehrer

concept recreation-sports-monitor
kind occupation
parent sports-professional
isco 3423
rubric sport
work education
nl sportmonitor ; sportanimator ; lesgever sport ; sportkampbegeleider ; sportinstructeur ; sportleider ; monitor sportkamp ; bewegingsanimator ; sportlesgever ; buurtsportcoach ; buurtsportbegeleider ; sportbegeleider
nl sportanimatrice ; sportmonitrice ; sportbegeleidster ; sportkampmonitor ; sportleidster ; sportinstructeur recreatie ; sportpromotor animator
nl sport- en spelbegeleider ; sport- en spelleider ; sport- en bewegingsleider ; sport- en bewegingsbegeleider ; sport- en beweegbegeleider
nl medewerker sport en bewegen ; monitor sport en spel ; naschoolse sportbegeleider ; initiator bewegen ; speelpleinsportmonitor
nl sportdocent recreatie
fr moniteur sportif ; animateur sportif ; éducateur sportif ; monitrice sportive ; moniteur de stage sportif ; animatrice sportive ; ETAPS ; éducateur sportif communal ; animateur de sport de rue
fr animateur d'activités sportives ; animateur d'activités physiques ; animateur de sports ; animateur sportif jeunesse ; animateur sports collectifs
fr animateur multisports ; éducateur sportif multisports ; éducateur multisports ; moniteur de sport ; monitrice de sport ; moniteur multisports
fr moniteur de stages sportifs ; intervenant sportif scolaire ; animateur loisir sport ; animateur loisirs sportifs ; aide-moniteur sportif
fr moniteur de psychomotricité ; éducateur d'activités physiques et sportives ; éducateur des activités physiques
en sports instructor ; sports leader ; sports activity instructor ; sports camp instructor ; community sports coach ; sports animator ; recreational sports instructor ; sports activity leader
en activities instructor sport ; after school sports coach ; holiday sports coach ; multi-activity instructor ; play and sports leader
en recreation sports instructor ; recreation instructor ; recreation programme instructor ; sport and recreation instructor ; sport leader
en sports and recreation worker ; sports assistant ; sports camp leader ; sports day leader ; sports monitor ; sports playleader ; PE coach
en playground sports leader
de Sportanimateur ; Sportlehrer im Verein ; Sportinstruktor ; Sportübungsleiter ; Sportcampbetreuer ; Sportlehrer Freizeit ; Freizeitsportleiter ; Sportassistent ; Diplom-Sportlehrer
de Breitensportleiter ; Breitensporttrainer ; Freizeitsportlehrer ; Freizeitsporttrainer ; Ferienkursleiter Sport ; Sportanimateurin ; Sportbetreuer
de Sportbetreuerin ; Sportgruppenleiter ; Sporthelfer ; Sportkursleiter ; Sportleiter ; Sportassistent Verein ; Sportcamp-Trainer ; Sportcamptrainer
de Kindersporttrainer ; Kindersportleiter ; Spielleiter Kindersport ; Übungsleiter Breitensport ; Übungsleiter Kindersport ; Übungsleiterassistent
de Motopäde Sport

concept dance-fitness-instructor
kind occupation
parent fitness-instructor
isco 3423
rubric sport
work education
nl dansfitnessinstructeur ; aquagyminstructeur ; aquafitnessbegeleider ; bodypumpinstructeur ; stepinstructeur ; aquagymlesgever
nl zumbadocent ; zumbalerares ; dansfitnessdocent ; aqua-aerobicsinstructeur ; aquajogginginstructeur ; aquafitnessinstructeur ; jumpinginstructeur
nl steplerares ; sh'bam-instructeur ; pole-fitnessinstructeur ; lesgever zumba
fr professeur d'aquagym ; moniteur d'aquagym ; instructeur d'aquafitness ; instructeur bodypump ; moniteur de step ; animateur aquagym
fr professeur de zumba ; coach zumba ; instructrice zumba ; animatrice zumba ; coach d'aquagym ; animateur d'aquagym ; professeur de body pump
fr coach danse fitness ; moniteur d'aquabike
en aqua aerobics instructor ; aquafit instructor ; dance fitness instructor ; bodypump instructor ; step instructor ; water aerobics teacher
en dance fitness teacher ; zumba teacher ; aqua fit instructor ; aqua zumba instructor ; body pump instructor ; step aerobics instructor
en pole fitness instructor ; jazzercise instructor ; boogie bounce instructor
de Aquafitnesstrainer ; Wassergymnastikleiter ; Aquagymnastiktrainer ; Tanzfitnesstrainer ; Stepaerobictrainer ; Bodypump-Trainer
de Zumbalehrer ; Zumba-Instructor ; Zumba-Trainerin ; Aqua-Fitness-Trainer ; Wassergymnastiklehrer ; Step-Aerobic-Trainer ; Polefitness-Trainerin

concept movement-teacher-elderly
kind occupation
parent fitness-instructor
isco 3423
rubric sport 0.8 care 0.2
work education
nl bewegingsagoog ; bewegingsbegeleider ouderen ; lesgever seniorensport ; seniorensportbegeleider ; meer bewegen voor ouderen ; bewegingscoach ouderen ; valpreventiecoach ; bewegingsleider ; lesgever bewegen voor ouderen
nl seniorensportleider ; seniorensportmonitor ; bewegingsbegeleider senioren ; beweegleider ouderen ; beweegbegeleider ; beweegcoach ouderen
nl bewegingsbegeleider ; bewegingswerker ; psychomotorisch begeleider sport ; MBvO-leider ; lesgever seniorenturnen ; seniorenfitnessbegeleider
nl sportbegeleider senioren
fr animateur sportif pour seniors ; moniteur de gym douce ; animateur de gymnastique pour aînés ; éducateur sportif en EHPAD ; enseignant en activité physique adaptée ; enseignant APA ; moniteur de sport pour seniors
fr coach sportif seniors ; animateur sport santé ; animatrice gym seniors ; moniteur de gym seniors ; professeur de gym seniors
fr éducateur sportif seniors ; éducateur sportif santé ; moniteur d'équilibre ; enseignant en APA ; animateur d'activité physique pour seniors
fr éducateur en activité physique adaptée
en exercise instructor for older adults ; seniors' fitness instructor ; movement coach for the elderly ; falls prevention exercise instructor ; adapted physical activity instructor ; chair exercise instructor
en senior fitness instructor ; older adult fitness instructor ; chair-based exercise instructor ; gentle exercise instructor
en movement teacher for seniors ; postural stability instructor ; strength and balance instructor ; extend exercise teacher ; active ageing instructor
de Übungsleiter Seniorensport ; Seniorensportleiter ; Bewegungstrainer für Senioren ; Seniorentrainer ; Sturzpräventionstrainer ; Bewegungstherapeut Senioren ; Seniorentanzleiter
de Seniorensportlehrer ; Seniorenfitnesstrainer ; Seniorengymnastikleiter ; Seniorengymnastiklehrer ; Übungsleiter Senioren
de Übungsleiterin Seniorensport ; Bewegungsleiter Senioren ; Bewegungsleiter ; Bewegungspädagoge ; Bewegungspädagogin ; Bewegungslehrer ; Motopädagoge
de Gymnastikleiter Senioren

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
nl bachelor lichamelijke opvoeding ; master lichamelijke opvoeding ; diploma lichamelijke opvoeding en bewegingswetenschappen ; bachelor sport en bewegen ; ALO ; CIOS ; LO-diploma ; diploma sport ; diploma lichamelijke opvoeding
fr bachelier en éducation physique ; master en sciences de la motricité ; STAPS ; diplôme en éducation physique ; licence STAPS ; BPJEPS
en degree in physical education ; sports science degree ; bachelor of physical education ; sports coaching degree ; kinesiology degree
de Sportstudium ; Sportwissenschaft ; Lehramt Sport ; Diplom Sportwissenschaften ; Studium Sport ; Abschluss in Sportpädagogik ; Diplom in Sportpädagogik

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
