# Rubric recreation: animation, music, theatre, dance, visual arts, crafts, guiding, museums, stages and culture
# centres: the professions, and the afternoons of crafts, bingo and songs that make a week in a care home.

concept recreation-professional
kind occupation
rubric recreation
nl medewerker vrije tijd ; vrijetijdsmedewerker ; medewerker cultuur ; cultuurwerker ; recreatiemedewerker ; vrijetijdsprofessional
fr professionnel des loisirs ; acteur culturel ; intervenant culturel ; agent de loisirs ; professionnel de l'animation
en leisure worker ; recreation worker ; cultural worker ; recreation professional ; leisure professional
de Freizeitfachkraft ; Kulturschaffender ; Freizeitmitarbeiter ; Kulturmitarbeiter ; Fachkraft für Freizeit

concept activity-animator
kind occupation
parent recreation-professional
isco 3435
rubric recreation
work psychosocial
nl animator ; animatrice ; activiteitenbegeleider ; medewerker animatie ; woonleefanimator ; activiteitenbegeleidster ; wonen-en-levenmedewerker ; begeleider wonen en leven ; begeleider animatie ; welzijnsbegeleider ; activiteitenanimator ; animator woonzorgcentrum ; ludotherapeut
fr animateur ; animatrice ; animateur en maison de repos ; animateur socioculturel en gériatrie ; animatrice en maison de repos ; animateur d'activités ; référent animation ; animateur en gérontologie ; animateur social ; animateur EHPAD
en activity coordinator ; activities coordinator ; activities organiser ; animator ; activity leader ; care home activities coordinator ; recreation leader ; activities assistant ; recreation assistant
de Animateur ; Betreuungsassistent Aktivierung ; Aktivierungskraft ; Animateurin ; Freizeitgestalter ; Alltagsgestalter ; Aktivitätenbetreuer ; Fachkraft für Aktivierung ; Seniorenanimateur

concept tourist-animator
kind occupation
parent activity-animator
isco 3435
rubric recreation
nl vakantieanimator ; toeristisch animator ; entertainer vakantiepark ; kinderanimator ; hostess evenementen ; campinganimator ; kidsclubmedewerker ; entertainmentmedewerker
fr animateur de vacances ; animateur touristique ; GO de village vacances ; animateur enfants ; animateur de camping ; animateur club enfants ; animateur de loisirs
en holiday entertainer ; tourist animator ; holiday camp entertainer ; kids' club leader ; campsite animator ; resort entertainer ; holiday rep entertainer
de Gästeanimateur ; Urlaubsanimateur ; Kinderanimateur ; Ferienanimateur ; Clubanimateur ; Kinderclubbetreuer ; Tourismusanimateur

concept holiday-camp-leader
kind occupation
parent activity-animator
isco 3435
rubric recreation 0.6 social 0.4
nl kampleider ; speelpleinmonitor ; hoofdanimator ; kampbegeleider ; monitor vakantiekamp ; kampmonitor ; jeugdmonitor ; leider jeugdbeweging ; hoofdmonitor
fr moniteur de plaine ; animateur de plaine de vacances ; moniteur de camp ; animateur BAFA ; animateur de colonie ; moniteur de colonie de vacances ; coordinateur de centre de vacances ; chef scout
en camp leader ; summer camp counselor ; holiday camp leader ; playscheme leader ; camp counsellor ; scout leader ; play scheme worker
de Ferienlagerbetreuer ; Jugendfreizeitbetreuer ; Leiter im Ferienlager ; Jugendgruppenleiter ; Freizeitleiter ; Feriencampbetreuer ; Pfadfinderleiter

concept sociocultural-worker
kind occupation
parent recreation-professional
isco 3435
rubric recreation 0.7 social 0.3
nl sociaal-cultureel werker ; cultuurfunctionaris ; cultureel werker ; cultuurbeleidsmedewerker ; programmator cultuur ; sociaal-cultureel medewerker ; cultuurcoach ; educatief medewerker cultuur
fr animateur socioculturel ; animateur culturel ; médiateur culturel ; chargé de projets culturels ; animatrice socioculturelle ; coordinateur culturel ; programmateur culturel ; coordinateur socioculturel
en sociocultural worker ; cultural officer ; arts officer ; cultural programme officer ; community arts worker ; socio-cultural animator ; arts coordinator
de soziokultureller Animator ; Kulturarbeiter ; Kulturreferent ; Kulturpädagoge ; Kulturvermittler Veranstaltungen ; soziokultureller Mitarbeiter ; Kulturkoordinator

concept musician
kind occupation
parent recreation-professional
isco 2652
rubric recreation
nl muzikant ; muzikante ; pianist ; gitarist ; violist ; accordeonist ; orkestmusicus ; straatmuzikant ; drummer ; organist ; cellist ; instrumentalist ; fluitist ; trompettist ; muziekgroep ; saxofonist ; musicus ; harpist
fr musicien ; musicienne ; pianiste ; guitariste ; violoniste ; accordéoniste ; instrumentiste ; musicien de rue ; batteur ; organiste ; violoncelliste ; flûtiste ; trompettiste ; groupe de musique ; saxophoniste ; harpiste
en musician ; pianist ; guitarist ; violinist ; accordionist ; instrumentalist ; street musician ; drummer ; organist ; cellist ; flautist ; trumpeter ; orchestra musician ; busker ; saxophonist ; harpist ; session musician
de Musiker ; Musikerin ; Pianist ; Gitarrist ; Geiger ; Akkordeonist ; Instrumentalist ; Straßenmusiker ; Schlagzeuger ; Organist ; Cellist ; Flötist ; Trompeter ; Orchestermusiker ; Saxophonist ; Harfenist ; Kirchenmusiker ; Bandmitglied

concept singer
kind occupation
parent recreation-professional
isco 2652
rubric recreation
nl zanger ; zangeres ; koorzanger ; operazanger ; chansonnier ; koorlid ; popzanger ; troubadour ; rapper ; sopraan ; jazzzangeres
fr chanteur ; chanteuse ; choriste ; chanteur d'opéra ; chansonnier ; artiste lyrique ; chanteur de variété ; rappeur ; soprano ; troubadour
en singer ; vocalist ; choir singer ; opera singer ; pop singer ; chorister ; rapper ; soprano ; backing singer ; jazz singer
de Sänger ; Sängerin ; Chorsänger ; Opernsänger ; Liedermacher ; Popsänger ; Rapper ; Sopranistin ; Vokalist ; Chorist

concept conductor-composer
kind occupation
parent recreation-professional
isco 2652
rubric recreation
nl dirigent ; componist ; koordirigent ; koorleider ; arrangeur muziek ; orkestleider ; liedjesschrijver ; songwriter ; muzikaal leider ; dj-producer ; kapelmeester
fr chef d'orchestre ; compositeur ; chef de chœur ; arrangeur musical ; directeur musical ; auteur-compositeur ; compositrice ; parolier ; orchestrateur ; chef de choeur
en conductor ; composer ; choir conductor ; choirmaster ; music arranger ; musical director ; songwriter ; bandleader ; orchestrator ; music director ; lyricist
de Dirigent ; Komponist ; Chorleiter ; Musikarrangeur ; Kapellmeister ; Songwriter ; musikalischer Leiter ; Orchesterleiter ; Komponistin ; Kantor ; Liedtexter

concept dancer
kind occupation
parent recreation-professional
isco 2653
rubric recreation
nl danser ; danseres ; balletdanser ; balletdanseres ; volksdanser ; stijldanser ; dansartiest ; showdanser ; jazzdanser
fr danseur ; danseuse ; danseur de ballet ; danseur professionnel ; danseuse étoile ; danseur de salon ; danseur folklorique ; danseuse de cabaret
en dancer ; ballet dancer ; folk dancer ; professional dancer ; ballerina ; show dancer ; ballroom dancer ; night-club dancer
de Tänzer ; Tänzerin ; Balletttänzer ; Volkstänzer ; Bühnentänzer ; Ballerina ; Gesellschaftstänzer ; Showtänzer

concept choreographer
kind occupation
parent dancer
isco 2653
rubric recreation
nl choreograaf ; choreografe ; danscreator ; repetitor dans ; dansrepetitor ; dansmeester
fr chorégraphe ; maître de ballet ; répétiteur de danse ; assistant chorégraphe ; créateur de danse
en choreographer ; ballet master ; dance rehearsal director ; assistant choreographer ; dance répétiteur
de Choreograf ; Choreograph ; Ballettmeister ; Probenleiter Tanz ; Choreografin ; Tanzdramaturg

concept dance-teacher
kind occupation
parent recreation-professional
isco 2355
rubric recreation
work education
nl dansleraar ; danslerares ; dansdocent ; dansinstructeur ; balletleraar ; lesgever dans ; balletlerares ; docent dans
fr professeur de danse ; prof de danse ; enseignant de danse ; professeur de ballet ; moniteur de danse ; animateur danse ; maître à danser
en dance teacher ; dance instructor ; ballet teacher ; dance tutor ; ballroom dance teacher ; private dance teacher
de Tanzlehrer ; Tanzpädagoge ; Ballettlehrer ; Tanzlehrerin ; Tanztrainer ; Ballettpädagogin ; Tanzschullehrer

concept music-teacher
kind occupation
parent recreation-professional
isco 2354
rubric recreation
work education
nl muziekleraar ; muzieklerares ; muziekdocent ; pianoleraar ; gitaarleraar ; zangleraar ; docent muziek ; leraar instrument ; vioolleraar ; pianolerares ; muziekleerkracht ; zangdocent ; leraar muziekacademie ; notenleerleraar
fr professeur de musique ; prof de musique ; professeur de piano ; professeur de guitare ; professeur de chant ; professeur de violon ; enseignant de musique ; professeur de solfège ; professeur de conservatoire ; professeur d'instrument ; professeur d'académie de musique
en music teacher ; piano teacher ; guitar teacher ; singing teacher ; violin teacher ; private music teacher ; music tutor ; instrumental teacher ; voice teacher ; music instructor
de Musiklehrer ; Musiklehrerin ; Klavierlehrer ; Gitarrenlehrer ; Gesangslehrer ; Geigenlehrer ; Musikpädagoge ; Musikschullehrer ; Instrumentallehrer ; Klavierlehrerin ; Gesangspädagoge

concept art-teacher
kind occupation
parent recreation-professional
isco 2355
rubric recreation
work education
nl tekenleraar ; kunstleraar ; docent beeldende kunst ; schilderleraar ; lesgever kunstacademie ; keramiekdocent ; docent plastische opvoeding ; kunstdocent ; leraar beeldende kunst ; fotografiedocent ; tekenlerares
fr professeur de dessin ; professeur d'arts plastiques ; professeur de peinture ; enseignant en académie des beaux-arts ; professeur d'art ; professeur de céramique ; professeur de photographie ; animateur en arts plastiques
en art teacher ; drawing teacher ; painting teacher ; fine arts teacher ; visual arts tutor ; pottery teacher ; photography teacher ; visual arts teacher ; sculpture teacher
de Kunstlehrer ; Zeichenlehrer ; Kunstpädagoge ; Mallehrer ; Keramiklehrer ; Fotografielehrer ; Kunstlehrerin ; Dozent für bildende Kunst ; Kunsterzieher

concept drama-teacher
kind occupation
parent recreation-professional
isco 2355
rubric recreation
work education
nl toneelleraar ; dramadocent ; docent drama ; woordkunstleraar ; lesgever toneel ; theaterdocent ; dictieleraar ; leraar woord ; circusdocent ; improvisatiedocent
fr professeur de théâtre ; professeur d'art dramatique ; professeur de diction ; animateur théâtre ; enseignant d'arts de la parole ; professeur de déclamation ; formateur cirque
en drama teacher ; theatre teacher ; acting coach ; speech and drama teacher ; acting teacher ; circus arts teacher ; drama tutor
de Theaterpädagoge ; Schauspiellehrer ; Theaterlehrer ; Sprecherzieher ; Dramalehrer ; Zirkuspädagoge ; Schauspielcoach

concept actor
kind occupation
parent recreation-professional
isco 2655
rubric recreation
nl acteur ; actrice ; toneelspeler ; toneelspeelster ; filmacteur ; stemacteur ; figurant ; verteller ; voordrachtkunstenaar ; theatermaker ; stand-upcomedian ; komiek ; cabaretier
fr acteur ; actrice ; comédien ; comédienne ; figurant ; conteur ; humoriste ; doubleur voix ; comédien de théâtre ; conteuse ; artiste dramatique ; mime ; déclamateur
en actor ; actress ; stage actor ; film actor ; voice actor ; storyteller ; comedian ; mime artist ; film extra ; stand-up comedian ; character actor ; narrator
de Schauspieler ; Schauspielerin ; Filmschauspieler ; Bühnenschauspieler ; Synchronsprecher ; Geschichtenerzähler ; Komiker ; Statist ; Kabarettist ; Pantomime ; Erzähler ; Komparse

concept film-stage-director
kind occupation
parent recreation-professional
isco 2654
rubric recreation
nl regisseur ; filmregisseur ; theaterregisseur ; producent film ; filmproducent ; televisieregisseur ; theaterproducent ; filmmaker ; monteur film ; beeldregisseur ; dramaturg ; cameraregisseur ; documentairemaker ; tv-producent
fr réalisateur ; metteur en scène ; réalisateur de films ; producteur de films ; réalisateur de télévision ; producteur de spectacles ; cinéaste ; monteur de films ; dramaturge de production ; réalisatrice ; directeur artistique de théâtre ; documentariste
en film director ; stage director ; theatre director ; film producer ; television producer ; filmmaker ; video director ; film editor ; director of photography ; theatre producer ; radio producer ; documentary maker ; casting director ; script supervisor director
de Regisseur ; Filmregisseur ; Theaterregisseur ; Filmproduzent ; Fernsehregisseur ; Filmemacher ; Filmeditor ; Cutter ; Theaterproduzent ; Regisseurin ; Fernsehproduzent ; Dokumentarfilmer ; Spielleiter ; Bildregisseur

concept presenter
kind occupation
parent recreation-professional
isco 2656
rubric recreation
work communication
nl presentator ; presentatrice ; radiopresentator ; televisiepresentator ; omroeper ; nieuwslezer ; gastheer programma ; weerman ; quizmaster ; diskjockey radio ; sportcommentator ; omroepster ; programmapresentator
fr présentateur ; présentatrice ; animateur radio ; animateur de télévision ; speaker ; speakerine ; présentateur météo ; commentateur sportif ; annonceur ; animateur de jeux ; présentateur de journal ; animatrice radio
en presenter ; radio presenter ; television presenter ; announcer ; newsreader ; news anchor ; weather presenter ; quiz master ; talk show host ; radio announcer ; sports commentator ; broadcaster
de Moderator ; Moderatorin ; Radiomoderator ; Fernsehmoderator ; Ansager ; Nachrichtensprecher ; Wettermoderator ; Quizmaster ; Radiosprecher ; Sportkommentator ; Hörfunksprecher ; Rundfunksprecher

concept circus-artist
kind occupation
parent recreation-professional
isco 2659
rubric recreation
nl clown ; goochelaar ; acrobaat ; poppenspeler ; cliniclown ; jongleur ; entertainer ; straatartiest ; hypnotiseur ; buikspreker ; circusartiest ; ziekenhuisclown ; contactclown ; illusionist ; diskjockey ; dj ; stuntman ; trapezeartiest
fr clown ; magicien ; acrobate ; marionnettiste ; clown d'hôpital ; jongleur ; artiste de cirque ; prestidigitateur ; artiste de rue ; ventriloque ; illusionniste ; clownanalyste ; clown relationnel ; disc-jockey ; DJ ; cascadeur ; hypnotiseur de spectacle
en clown ; magician ; acrobat ; puppeteer ; clown doctor ; juggler ; circus artist ; street performer ; ventriloquist ; entertainer ; illusionist ; hospital clown ; disc jockey ; DJ ; stage hypnotist ; trapeze artist ; stunt performer
de Clown ; Zauberer ; Akrobat ; Puppenspieler ; Klinikclown ; Jongleur ; Artist ; Zirkusartist ; Zauberkünstler ; Straßenkünstler ; Bauchredner ; Entertainer ; Discjockey ; DJ ; Alleinunterhalter ; Varietékünstler ; Stuntman

concept visual-artist
kind occupation
parent recreation-professional
isco 2651
rubric recreation
nl beeldend kunstenaar ; kunstschilder ; beeldhouwer ; tekenaar ; kunstenaar ; keramist ; illustrator ; cartoonist ; kunstenares ; etser ; striptekenaar ; karikaturist ; glaskunstenaar ; performancekunstenaar ; videokunstenaar ; portretschilder
fr artiste plasticien ; artiste peintre ; sculpteur ; dessinateur ; céramiste d'art ; illustrateur ; caricaturiste ; artiste ; plasticienne ; graveur d'art ; dessinateur de bandes dessinées ; peintre portraitiste ; sculptrice ; artiste vidéo ; bédéiste
en visual artist ; painter artist ; sculptor ; artist ; illustrator ; cartoonist ; ceramic artist ; caricaturist ; fine artist ; printmaker ; comic artist ; portrait painter ; glass artist ; video artist ; street artist painting ; concept artist
de bildender Künstler ; Kunstmaler ; Bildhauer ; Zeichner ; Keramikkünstler ; Illustrator ; Karikaturist ; Künstler ; Künstlerin ; Comiczeichner ; Grafikkünstler ; Porträtmaler ; Bildhauerin ; Glaskünstler ; Videokünstler ; Radierer

concept art-restorer
kind occupation
parent recreation-professional
isco 2651
rubric recreation
nl restaurateur kunst ; kunstrestaurateur ; conservator-restaurateur ; schilderijenrestaurateur ; restaurator ; boekrestaurator
fr restaurateur d'œuvres d'art ; conservateur-restaurateur ; restaurateur de tableaux ; restauratrice d'art ; restaurateur de livres
en art restorer ; conservator-restorer ; picture restorer ; paintings conservator ; book restorer
de Kunstrestaurator ; Restaurator ; Gemälderestaurator ; Restauratorin ; Buchrestaurator

concept librarian
kind occupation
parent recreation-professional
isco 2622
rubric recreation
nl bibliothecaris ; bibliothecaresse ; documentalist ; informatiebeheerder ; mediathecaris ; schoolbibliothecaris ; informatiespecialist ; collectievormer ; kinderbibliothecaris ; literatuuronderzoeker bibliotheek
fr bibliothécaire ; documentaliste ; bibliothécaire-documentaliste ; médiathécaire ; professeur documentaliste ; bibliothécaire jeunesse ; responsable de bibliothèque ; gestionnaire de l'information documentaire
en librarian ; school librarian ; documentalist ; information specialist library ; cataloguing librarian ; children's librarian ; information manager library ; cataloguer ; academic librarian
de Bibliothekar ; Bibliothekarin ; Dokumentar ; Schulbibliothekar ; Mediathekar ; Dokumentationsfachkraft ; Diplom-Bibliothekar ; Informationsspezialist Bibliothek ; Kinderbibliothekar

concept archivist-curator
kind occupation
parent recreation-professional
isco 2621
rubric recreation
nl archivaris ; museumconservator ; curator ; conservator museum ; collectiebeheerder ; tentoonstellingsmaker ; museumdirecteur
fr archiviste ; conservateur de musée ; commissaire d'exposition ; curateur ; régisseur de collection ; directeur de musée
en archivist ; museum curator ; curator ; exhibition curator ; collection manager ; museum director
de Archivar ; Museumskurator ; Kurator ; Ausstellungskurator ; Sammlungsleiter ; Konservator ; Museumsdirektor

concept museum-technician
kind occupation
parent recreation-professional
isco 3433
rubric recreation
nl museumtechnicus ; museummedewerker ; galeriemedewerker ; bibliotheektechnicus ; tentoonstellingsopbouwer ; collectieregistrator ; preparateur museum ; taxidermist ; collectieregistrator museum ; tentoonstellingstechnicus ; kunsthandler museum ; lijstenmaker museum
fr technicien de musée ; technicien de galerie ; technicien de bibliothèque ; monteur d'expositions ; régisseur d'expositions ; taxidermiste ; installateur d'œuvres ; régisseur d'œuvres ; préparateur de musée ; agent technique de musée
en museum technician ; gallery technician ; library technician ; exhibition installer ; art handler ; taxidermist ; collection registrar ; exhibit designer technician ; museum assistant ; display preparator ; exhibition registrar
de Museumstechniker ; Galerietechniker ; Bibliothekstechniker ; Ausstellungstechniker ; Kunsthändler Depot ; Präparator ; Museumsmitarbeiter ; Registrar Museum ; Ausstellungsaufbauer ; Museumsassistent ; Tierpräparator

concept museum-attendant
kind occupation
parent recreation-professional
isco 9629
rubric recreation
nl zaalwachter ; suppoost ; museumsuppoost ; zaaltoezichter ; museumbewaker ; ticketcontroleur theater ; zaalmedewerker ; ouvreuse ; vestiairemedewerker
fr gardien de musée ; surveillant de salle ; ouvreuse ; placeur de théâtre ; agent de surveillance de musée ; hôte de salle ; agent de vestiaire ; ouvreur
en museum attendant ; gallery attendant ; usher ; theatre usher ; ticket attendant ; museum guard ; cloakroom attendant ; front of house usher
de Museumsaufsicht ; Saalaufsicht ; Platzanweiser ; Museumswärter ; Kartenabreißer ; Garderobier ; Aufsichtskraft Museum ; Garderobenkraft

concept stage-technician
kind occupation
parent recreation-professional
isco 3435
rubric recreation
nl podiumtechnicus ; theatertechnicus ; lichttechnicus ; podiummeester ; lichtontwerper ; toneelmeester ; inspiciënt ; belichter ; stagemanager ; rekwisiteur ; theatermeester ; rigger podium ; toneeltechnicus ; lichtoperator ; evenemententechnicus
fr technicien de scène ; régisseur de plateau ; régisseur lumière ; éclairagiste ; technicien du spectacle ; régisseur de théâtre ; accessoiriste ; machiniste de théâtre ; cintrier ; régisseur général ; technicien de plateau ; concepteur lumière
en stage technician ; stage manager ; lighting technician ; stagehand ; theatre technician ; lighting designer ; props master ; stage lighting operator ; rigger stage ; light board operator ; fly operator ; property master ; stage machinist ; event technician
de Bühnentechniker ; Veranstaltungstechniker ; Beleuchter ; Bühnenmeister ; Inspizient ; Lichttechniker ; Requisiteur ; Theatertechniker ; Bühnenarbeiter ; Lichtdesigner ; Beleuchtungsmeister ; Fachkraft für Veranstaltungstechnik ; Schnürmeister ; Bühnenbeleuchter

concept costume-makeup-artist
kind occupation
parent recreation-professional
isco 3435
rubric recreation
nl kostuumontwerper ; kostumier ; kleedster theater ; decorontwerper ; scenograaf ; regieassistent ; kostuumassistent ; decorbouwer ; maskermaker ; souffleur ; scriptgirl ; castingassistent ; special-effectsartiest ; vuurwerktechnicus
fr costumier ; habilleuse ; décorateur de théâtre ; scénographe ; assistant metteur en scène ; souffleur ; scripte de cinéma ; scripte de tournage ; créateur de costumes ; assistant réalisateur ; perruquier de théâtre ; technicien effets spéciaux ; pyrotechnicien ; créateur de masques
en costume designer ; costume attendant ; dresser theatre ; set designer ; scenographer ; script girl ; prompter ; costume maker ; assistant stage director ; special effects artist ; pyrotechnician ; mask maker ; set builder ; wardrobe master ; assistant video director ; continuity person
de Kostümbildner ; Gewandmeister ; Bühnenbildner ; Szenograf ; Regieassistent ; Souffleur ; Scriptgirl ; Ankleiderin ; Kostümassistent ; Pyrotechniker ; Spezialeffektkünstler ; Maskenbauer ; Kulissenbauer ; Ankleider Theater

concept tattoo-artist
kind occupation
parent recreation-professional
isco 3435
rubric recreation
nl tatoeëerder ; tattoo-artiest ; piercer ; bodypainter ; grimeur ; tatoeageartiest
fr tatoueur ; perceur corporel ; tatoueuse ; artiste tatoueur ; maquilleur d'enfants ; pierceur
en tattoo artist ; tattooist ; body piercer ; body artist ; face painter
de Tätowierer ; Tattookünstler ; Piercer ; Bodypainter ; Kinderschminker ; Tätowiererin

concept stunt-wedding-events
kind occupation
parent recreation-professional
isco 3435
rubric recreation
nl stuntcoördinator ; vechtchoreograaf ; intimiteitscoördinator ; locatiemanager film ; productieassistent film ; ceremoniemeester ; opnameleider
fr coordinateur de cascades ; régleur de cascades ; régisseur de tournage ; assistant de production audiovisuelle ; repéreur de lieux de tournage ; maître de cérémonie
en stunt coordinator ; fight director ; location manager ; production assistant film ; floor manager television ; fight choreographer ; master of ceremonies
de Stuntkoordinator ; Kampfchoreograf ; Aufnahmeleiter ; Produktionsassistent Film ; Zeremonienmeister ; Locationscout ; Setaufnahmeleiter

concept photographer
kind occupation
parent recreation-professional
isco 3431
rubric recreation
work communication
nl fotograaf ; fotografe ; persfotograaf ; portretfotograaf ; vrijwillig fotograaf ; fotograferen ; foto's nemen
fr photographe ; photographe de presse ; portraitiste photographe ; prendre des photos ; photographie ; photographe événementiel
en photographer ; press photographer ; portrait photographer ; event photographer ; photography ; taking photos
de Fotograf ; Fotografin ; Pressefotograf ; Porträtfotograf ; fotografieren ; Eventfotograf

concept tour-guide
kind occupation
parent recreation-professional
isco 5113
rubric recreation
nl gids ; toeristische gids ; reisleider ; stadsgids ; museumgids ; rondleider ; natuurgids ; reisbegeleider ; reisleidster ; parkgids ; wandelgids ; dierentuingids ; erfgoedgids ; gidsen ; reisgids begeleider
fr guide ; guide touristique ; accompagnateur de voyage ; guide-conférencier ; guide de musée ; guide nature ; guide accompagnateur ; conférencier de musée ; guide conférencière ; accompagnatrice de voyages ; guide de parc ; guide interprète
en tour guide ; tourist guide ; travel guide ; museum guide ; city guide ; tour leader ; nature guide ; guide ; tour escort ; park guide ; tour manager ; heritage guide ; zoo guide ; art guide
de Reiseleiter ; Stadtführer ; Fremdenführer ; Museumsführer ; Gästeführer ; Naturführer ; Reiseleiterin ; Reisebegleiter ; Kirchenführer ; Parkführer ; Stadtführerin ; Fremdenführerin ; Wanderführer ; Nationalparkführer

concept museum-educator
kind occupation
parent tour-guide
isco 5113
rubric recreation
work education
nl museumeducator ; educatief medewerker museum ; publieksbegeleider ; kunsteducator ; museumpedagoog ; publieksmedewerker museum ; museumdocent
fr médiateur de musée ; éducateur muséal ; animateur de musée ; guide animateur ; médiateur scientifique ; médiatrice culturelle de musée
en museum educator ; education officer museum ; arts educator ; gallery educator ; visitor services officer ; arts education officer ; cultural visitor services manager
de Museumspädagoge ; Kunstvermittler ; Museumsvermittler ; Kulturvermittlerin ; Museumspädagogin ; Besucherbetreuer Museum

concept culture-centre-manager
kind occupation
parent recreation-professional
isco 1431
rubric recreation
work management
nl directeur cultuurcentrum ; centrumverantwoordelijke cultuur ; theaterdirecteur ; manager recreatie ; manager vrijetijdscentrum ; bioscoopmanager ; manager cultureel centrum ; zakelijk leider theater ; pretparkmanager ; casinodirecteur ; vrijetijdscoördinator ; directeur vrije tijd
fr directeur de centre culturel ; directeur de théâtre ; responsable de centre de loisirs ; gérant de cinéma ; responsable culturel ; directrice de centre culturel ; directeur de parc d'attractions ; directeur de casino ; directeur de centre de loisirs ; responsable de ludothèque
en culture centre manager ; theatre manager ; leisure centre manager ; cinema manager ; arts centre manager ; recreation centre manager ; cultural centre director ; amusement park manager ; casino manager ; cultural facilities manager ; theme park manager ; betting manager
de Kulturzentrumsleiter ; Theaterleiter ; Freizeitzentrumsleiter ; Kinoleiter ; Leiter Kulturhaus ; Leiter eines Kulturzentrums ; Theaterintendant ; Intendant ; Freizeitparkleiter ; Casinoleiter ; Kulturmanager ; Leiter Kultureinrichtung

concept sports-centre-manager
kind occupation
parent recreation-professional
isco 1431
rubric recreation 0.6 sport 0.4
work management
nl manager sportcentrum ; zwembadmanager ; sporthalbeheerder ; directeur sportcomplex ; beheerder zwembad ; manager fitnesscentrum ; exploitant sportcentrum ; spamanager ; accommodatiemanager sport
fr directeur de centre sportif ; gérant de salle de sport ; directeur de piscine ; gestionnaire de complexe sportif ; responsable de salle de fitness ; gérant de club de fitness ; directeur de spa
en sports centre manager ; fitness centre manager ; swimming pool manager ; sports facility manager ; health club manager ; gym manager ; riding school manager ; spa manager ; sports and recreation manager
de Sportzentrumsleiter ; Fitnessstudioleiter ; Schwimmbadleiter ; Sportanlagenleiter ; Leiter eines Sportzentrums ; Sportstättenleiter ; Bäderleiter ; Spa-Manager ; Golfplatzmanager

concept event-planner-leisure
kind occupation
parent recreation-professional
isco 3332
rubric recreation
work management communication
nl evenementenorganisator ; eventmanager ; evenementencoördinator ; eventplanner ; evenementenmanager ; evenementen organiseren
fr organisateur d'événements ; event manager ; coordinateur d'événements ; chargé d'événementiel ; organiser des événements ; organisateur de mariages
en event organiser ; event manager ; event coordinator ; event planner ; organising events ; wedding planner
de Eventmanager ; Veranstaltungsorganisator ; Veranstaltungskoordinator ; Eventplaner ; Veranstaltungskaufmann ; Veranstaltungen organisieren ; Hochzeitsplaner

concept writer
kind occupation
parent recreation-professional
isco 2641
rubric recreation
work communication
nl schrijver ; auteur ; dichter ; romanschrijver ; scenarist ; schrijfster ; toneelschrijver ; kinderboekenauteur
fr écrivain ; auteur ; poète ; romancier ; scénariste ; écrivaine ; dramaturge ; auteur jeunesse
en writer ; author ; poet ; novelist ; screenwriter ; playwright ; scriptwriter ; children's author
de Schriftsteller ; Autor ; Dichter ; Romanautor ; Drehbuchautor ; Schriftstellerin ; Dramatiker ; Kinderbuchautor

concept handicraft-worker
kind occupation
parent recreation-professional
isco 7318
rubric recreation
nl mandenvlechter ; pottenbakker ; kaarsenmaker ; handwever ; speelgoedmaker ; ambachtsman
fr vannier ; potier ; artisan bougies ; tisserand ; fabricant de jouets ; artisan d'art
en basket maker ; potter ; candle maker ; hand weaver ; toy maker ; craftsperson
de Korbflechter ; Töpfer ; Kerzenmacher ; Handweber ; Spielzeugmacher ; Kunsthandwerker

concept leisure-attendant
kind occupation
parent recreation-professional
isco 5329
nl attractiebediende ; medewerker pretpark ; speeltuinmedewerker ; attractiemedewerker ; speelotheekmedewerker
fr opérateur d'attractions ; employé de parc d'attractions ; préposé aux manèges ; ludothécaire ; forain
en amusement attendant ; ride operator ; theme park attendant ; leisure attendant ; toy librarian
de Fahrgeschäftsbediener ; Freizeitparkmitarbeiter ; Schausteller ; Attraktionsbetreuer ; Spielothekar

concept crafts-activity
kind task
rubric recreation
nl knutselnamiddag ; knutselnamiddag begeleiden ; knutselen ; knutselen met bewoners ; handwerk ; creatieve activiteiten ; crea ; breien en haken ; handwerken met bewoners ; creatief atelier ; knutselactiviteit ; knutselen met kinderen ; creanamiddag ; crea-atelier ; creatief bezig zijn ; bloemschikken
fr bricolage avec les résidents ; atelier créatif ; après-midi bricolage ; animer un atelier créatif ; activités créatives ; travaux manuels ; tricot et crochet ; activités manuelles ; bricolage créatif ; atelier bricolage ; activités créatives avec les enfants ; art floral
en crafts afternoon ; arts and crafts ; crafts with residents ; leading a craft afternoon ; handicrafts ; creative activities ; knitting and crochet ; craft workshop ; creative workshop ; craft session ; flower arranging
de Bastelnachmittag ; Bastelnachmittag begleiten ; Basteln ; Basteln mit Bewohnern ; Handarbeiten ; kreative Angebote ; Stricken und Häkeln ; Kreativwerkstatt ; Bastelangebot ; Bastelstunde ; Basteln mit Kindern ; Blumenstecken

concept painting-activity
kind task
rubric recreation
nl schilderen met bewoners ; tekenen ; schilderen ; tekenatelier ; schilderatelier ; kleuren met bewoners ; boetseren ; kunstatelier ; tekenen en schilderen ; tekeningen maken ; kaartjes maken voor bewoners
fr peindre avec les résidents ; atelier peinture ; dessin ; atelier dessin ; coloriage ; modelage ; peinture et dessin ; atelier artistique ; faire des dessins pour les résidents ; atelier terre
en painting with residents ; drawing ; art workshop ; painting class ; colouring ; clay modelling ; drawing and painting ; art session ; making drawings for residents
de Malen mit Bewohnern ; Zeichnen ; Malkurs ; Malatelier ; Malen ; Töpfern ; Malen und Zeichnen ; Kunstworkshop ; Bilder malen für Bewohner ; Modellieren

concept music-afternoon
kind task
rubric recreation
nl muzieknamiddag ; muziek maken ; optreden ; muziek spelen voor bewoners ; zangnamiddag ; samen zingen ; concert geven ; muzikale namiddag ; optreden voor bewoners ; zingen met bewoners ; live muziek ; muzikaal optreden ; samenzang ; balkonconcert ; tuinconcert ; accordeon spelen ; piano spelen ; gitaar spelen
fr après-midi musical ; jouer de la musique ; donner un concert ; chanter avec les résidents ; animation musicale ; spectacle musical ; concert pour les résidents ; chorale avec les résidents ; musique live ; faire de la musique ; goûter musical ; concert dans le jardin ; jouer du piano ; jouer de l'accordéon ; jouer de la guitare
en music afternoon ; making music ; performing music for residents ; singing with residents ; sing-along ; giving a concert ; live music ; musical performance ; musical entertainment ; garden concert ; playing the piano ; playing the accordion ; playing guitar ; community singing
de Musiknachmittag ; Musik machen ; für Bewohner musizieren ; Singen mit Bewohnern ; Konzert geben ; Singnachmittag ; Livemusik ; Musikauftritt ; gemeinsames Singen ; Gartenkonzert ; Singkreis ; Klavier spielen ; Akkordeon spielen ; Gitarre spielen ; musikalische Unterhaltung

concept games-activity
kind task
rubric recreation
nl bingo ; gezelschapsspelletjes ; spelnamiddag ; kaarten ; spelletjes spelen ; quiz ; kaartnamiddag ; bingo begeleiden ; gezelschapsspelen ; kienen ; spelletjesnamiddag ; bingonamiddag ; rummikub ; puzzelen ; kwis ; kaartspelen ; schaken met bewoners ; dammen ; scrabble
fr bingo ; jeux de société ; après-midi jeux ; jouer aux cartes ; loto ; quiz ; animer un bingo ; jeux avec les résidents ; après-midi cartes ; jeux de cartes ; puzzle ; rummikub ; scrabble ; jouer aux échecs avec les résidents ; whist ; belote
en bingo ; board games ; games afternoon ; playing cards ; quiz ; card games ; running bingo ; games with residents ; bingo afternoon ; puzzles ; scrabble ; dominoes ; playing chess with residents ; playing games
de Bingo ; Gesellschaftsspiele ; Spielenachmittag ; Karten spielen ; Quiz ; Kartenspiele ; Bingo leiten ; Spiele mit Bewohnern ; Bingonachmittag ; Puzzeln ; Scrabble ; Brettspiele ; Schach spielen mit Bewohnern ; Mensch ärgere dich nicht

concept reading-aloud
kind task
rubric recreation 0.6 social 0.4
nl voorlezen ; voorlezen aan bewoners ; krant voorlezen ; voorleesuurtje ; voorlezer ; verhalen vertellen ; voorleesmoment ; boeken voorlezen ; voorlezen aan kinderen ; leesclub ; krant lezen met bewoners ; boekenkar ; voorleesvrijwilliger
fr lecture à voix haute ; lire à voix haute ; lire le journal aux résidents ; faire la lecture ; raconter des histoires ; lecteur bénévole ; lire des histoires ; lecture aux enfants ; atelier lecture ; club de lecture ; heure du conte ; chariot de livres
en reading aloud ; reading to residents ; reading the newspaper ; story telling ; reader volunteer ; reading books aloud ; reading to children ; reading club ; storytelling ; reading hour ; book trolley
de Vorlesen ; Bewohnern vorlesen ; Zeitung vorlesen ; Vorlesestunde ; Vorlesepate ; Geschichten erzählen ; Vorleser ; Kindern vorlesen ; Lesekreis ; Vorlesenachmittag ; Bücherwagen

concept organise-activities
kind task
rubric recreation
nl activiteiten organiseren ; activiteiten begeleiden ; animatie ; animatie verzorgen ; helpen bij animatie ; animatieactiviteiten ; ontspanning voor bewoners ; activiteiten met bewoners ; ontspanningsactiviteiten ; vrijetijdsbesteding ; vrijetijdsactiviteiten ; groepsactiviteiten begeleiden ; hulp bij activiteiten ; recreatieve activiteiten ; activiteit ; animatie voor bewoners
fr organiser des activités ; animation ; encadrer des activités ; animer des activités ; animations pour les résidents ; activités de loisirs ; aide à l'animation ; activités récréatives ; activités avec les résidents ; activités de groupe ; loisirs des résidents ; divertissement des résidents ; activité
en organising activities ; leading activities ; entertainment ; activities with residents ; leisure activities ; recreational activities ; supporting activities ; entertaining residents ; group activities ; helping with activities ; recreation ; activity
de Aktivitäten organisieren ; Aktivitäten begleiten ; Freizeitgestaltung ; Freizeitangebote ; Beschäftigungsangebote ; Aktivitäten mit Bewohnern ; Unterhaltung der Bewohner ; Gruppenangebote leiten ; Hilfe bei Aktivitäten ; Beschäftigung der Bewohner ; Animation ; Aktivität

concept parties-help
kind task
rubric recreation 0.7 catering 0.3
nl feest organiseren ; verjaardagen vieren ; kerstfeest ; feestelijkheden ; helpen op het feest ; sinterklaasfeest ; zaal versieren ; feestzaal versieren ; opendeurdag ; barbecue helpen ; nieuwjaarsreceptie ; kermis ; zomerfeest ; versieren van de leefruimte
fr organiser une fête ; fêter les anniversaires ; fête de Noël ; aide aux festivités ; décorer la salle ; Saint-Nicolas ; journée portes ouvertes ; fête d'été ; fancy-fair ; décoration de la salle ; kermesse
en organising a party ; celebrating birthdays ; Christmas party ; helping with festivities ; decorating the hall ; open day ; summer party ; fête ; garden party ; decorating the living room ; fun fair
de Fest organisieren ; Geburtstage feiern ; Weihnachtsfeier ; Hilfe bei Festen ; Saal dekorieren ; Nikolausfeier ; Tag der offenen Tür ; Sommerfest ; Kirmes ; Raumdekoration ; Feierlichkeiten

concept film-afternoon
kind task
rubric recreation
nl filmnamiddag ; filmvoorstelling ; film kijken met bewoners ; dia's tonen ; filmavond ; fotoprojectie ; diavoorstelling
fr après-midi film ; projection de film ; ciné-club ; regarder un film avec les résidents ; soirée cinéma ; diaporama ; séance de cinéma
en film afternoon ; film screening ; watching films with residents ; movie night ; slide show ; film club ; cinema afternoon
de Filmnachmittag ; Filmvorführung ; Filme schauen mit Bewohnern ; Kinonachmittag ; Diavortrag ; Filmabend ; Filmclub

concept reminiscence-activity
kind task
rubric recreation 0.6 social 0.4
nl reminiscentie ; herinneringen ophalen ; levensverhalen optekenen ; levensboek maken ; geheugentraining ; reminiscentieactiviteit ; herinneringskoffer ; krantenbespreking ; geheugenspelletjes ; actua-uurtje ; levensverhaal
fr réminiscence ; raviver les souvenirs ; récit de vie ; atelier mémoire ; revue de presse ; stimulation de la mémoire ; livre de vie ; jeux de mémoire ; recueillir des récits de vie ; atelier réminiscence
en reminiscence ; sharing memories ; life story work ; memory training ; life story book ; news discussion ; memory games ; reminiscence session ; memory box
de Erinnerungsarbeit ; Biografiearbeit ; Erinnerungen austauschen ; Gedächtnistraining ; Lebensgeschichten aufschreiben ; Zeitungsrunde ; Gedächtnisspiele ; Erinnerungskoffer ; Lebensbuch

concept gardening-activity
kind task
rubric recreation 0.6 social 0.4
nl tuinieren met bewoners ; moestuin met bewoners ; moestuinproject ; tuinactiviteit ; belevingstuin ; plantjes verzorgen met bewoners ; moestuinactiviteit
fr jardiner avec les résidents ; potager avec les résidents ; jardin thérapeutique ; atelier jardinage ; activité jardinage ; jardinage avec les résidents
en gardening with residents ; therapeutic gardening ; vegetable garden with residents ; gardening activity ; sensory garden ; gardening club
de Gärtnern mit Bewohnern ; Gartenarbeit mit Bewohnern ; Gartentherapie ; Gartengruppe ; Hochbeet mit Bewohnern ; Sinnesgarten

concept animal-visits
kind task
rubric recreation 0.6 social 0.4
nl huisdieren op bezoek ; bezoek met hond ; therapiehond ; hond meebrengen naar bewoners ; dieren in de zorg ; knuffeldieren ; bezoekhond ; dierenbezoek ; contacthond ; honden op bezoek in het rusthuis ; kinderboerderij
fr visite avec chien ; médiation animale ; zoothérapie ; chien visiteur ; animaux en maison de repos ; chien de thérapie ; visites avec un animal ; chien d'assistance en visite ; ferme pédagogique
en pet visits ; therapy dog ; animal-assisted activities ; visiting dog ; bringing a dog to residents ; pet therapy ; therapy animals ; visits with animals ; petting farm
de Besuchshund ; Therapiehund ; tiergestützte Aktivitäten ; Tierbesuch ; Hundebesuchsdienst ; tiergestützte Intervention ; Tiere im Altenheim ; Streichelzoo

concept theatre-performance
kind task
rubric recreation
nl toneel spelen ; poppenkast ; toneelvoorstelling ; goochelshow ; voorstelling geven ; theatervoorstelling ; poppentheater ; sketch opvoeren ; revue ; entertainment voor bewoners
fr jouer une pièce de théâtre ; spectacle ; théâtre de marionnettes ; spectacle de magie ; donner une représentation ; représentation théâtrale ; guignol ; spectacle pour les résidents ; atelier théâtre
en acting in a play ; puppet show ; theatre performance ; magic show ; giving a performance ; drama performance ; show for residents ; theatre workshop ; stage play
de Theater spielen ; Puppentheater ; Theateraufführung ; Zaubershow ; Vorstellung geben ; Kasperletheater ; Aufführung ; Theaterworkshop ; Auftritt für Bewohner

concept guided-visits
kind task
rubric recreation
nl rondleiding geven ; museumbezoek begeleiden ; gidsen met bewoners ; rondleidingen ; museumbezoek ; rondleiding ; stadswandeling ; natuurwandeling gidsen
fr visite guidée ; guider des visites ; accompagner une visite de musée ; visites guidées ; visite de musée ; promenade guidée ; faire visiter
en guided tour ; giving guided tours ; museum visit ; accompany a museum visit ; tour guiding ; guided walk ; city walk tour
de Führung geben ; Museumsbesuch begleiten ; Führungen ; Museumsbesuch ; Stadtführung ; Führungen durchführen ; Naturführung

concept play-with-children
kind task
rubric recreation 0.5 social 0.5
work education
nl kinderanimatie ; spelanimatie ; speelpleinbegeleiding ; speelnamiddag ; grime ; kinderen grimeren ; speelgoed en spel ; ziekenhuisspel ; spelbegeleiding ; kinderfeest ; springkasteel
fr animation pour enfants ; animation de jeux ; plaine de vacances animation ; après-midi récréatif ; grimage ; maquillage d'enfants ; jeux pour enfants ; jeux à l'hôpital ; ludothèque hospitalière ; château gonflable
en children's entertainment ; play activities ; playscheme activities ; fun afternoon ; face painting ; hospital play ; children's games ; play specialist ; children's party
de Kinderanimation ; Spielbetreuung ; Spielnachmittag ; Kinderschminken ; Spielangebote ; Spiele für Kinder ; Spielen im Krankenhaus ; Kinderfest ; Hüpfburg

concept culture-trip
kind task
rubric recreation
nl theaterbezoek ; cultuuruitstap ; concertbezoek begeleiden ; busuitstap ; daguitstap ; excursie ; uitstap ; meegaan naar theater ; uitstapje ; naar de markt met bewoners ; naar zee met bewoners
fr sortie au théâtre ; sortie culturelle ; excursion ; excursion en car ; sortie ; sortie au concert ; excursion d'un jour ; aller au marché avec les résidents ; journée à la mer
en theatre outing ; cultural outing ; day trip ; coach trip ; excursion ; concert outing ; outing ; trip to the seaside ; going to the market with residents
de Theaterbesuch ; Kulturausflug ; Tagesausflug ; Busausflug ; Ausflug ; Konzertbesuch ; Exkursion ; Marktbesuch mit Bewohnern ; Fahrt ans Meer

concept wellness-beauty-activity
kind task
rubric recreation 0.4 care 0.6
nl verwennamiddag ; nagels lakken ; handmassage bij bewoners ; schoonheidsnamiddag ; verwendag ; snoezelen ; manicure voor bewoners
fr après-midi bien-être ; vernis à ongles pour les résidents ; atelier beauté ; massage des mains ; snoezelen ; manucure pour les résidents ; moment bien-être
en pamper afternoon ; nail painting ; beauty afternoon ; hand massage for residents ; snoezelen ; multisensory session ; manicure for residents
de Verwöhnnachmittag ; Nägel lackieren ; Schönheitsnachmittag ; Handmassage ; Snoezelen ; Maniküre für Bewohner ; Wohlfühlnachmittag

concept digital-leisure
kind task
rubric recreation 0.5 social 0.5
nl wii spelen met bewoners ; spelletjes op de tablet ; belevingstafel ; digitale animatie ; tovertafel ; VR-bril met bewoners ; computerclub
fr jouer à la Wii avec les résidents ; jeux sur tablette ; table interactive ; animation numérique ; casque de réalité virtuelle ; atelier tablette
en playing Wii with residents ; tablet games ; interactive table ; digital activities ; virtual reality with residents ; magic table
de Wii spielen mit Bewohnern ; Tablet-Spiele ; Aktivitätstisch ; digitale Aktivierung ; Virtual-Reality-Brille ; Tovertafel

concept playing-instrument
kind skill
rubric recreation
nl muziekinstrument bespelen ; piano ; gitaar ; accordeon ; viool ; zingen ; muzikaal ; muziek ; een instrument spelen ; zang ; harmonica ; fluit
fr jouer d'un instrument ; piano ; guitare ; accordéon ; violon ; chanter ; chant ; musique ; sens musical ; harmonica ; flûte
en playing an instrument ; piano ; guitar ; accordion ; violin ; singing ; musical ; music ; flute ; harmonica
de ein Instrument spielen ; Klavier ; Gitarre ; Akkordeon ; Geige ; singen ; Gesang ; musikalisch ; Musik ; Flöte ; Mundharmonika

concept dancing-skill
kind skill
rubric recreation
nl dansen ; ballet ; volksdans ; lijndansen ; stijldansen
fr danser ; danse ; ballet ; danse folklorique ; danse de salon ; danse en ligne
en dancing ; dance ; ballet ; folk dance ; line dancing ; ballroom dancing
de tanzen ; Tanz ; Ballett ; Volkstanz ; Line Dance ; Gesellschaftstanz

concept acting-skill
kind skill
rubric recreation
nl toneel ; acteren ; theaterspel ; voordracht ; improvisatietheater ; presenteren voor publiek
fr théâtre amateur ; art dramatique ; jouer la comédie ; improvisation théâtrale ; art oratoire
en acting ; drama ; stage acting ; improvisation theatre ; recitation ; performing
de Schauspielern ; Theaterspiel ; Improvisationstheater ; Rezitation ; Laientheater

concept creative-skill
kind skill
rubric recreation
nl creatief ; creativiteit ; handig met knutselen ; artistiek ; kunstzinnig ; handwerktechnieken ; naaien en breien ; breien ; haken ; macramé ; keramiek
fr créatif ; créativité ; habile de ses mains ; artistique ; sens artistique ; tricot ; couture créative ; crochet ; céramique
en creative ; creativity ; good with crafts ; artistic ; artistic talent ; knitting ; crochet ; pottery ; ceramics
de kreativ ; Kreativität ; handwerklich kreativ ; künstlerisch ; künstlerische Begabung ; Stricken ; Häkeln ; Keramik

concept entertaining-skill
kind skill
rubric recreation
nl enthousiast ; sfeermaker ; gezellig ; groepsdynamiek ; kunnen animeren ; vlotte babbel ; ambiance maken ; voor een groep staan
fr enthousiaste ; boute-en-train ; sens de l'animation ; savoir animer un groupe ; mettre l'ambiance ; dynamisme de groupe ; gestion de groupe
en enthusiastic ; good entertainer ; able to animate a group ; group dynamics ; creating atmosphere ; outgoing ; lively personality
de begeisterungsfähig ; Stimmungsmacher ; Gruppen anleiten können ; gesellig ; Gruppendynamik ; unterhaltsam ; für Stimmung sorgen

concept animator-certificate
kind certificate
rubric recreation
gives holiday-camp-leader
gives activity-animator
nl attest animator jeugdwerk ; attest animator ; animatorcursus ; attest hoofdanimator ; attest instructeur jeugdwerk ; opleiding animatie ouderenzorg
fr brevet d'animateur ; brevet d'animateur de centre de vacances ; BAFA ; BAFD ; brevet de coordinateur de centre de vacances ; BPJEPS animation
en youth leader certificate ; animator certificate ; activity leader certificate ; playwork qualification ; camp leader certificate
de Juleica ; Jugendleitercard ; Animateurschein ; Betreuungskraft-Zertifikat ; Jugendleiterausbildung

concept guide-certificate
kind certificate
rubric recreation
gives tour-guide
nl gidsendiploma ; opleiding gids ; erkende gids ; natuurgidsdiploma ; stadsgidsdiploma
fr brevet de guide ; guide agréé ; diplôme de guide ; carte de guide-conférencier ; brevet de guide nature
en tour guide licence ; certified guide ; guide certificate ; blue badge guide ; guide diploma
de Gästeführerzertifikat ; geprüfter Fremdenführer ; zertifizierter Gästeführer ; Natur- und Landschaftsführer ; Reiseleiterzertifikat

concept music-diploma
kind diploma
rubric recreation
gives musician
gives music-teacher
nl master in de muziek ; conservatoriumdiploma ; diploma muziek ; diploma muziekacademie ; conservatorium
fr master en musique ; diplôme de conservatoire ; diplôme de musique ; premier prix de conservatoire ; conservatoire
en music degree ; conservatory diploma ; conservatoire ; master of music ; music diploma
de Musikstudium ; Konservatorium ; Diplommusiker ; Musikdiplom ; Master Musik

concept arts-diploma
kind diploma
rubric recreation
gives art-teacher
gives visual-artist
nl bachelor beeldende kunsten ; kunstacademie ; diploma kunst ; master in de beeldende kunsten ; kunstonderwijs
fr bachelier en arts plastiques ; académie des beaux-arts ; diplôme d'art ; master en arts visuels ; école d'art
en fine arts degree ; art school ; degree in visual arts ; art diploma ; bachelor of fine arts
de Kunststudium ; Kunstakademie ; Diplom bildende Kunst ; Studium der bildenden Künste ; Kunsthochschule

concept cook-bake-with-residents
kind task
rubric recreation 0.6 catering 0.4
nl koken met bewoners ; bakken met bewoners ; wafels bakken ; pannenkoeken bakken ; kookactiviteit ; bakactiviteit ; kookatelier ; samen koken ; kookworkshop ; taart bakken met bewoners
fr cuisiner avec les résidents ; atelier cuisine ; faire des gaufres ; faire des crêpes ; atelier pâtisserie ; pâtisserie avec les résidents ; cuisiner ensemble
en cooking with residents ; baking with residents ; cooking activity ; baking waffles ; baking pancakes ; baking workshop ; cookery workshop ; cooking together
de Kochen mit Bewohnern ; Backen mit Bewohnern ; Waffeln backen ; Pfannkuchen backen ; Kochgruppe ; Backnachmittag ; gemeinsam kochen ; Kochangebot
