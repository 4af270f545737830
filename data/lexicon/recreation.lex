# Rubric recreation: animation, music, theatre, dance, visual arts, photographs, interiors, crafts, guiding, museums,
# libraries, stages and culture centres: the professions, and the afternoons of crafts, bingo and songs that make a week
# in a care home.

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
nl activiteitenbegeleider ouderen ; activiteitenbegeleider woonzorgcentrum ; activiteitenbegeleider psychogeriatrie ; activiteitenleider
nl activiteitenleidster ; activiteitencoördinator ; activiteitenmedewerker ; activiteitencoach ; activiteitenassistent ; animatiecoördinator
nl animatieverantwoordelijke ; animatiemedewerker ; animatiedeskundige ; animator rusthuis ; animator bejaarden ; animator ouderen
nl animator-ergotherapeut ; hoofd animatie ; recreatiebegeleider ; recreatieleider ; recreatiewerker ; recreatief begeleider ; recreatie-animator
nl vrijetijdsbegeleider ; vrijetijdsanimator ; vrijetijdscoach ; vrijetijdscoördinator zorg ; welzijnscoach animatie ; woonleefbegeleider
nl woon- en leefbegeleider ; wonen en leven animator ; begeleider vrije tijd ; begeleider activiteiten ; medewerker activiteitenbegeleiding
nl medewerker recreatie ; handvaardigheidsbegeleider ; creatief begeleider ; creatief agoog ; creatief therapeutisch begeleider ; knutselbegeleider
nl spelbegeleider ; speloloog
fr animateur ; animatrice ; animateur en maison de repos ; animateur socioculturel en gériatrie ; animatrice en maison de repos ; animateur d'activités ; référent animation ; animateur en gérontologie ; animateur social ; animateur EHPAD
fr animatrice en gérontologie ; animatrice en EHPAD ; animateur en EHPAD ; animatrice socioculturelle en maison de repos
fr animateur de personnes âgées ; animateur auprès de personnes âgées ; animateur en résidence ; animateur en institution ; animateur en gériatrie
fr animateur seniors ; animatrice seniors ; animateur pour seniors ; animateur polyvalent ; animateur d'ateliers ; animatrice d'ateliers
fr animateur d'atelier créatif ; animateur d'ateliers créatifs ; animateur d'activités manuelles ; animateur d'activités récréatives
fr animateur d'activités ludiques ; animateur loisirs ; animateur technicien ; animateur ludothèque ; animateur jeux ; animateur de ludothèque
fr coordinateur d'animation ; coordinatrice d'animation ; coordinateur animation ; responsable animation ; responsable d'animation
fr chargé d'animation ; chargée d'animation ; agent d'animation ; aide-animateur ; assistant animateur ; animateur vie sociale
fr intervenant atelier mémoire
en activity coordinator ; activities coordinator ; activities organiser ; animator ; activity leader ; care home activities coordinator ; recreation leader ; activities assistant ; recreation assistant
en activities assistant care home ; activities manager ; activities officer ; activities worker ; activities leader ; activity assistant
en activity coordinator care home ; activity organiser ; activity worker ; activity instructor crafts ; care home activities organiser
en lifestyle coordinator aged care ; leisure and lifestyle coordinator ; recreation aide ; recreation coordinator ; recreation director nursing home
en recreation officer ; recreation organiser ; recreation programme leader ; recreation worker nursing home ; recreational therapist aide
en entertainment coordinator ; entertainment manager holiday ; entertainment officer ; social activities coordinator ; social activity manager
en animation organiser ; craft leader ; arts and crafts instructor ; craft activity leader ; games leader ; leisure activities coordinator
de Animateur ; Betreuungsassistent Aktivierung ; Aktivierungskraft ; Animateurin ; Freizeitgestalter ; Alltagsgestalter ; Aktivitätenbetreuer ; Fachkraft für Aktivierung ; Seniorenanimateur
de Aktivierungsfachfrau ; Aktivierungsfachmann ; Aktivierungsbetreuer ; Aktivierungstrainer ; Aktivierungstherapeut ; Betreuungskraft Aktivierung
de Freizeitanimateur ; Freizeitanimateurin ; Freizeitkoordinator ; Freizeitbegleiter ; Freizeitbetreuer Senioren ; Freizeitpädagoge Senioren
de Animationskraft ; Animationsleiter ; Animationsmitarbeiter ; Seniorenanimateurin ; Seniorenanimation ; Seniorenaktivierung
de Seniorenfreizeitgestalter ; Aktivitätskoordinator ; Aktivitätenkoordinator ; Aktivitätenleiter ; Beschäftigungsbetreuer ; Beschäftigungsanleiter
de Beschäftigungsassistent Aktivierung ; Bastelgruppenleiter ; Kreativgruppenleiter ; Kursleiter Basteln ; Spielanimateur ; Gedächtnistrainer
de Gedächtnistrainerin

concept tourist-animator
kind occupation
parent activity-animator
isco 3435
rubric recreation
nl vakantieanimator ; toeristisch animator ; entertainer vakantiepark ; kinderanimator ; hostess evenementen ; campinganimator ; kidsclubmedewerker ; entertainmentmedewerker
nl recreatiemedewerker camping ; recreatieteamlid ; vakantie-animator ; vakantie-entertainer ; clubanimator ; hotelanimator ; hotelentertainer
nl kidsclubanimator ; kidsclubhost ; kindclubmedewerker ; animatieteamleider ; animatieteamlid ; cruise-entertainer ; cruise director
nl entertainmentmanager ; entertainmentteamlid ; partyhost ; feestanimator ; kinderfeestbegeleider ; springkasteelbegeleider
fr animateur de vacances ; animateur touristique ; GO de village vacances ; animateur enfants ; animateur de camping ; animateur club enfants ; animateur de loisirs
fr animateur en village vacances ; animatrice en village vacances ; animateur de séjour ; animateur hôtelier ; animateur de club de vacances
fr animateur mini-club ; animateur miniclub ; animatrice mini-club ; animateur de soirées ; animateur de croisière ; directeur de croisière
fr responsable animation camping ; chef animateur ; animateur d'anniversaires ; animateur d'anniversaire ; animateur événementiel
fr animateur de parc de loisirs ; gentil organisateur ; animatrice enfants ; animateur musical de vacances
en holiday entertainer ; tourist animator ; holiday camp entertainer ; kids' club leader ; campsite animator ; resort entertainer ; holiday rep entertainer
en holiday camp redcoat ; holiday park entertainer ; holiday resort entertainer ; hotel entertainer ; hotel animator ; hotel activities host
en children's holiday rep ; children's club host ; kids club host ; kids club animator ; cruise director ; cruise entertainment staff
en cruise ship host ; resort activities host ; resort entertainment host ; tourism animator ; party host ; children's party host ; bingo host
en entertainment team member
de Gästeanimateur ; Urlaubsanimateur ; Kinderanimateur ; Ferienanimateur ; Clubanimateur ; Kinderclubbetreuer ; Tourismusanimateur
de Hotelanimateur ; Animateur im Hotel ; Animateur Ferienclub ; Animateurin Hotel ; Clubanimateurin ; Miniclub-Betreuer ; Miniclubanimateur
de Kids-Club-Betreuer ; Kinderanimateurin ; Entertainer Ferienpark ; Cruise Director ; Kreuzfahrtdirektor ; Kreuzfahrtanimateur ; Gästebetreuer
de Gästebetreuerin ; Gästebetreuer Ferienclub ; Campinganimateur ; Sport- und Freizeitanimateur ; Partyanimateur

concept holiday-camp-leader
kind occupation
parent activity-animator
isco 3435
rubric recreation 0.6 social 0.4
nl kampleider ; speelpleinmonitor ; hoofdanimator ; kampbegeleider ; monitor vakantiekamp ; kampmonitor ; jeugdmonitor ; leider jeugdbeweging ; hoofdmonitor
nl kamphoofd ; kampverantwoordelijke ; kampcoördinator ; kampmonitrice ; kampbegeleidster ; monitor zomerkamp ; monitor jeugdkamp
nl jeugdkampbegeleider ; vakantiemonitor ; vakantiebegeleider jongeren ; begeleider jeugdvakanties ; speelpleinleider ; speelpleinverantwoordelijke
nl speelpleincoördinator ; speelpleinhoofd ; scoutsleider ; scoutsleidster ; chiroleider ; chiroleidster ; leider scouting ; akela
nl jeugdbewegingsleider ; kinderkampleider ; zomerkampanimator
fr moniteur de plaine ; animateur de plaine de vacances ; moniteur de camp ; animateur BAFA ; animateur de colonie ; moniteur de colonie de vacances ; coordinateur de centre de vacances ; chef scout
fr animateur de colonies de vacances ; animatrice de colonie ; animateur de centre de vacances ; animatrice de centre de vacances
fr animateur de centre de loisirs ; animatrice de centre de loisirs ; animateur de centre aéré ; animateur de stage vacances ; animateur de plaine
fr animatrice de plaine ; animateur de plaine de jeux ; animatrice BAFA ; animateur loisirs enfants ; moniteur de centre de vacances
fr moniteur de colonie ; moniteur de vacances ; monitrice de plaine ; coordinateur de plaine ; coordinateur de plaine de vacances ; chef de camp
fr chef de plaine ; directeur de centre de vacances ; directeur de séjour ; directeur de colonie de vacances ; animateur scout ; cheftaine
fr chef louveteau ; animateur patro ; animateur guide
en camp leader ; summer camp counselor ; holiday camp leader ; playscheme leader ; camp counsellor ; scout leader ; play scheme worker
en camp counselor ; camp activity leader ; camp director ; camp monitor ; camp supervisor ; summer camp leader ; summer camp counsellor
en summer camp monitor ; summer camp instructor ; day camp leader ; children's holiday leader ; holiday play leader ; holiday scheme leader
en playscheme worker ; playscheme assistant ; girl guide leader ; guide leader ; brownie leader ; cub scout leader ; scoutmaster ; youth camp leader
en school camp leader
de Ferienlagerbetreuer ; Jugendfreizeitbetreuer ; Leiter im Ferienlager ; Jugendgruppenleiter ; Freizeitleiter ; Feriencampbetreuer ; Pfadfinderleiter
de Ferienlagerleiter Betreuung ; Ferienlager-Betreuer ; Ferienfreizeitleiter ; Ferienfreizeitbetreuer ; Feriencampleiter ; Campleiter ; Campbetreuer
de Sommercampbetreuer ; Zeltlagerleiter ; Zeltlagerbetreuer ; Jugendlagerleiter ; Jungscharleiter ; Jugendfreizeitleiter ; Jugendreiseleiter ; Teamer
de Teamer Jugendreisen ; Ferienspielbetreuer ; Ferienspaßbetreuer ; Pfadfinderführer ; Kinderfreizeitbetreuer ; Kindergruppenleiter
de Spielplatzbetreuer ; Abenteuerspielplatzbetreuer

concept sociocultural-worker
kind occupation
parent recreation-professional
isco 3435
rubric recreation 0.7 social 0.3
nl sociaal-cultureel werker ; cultuurfunctionaris ; cultureel werker ; cultuurbeleidsmedewerker ; programmator cultuur ; sociaal-cultureel medewerker ; cultuurcoach ; educatief medewerker cultuur
nl sociaal-cultureel werkster ; cultuurwerkster ; cultuurambtenaar ; cultuurbeleidscoördinator ; cultuurcoördinator ; cultuurconsulent
nl cultuurmakelaar ; cultuurmedewerker ; cultuurmanager ; cultuurprogrammator ; cultuurprogrammeur ; programmeur theater ; programmator podium
nl programmator muziek ; festivalprogrammator ; medewerker cultuurcentrum ; medewerker cultuurdienst ; medewerker gemeenschapscentrum
nl gemeenschapscentrummedewerker ; educatief medewerker kunst ; publiekswerker ; participatiemedewerker cultuur ; vormingsmedewerker cultuur
nl cultuurbemiddelaar kunst ; productieleider cultuur ; projectmedewerker cultuur ; stafmedewerker cultuur ; festivalorganisator ; festivalmedewerker
nl vrijetijdsambtenaar ; vrijetijdscoördinator gemeente ; vrijetijdsconsulent
fr animateur socioculturel ; animateur culturel ; chargé de projets culturels ; animatrice socioculturelle ; coordinateur culturel ; programmateur culturel ; coordinateur socioculturel
fr animateur d'activités culturelles ; animateur d'activités culturelles et ludiques ; animateur en centre culturel
fr animateur-coordinateur socioculturel ; animateur socio-culturel ; animatrice culturelle ; agent culturel ; agent de développement culturel
fr attaché culturel ; attaché de culture ; chargé d'action culturelle ; chargé de mission culture ; chargée de projets culturels
fr chargé de programmation culturelle ; chargé de production culturelle ; chargé de médiation culturelle ; chargé des publics
fr chargé de relations publiques culture ; conseiller culturel ; coordinateur de projets culturels ; coordinatrice culturelle
fr chef de projet culturel ; délégué culturel ; développeur culturel ; médiateur culturel de centre d'art ; médiateur d'art
fr programmateur de spectacles ; programmateur musical ; programmateur de festival ; organisateur de festival ; responsable de programmation
fr responsable de programmation culturelle ; responsable d'action culturelle ; opérateur culturel ; guide-animateur culturel
en sociocultural worker ; cultural officer ; arts officer ; cultural programme officer ; community arts worker ; socio-cultural animator ; arts coordinator
en arts administrator ; arts development officer ; arts manager ; arts outreach officer ; arts programme manager ; community arts officer
en community arts development worker ; community artist facilitator ; community art facilitator ; cultural animator ; cultural centre programmer
en cultural coordinator ; cultural development officer ; cultural events coordinator ; cultural manager ; cultural policy officer
en cultural programmer ; cultural project manager ; festival coordinator ; festival organiser ; festival programmer ; leisure services officer
en participatory arts officer ; theatre programmer ; artistic programmer ; music programmer ; cultural mediator arts ; audience development officer
de soziokultureller Animator ; Kulturarbeiter ; Kulturreferent ; Kulturpädagoge ; Kulturvermittler Veranstaltungen ; soziokultureller Mitarbeiter ; Kulturkoordinator
de Kulturreferentin ; Kulturbeauftragter ; Kulturbeauftragte ; Kulturamtsmitarbeiter ; Kulturamtsleiter ; Kulturkoordinatorin ; Kulturmanagerin
de Kulturprojektleiter ; Kulturvermittlung ; Kulturpädagogin ; Kulturanimateur ; Kultursekretär ; Kulturveranstalter ; Kulturwirt
de Kulturprogrammgestalter ; Festivalleiter ; Festivalorganisator ; Festivalmanager ; Programmgestalter Kultur ; Programmplaner Kultur
de soziokulturelle Animatorin ; Soziokultureller Animateur ; Mitarbeiter soziokulturelles Zentrum ; Kunstpädagoge Projekte
de Veranstaltungsreferent Kultur ; Sachbearbeiter Kultur ; Theaterprogrammgestalter ; Kulturschaffende

concept musician
kind occupation
parent recreation-professional
isco 2652
rubric recreation
nl muzikant ; muzikante ; pianist ; gitarist ; violist ; accordeonist ; orkestmusicus ; straatmuzikant ; drummer ; organist ; cellist ; instrumentalist ; fluitist ; trompettist ; muziekgroep ; saxofonist ; musicus ; harpist
nl muziekartiest ; muzikant harmonie ; beroepsmuzikant ; uitvoerend musicus ; klassiek muzikant ; jazzmuzikant ; jazzpianist ; popmuzikant
nl rockmuzikant ; studiomuzikant ; sessiemuzikant ; begeleidend pianist ; pianist-begeleider ; repetitor piano ; concertpianist ; concertmeester
nl orkestlid ; orkestmuzikant ; militair muzikant ; kamermusicus ; contrabassist ; bassist ; basgitarist ; altviolist ; hoboïst ; klarinettist
nl fagottist ; hoornist ; trombonist ; tubaïst ; slagwerker ; percussionist ; paukenist ; toetsenist ; keyboardspeler ; klavecinist ; kerkorganist
nl beiaardier ; orgelspeler ; draaiorgelspeler ; doedelzakspeler ; mandolinespeler ; blokfluitist ; fluitiste ; violiste ; gitariste ; pianiste
nl celliste ; harpiste ; saxofoniste ; muziekuitvoerder ; elektronisch muzikant ; troonmuzikant ; amusementsmuzikant
fr musicien ; musicienne ; pianiste ; guitariste ; violoniste ; accordéoniste ; instrumentiste ; musicien de rue ; batteur ; organiste ; violoncelliste ; flûtiste ; trompettiste ; groupe de musique ; saxophoniste ; harpiste
fr musicien d'orchestre ; musicien interprète ; musicien instrumentiste ; musicien de studio ; musicien de jazz ; musicien classique ; musicien rock
fr musicien accompagnateur ; artiste musicien ; artiste interprète musical ; artiste de musiques actuelles ; artiste de musique ; concertiste
fr soliste instrumentiste ; violoniste soliste ; premier violon ; violon solo ; altiste ; contrebassiste ; bassiste ; clarinettiste ; hautboïste
fr bassoniste ; corniste ; tromboniste ; tubiste ; percussionniste ; timbalier ; claviériste ; claveciniste ; accompagnateur au piano
fr pianiste accompagnateur ; pianiste de bar ; carillonneur ; organiste d'église ; flûtiste à bec ; joueur de cornemuse ; joueur d'orgue de Barbarie
fr luthiste ; mandoliniste ; joueur de vielle ; homme-orchestre ; musicien intervenant ; musicien militaire ; musicienne d'orchestre
fr intermittent musicien
en musician ; pianist ; guitarist ; violinist ; accordionist ; instrumentalist ; street musician ; drummer ; organist ; cellist ; flautist ; trumpeter ; orchestra musician ; busker ; saxophonist ; harpist ; session musician
en music performer ; orchestral musician ; classical musician ; jazz musician ; jazz pianist ; rock musician ; pop musician ; folk musician
en military musician ; church organist ; concert pianist ; concert violinist ; bass guitarist ; bass player ; bassist ; double bassist ; viola player
en violist ; clarinettist ; clarinetist ; oboist ; bassoonist ; french horn player ; horn player ; trombonist ; tuba player ; percussionist
en timpanist ; keyboard player ; keyboardist ; harpsichordist ; recorder player ; lutenist ; bagpiper ; piper ; carillonneur ; bell ringer musician
en accompanist ; piano accompanist ; rehearsal pianist ; repetiteur ; concertmaster ; orchestra leader ; ensemble player ; recording artist
en studio musician ; street busker ; backing musician ; band member ; bandsman ; fiddler
de Musiker ; Musikerin ; Pianist ; Gitarrist ; Geiger ; Akkordeonist ; Instrumentalist ; Straßenmusiker ; Schlagzeuger ; Organist ; Cellist ; Flötist ; Trompeter ; Orchestermusiker ; Saxophonist ; Harfenist ; Kirchenmusiker ; Bandmitglied
de Berufsmusiker ; Orchestermusikerin ; Studiomusiker ; Unterhaltungsmusiker ; Tanzmusiker ; Jazzmusiker ; Rockmusiker ; Popmusiker ; Volksmusiker
de Militärmusiker ; Kammermusiker ; Straßenmusikant ; Musikant ; Barpianist ; Konzertpianist ; Pianistin ; Korrepetitor ; Korrepetitorin
de Konzertmeister ; Violinist ; Violinistin ; Geigerin ; Bratschist ; Bratscher ; Kontrabassist ; Bassist ; Bassgitarrist ; Gitarristin ; Klarinettist
de Oboist ; Fagottist ; Hornist ; Posaunist ; Tubist ; Perkussionist ; Percussionist ; Paukist ; Keyboarder ; Cembalist ; Blockflötist ; Flötistin
de Harfenistin ; Kirchenmusikerin ; Domorganist ; Organistin ; Drehorgelspieler ; Leierkastenmann ; Dudelsackspieler ; Zitherspieler
de Mundharmonikaspieler ; Lautenist ; Ziehharmonikaspieler ; Instrumentalmusiker ; Instrumentalsolist ; Interpret Musik

concept singer
kind occupation
parent recreation-professional
isco 2652
rubric recreation
nl zanger ; zangeres ; koorzanger ; operazanger ; chansonnier ; koorlid ; popzanger ; troubadour ; rapper ; sopraan ; jazzzangeres
nl zangvocalist ; vocalist ; vocaliste ; achtergrondzanger ; achtergrondzangeres ; backing vocal ; musicalzanger ; operazangeres ; klassiek zanger
nl concertzanger ; oratoriumzanger ; mezzosopraan ; alt zangeres ; tenor ; bariton ; baszanger ; countertenor ; koorzangeres ; jazzzanger ; rockzanger
nl schlagerzanger ; smartlappenzanger ; straatzanger ; chansonzanger ; liedzanger ; kleinkunstenaar ; kleinkunstzanger ; zanger-gitarist
nl singer-songwriter ; beroepszanger
fr chanteur ; chanteuse ; choriste ; chanteur d'opéra ; chansonnier ; artiste lyrique ; chanteur de variété ; rappeur ; soprano ; troubadour
fr chanteur de rue ; chanteuse de cabaret ; chanteur de jazz ; chanteur de rock ; chanteuse lyrique ; chanteur lyrique ; chanteuse d'opéra
fr artiste de chœur ; artiste des chœurs ; choriste lyrique ; ténor ; baryton ; mezzo-soprano ; contralto ; chanteur basse ; contre-ténor ; cantatrice
fr vocaliste ; interprète de chansons ; auteur-compositeur-interprète ; chanteur de bal ; chanteur de comédie musicale ; chanteur accompagnateur
fr slameur ; beatboxeur
en singer ; vocalist ; choir singer ; opera singer ; pop singer ; chorister ; rapper ; soprano ; backing singer ; jazz singer
en backing vocalist ; background singer ; choral singer ; choir member ; concert singer ; cabaret singer ; folk singer ; rock singer ; lead singer
en opera chorus singer ; operatic singer ; musical theatre singer ; tenor ; baritone ; bass singer ; mezzo-soprano ; contralto ; countertenor
en lieder singer ; street singer ; session singer ; singer-songwriter ; crooner ; beatboxer ; gospel singer ; professional singer
de Sänger ; Sängerin ; Chorsänger ; Opernsänger ; Liedermacher ; Popsänger ; Rapper ; Sopranistin ; Vokalist ; Chorist
de Chorsängerin ; Opernsängerin ; Konzertsänger ; Liedsänger ; Oratoriensänger ; Operettensänger ; Musicalsänger ; Musicaldarsteller
de Musicaldarstellerin ; Jazzsänger ; Jazzsängerin ; Rocksänger ; Schlagersänger ; Schlagersängerin ; Backgroundsänger ; Backgroundsängerin ; Tenor
de Bariton ; Mezzosopranistin ; Altistin ; Bassist Sänger ; Countertenor ; Opernchorsänger ; Chansonnier ; Chansonsänger ; Singer-Songwriter
de Bänkelsänger ; Volkssänger ; Beatboxer

concept conductor-composer
kind occupation
parent recreation-professional
isco 2652
rubric recreation
nl dirigent ; componist ; koordirigent ; koorleider ; arrangeur muziek ; orkestleider ; liedjesschrijver ; songwriter ; muzikaal leider ; dj-producer ; kapelmeester
nl orkestdirigent ; harmoniedirigent ; fanfaredirigent ; koordirigente ; dirigente ; muziekdirecteur ; muziekdirigent ; kapelmeester harmonie
nl componiste ; filmcomponist ; gamecomponist ; toondichter ; liedcomponist ; liedjestekstschrijver ; tekstdichter muziek ; tekstschrijver liedjes
nl muziekarrangeur ; orkestrator ; muziekproducer ; beatmaker ; muziekkopiist ; musicoloog ; muziekwetenschapper ; cantor ; cantor-organist
nl bandleider ; drumfanfareleider ; muziekbewerker
fr chef d'orchestre ; compositeur ; chef de chœur ; arrangeur musical ; directeur musical ; auteur-compositeur ; compositrice ; parolier ; orchestrateur ; chef de choeur
fr chef d'orchestre adjoint ; chef d'harmonie ; chef de fanfare ; chef de chant ; cheffe d'orchestre ; cheffe de chœur ; chef de choeur amateur
fr maître de chapelle ; directeur de chorale ; directrice musicale ; compositeur de musique ; compositeur de musiques de film ; compositeur arrangeur
fr auteur de chansons ; auteur-parolier ; arrangeur ; orchestrateur musical ; copiste de musique ; musicologue ; musicologue critique
fr producteur de musique ; beatmaker ; concepteur musical ; leader de groupe musical
en conductor ; composer ; choir conductor ; choirmaster ; music arranger ; musical director ; songwriter ; bandleader ; orchestrator ; music director ; lyricist
en orchestra conductor ; orchestral conductor ; choral director ; choral conductor ; chorusmaster ; band director ; brass band conductor
en kapellmeister ; film composer ; game composer ; music composer ; arranger ; orchestral arranger ; song writer ; libretto lyric writer
en music copyist ; musicologist ; music producer ; beat maker ; music transcriber ; director of music ; precentor
de Dirigent ; Komponist ; Chorleiter ; Musikarrangeur ; Kapellmeister ; Songwriter ; musikalischer Leiter ; Orchesterleiter ; Komponistin ; Kantor ; Liedtexter
de Orchesterdirigent ; Blasorchesterdirigent ; Chordirigent ; Chordirektor ; Chordirektorin ; Chorleiterin ; Dirigentin ; Generalmusikdirektor
de Musikdirektor ; Kirchenmusikdirektor ; Kapellmeisterin ; Bandleader ; Bandleiter ; Tonsetzer ; Filmkomponist ; Filmmusikkomponist ; Arrangeur Musik
de Liederschreiber ; Liederdichter ; Textdichter ; Librettist ; Notenkopist ; Musikwissenschaftler ; Musikologe ; Musikproduzent ; Beatproduzent
de Orchestrator

concept dancer
kind occupation
parent recreation-professional
isco 2653
rubric recreation
nl danser ; danseres ; balletdanser ; balletdanseres ; volksdanser ; stijldanser ; dansartiest ; showdanser ; jazzdanser
nl beroepsdanser ; hedendaags danser ; moderne danser ; klassiek danser ; klassiek balletdanser ; ballroomdanser ; dansmuzikant ; buikdanseres
nl flamencodanseres ; flamencodanser ; tapdanser ; hiphopdanser ; breakdancer ; streetdancer ; musicaldanser ; revuedanseres ; paaldanseres
nl stripteasedanseres ; stripper ; nachtclubdanseres ; gogodanseres ; go-godanseres ; salsadanser ; tangodanser ; danspartner ; corps-de-balletdanser
nl soliste ballet ; prima ballerina ; balletartiest ; volksdanseres ; dansuitvoerder
fr danseur ; danseuse ; danseur de ballet ; danseur professionnel ; danseuse étoile ; danseur de salon ; danseur folklorique ; danseuse de cabaret
fr danseur contemporain ; danseur classique ; danseuse classique ; danseuse contemporaine ; danseur interprète ; artiste chorégraphique
fr artiste danseur ; danseur étoile ; danseur de claquettes ; danseur de flamenco ; danseur de hip-hop ; danseur hip hop ; danseur de jazz
fr danseur de revue ; danseuse de revue ; danseuse orientale ; danseuse du ventre ; danseur de corps de ballet ; danseur soliste ; ballerine
fr danseur mondain ; danseur de tango ; danseur de bal ; stripteaseuse ; strip-teaseur ; strip-teaseuse ; effeuilleuse ; meneuse de revue
fr gogo danseuse ; breakdanseur ; danseur-comédien ; danseuse folklorique
en dancer ; ballet dancer ; folk dancer ; professional dancer ; ballerina ; show dancer ; ballroom dancer ; night-club dancer
en ballet dancer soloist ; classical dancer ; contemporary dancer ; modern dancer ; dance performer ; dance artist ; chorus dancer ; commercial dancer
en corps de ballet dancer ; principal dancer ; tap dancer ; jazz dancer ; hip hop dancer ; street dancer ; breakdancer ; belly dancer
en flamenco dancer ; salsa dancer ; tango dancer ; latin dancer ; cabaret dancer ; exotic dancer ; pole dancer ; go-go dancer ; stripper
en burlesque dancer ; musical theatre dancer ; backup dancer ; cruise ship dancer ; ballroom dancing partner
de Tänzer ; Tänzerin ; Balletttänzer ; Volkstänzer ; Bühnentänzer ; Ballerina ; Gesellschaftstänzer ; Showtänzer
de Ballettänzer ; Balletttänzerin ; Ballettsolist ; Solotänzer ; Solotänzerin ; Gruppentänzer ; Tanzkünstler ; zeitgenössischer Tänzer
de klassischer Tänzer ; Bühnentänzerin ; Ausdruckstänzer ; Stepptänzer ; Hip-Hop-Tänzer ; Breakdancer ; Jazztänzer ; Flamencotänzer ; Flamencotänzerin
de Bauchtänzerin ; Revuetänzer ; Revuetänzerin ; Turniertänzer ; Standardtänzer ; Volkstänzerin ; Musicaltänzer ; Nachtklubtänzerin
de Stripteasetänzerin ; Stripper ; Stripperin ; Go-go-Tänzerin ; Gogotänzer ; Poledancerin ; Eintänzer ; Showtänzerin ; Primaballerina
de Tanzdarsteller

concept choreographer
kind occupation
parent dancer
isco 2653
rubric recreation
nl choreograaf ; choreografe ; danscreator ; repetitor dans ; dansrepetitor ; dansmeester
nl balletmeester ; balletmeesteres ; assistent-choreograaf ; choreoloog ; choreologe ; dansregisseur ; repetitieleider dans ; musicalchoreograaf
nl danscoach gezelschap ; dansnotator ; dansdramaturg ; artistiek leider dansgezelschap ; bewegingsregisseur
fr chorégraphe ; maître de ballet ; répétiteur de danse ; assistant chorégraphe ; créateur de danse
fr chorégraphe contemporain ; maîtresse de ballet ; répétitrice de danse ; répétiteur chorégraphique ; chorégraphe de spectacle
fr chorégraphe-interprète ; choréologue ; notateur du mouvement ; notateur chorégraphique ; directeur de ballet
fr directeur artistique de compagnie de danse
en choreographer ; ballet master ; dance rehearsal director ; assistant choreographer ; dance répétiteur
en ballet mistress ; ballet choreographer ; dance arranger ; dance director ; rehearsal director dance ; choreologist ; dance notator
en movement director ; artistic director dance company
de Choreograf ; Choreograph ; Ballettmeister ; Probenleiter Tanz ; Choreografin ; Tanzdramaturg
de Ballettdirektor ; Ballettmeisterin ; Choreographin ; Choreografieassistent ; Choreologe ; Choreologin ; Tanzregisseur ; Trainingsleiter Ballett
de Tanznotator ; Bewegungsregisseur ; Ballettrepetitor

concept dance-teacher
kind occupation
parent recreation-professional
isco 2355
rubric recreation
work education
nl dansleraar ; danslerares ; dansdocent ; dansinstructeur ; balletleraar ; lesgever dans ; balletlerares ; docent dans
nl balletdocent ; balletdocente ; balletjuf ; dansdocente ; danscoach ; danscoach jongeren ; dansjuf ; stijldansleraar ; streetdancedocent
nl hiphopdansdocent ; jazzdansdocent ; salsaleraar ; tangoleraar ; kinderdansdocent ; danspedagoog ; leraar dans ; lesgever ballet ; dansschoolhouder
nl dansschooldocent ; danslesgever ; volksdansleraar
fr professeur de danse ; prof de danse ; enseignant de danse ; professeur de ballet ; moniteur de danse ; animateur danse ; maître à danser
fr professeure de danse ; professeur de danse classique ; professeur de danse contemporaine ; professeur de danse de salon ; professeur de danse jazz
fr professeur de hip-hop ; professeur de salsa ; professeur de tango ; professeur de claquettes ; professeur de flamenco
fr professeur de danse africaine ; animatrice danse ; animateur de danse ; monitrice de danse ; enseignante de danse ; enseignant en danse
fr intervenant en danse ; instructeur de danse
en dance teacher ; dance instructor ; ballet teacher ; dance tutor ; ballroom dance teacher ; private dance teacher
en ballet instructor ; ballet tutor ; ballroom dance instructor ; dance educator ; dance coach ; dance school teacher ; dance tutor children
en dancing teacher ; dancing instructor ; hip hop dance teacher ; jazz dance teacher ; latin dance teacher ; line dance instructor ; salsa teacher
en street dance teacher ; tango teacher ; tap dance teacher ; contemporary dance teacher
de Tanzlehrer ; Tanzpädagoge ; Ballettlehrer ; Tanzlehrerin ; Tanztrainer ; Ballettpädagogin ; Tanzschullehrer
de Ballettlehrerin ; Ballettpädagoge ; Tanzpädagogin ; Tanzcoach ; Tanzdozent ; Tanzmeister ; Tanzschullehrerin ; ADTV-Tanzlehrer ; Tanzschulinhaber
de Hip-Hop-Lehrer ; Hip-Hop-Tanzlehrer ; Salsalehrer ; Tangolehrer ; Stepptanzlehrer ; Kindertanzlehrer ; Tanzkursleiter ; Tanztrainerin
de Jazztanzlehrer ; Bauchtanzlehrerin

concept music-teacher
kind occupation
parent recreation-professional
isco 2354
rubric recreation
work education
nl muziekleraar ; muzieklerares ; muziekdocent ; pianoleraar ; gitaarleraar ; zangleraar ; docent muziek ; leraar instrument ; vioolleraar ; pianolerares ; muziekleerkracht ; zangdocent ; leraar muziekacademie ; notenleerleraar
nl accordeonleraar ; blokfluitleraar ; drumleraar ; slagwerkleraar ; dwarsfluitleraar ; celloleraar ; saxofoonleraar ; trompetleraar ; gitaardocent
nl pianodocent ; pianodocente ; vioollerares ; zanglerares ; zangcoach ; stemcoach zang ; leraar muziek ; leraar notenleer ; leraar samenspel
nl leerkracht muziekacademie ; leraar AMV ; muziekonderwijzer ; muziekpedagoog ; muziekinstructeur ; leraar DKO muziek ; docent muziekschool
nl privéleraar muziek ; conservatoriumdocent ; muziekschooldocent
fr professeur de musique ; prof de musique ; professeur de piano ; professeur de guitare ; professeur de chant ; professeur de violon ; enseignant de musique ; professeur de solfège ; professeur de conservatoire ; professeur d'instrument ; professeur d'académie de musique
fr professeur de batterie ; professeur de flûte ; professeur de violoncelle ; professeur de saxophone ; professeur d'accordéon
fr professeur de trompette ; professeur de harpe ; professeur de percussions ; professeur de formation musicale ; professeur de chorale
fr professeure de musique ; professeure de piano ; prof de piano ; prof de guitare ; prof de chant ; coach vocal ; enseignant en académie de musique
fr enseignant artistique musique ; assistant d'enseignement artistique musique ; maître de musique ; dumiste ; éveilleur musical
fr professeur d'éveil musical ; professeur particulier de musique ; moniteur de musique ; intervenant musical
en music teacher ; piano teacher ; guitar teacher ; singing teacher ; violin teacher ; private music teacher ; music tutor ; instrumental teacher ; voice teacher ; music instructor
en accordion teacher ; brass teacher ; cello teacher ; clarinet teacher ; drum teacher ; flute teacher ; keyboard teacher ; music educator
en music instructor private ; musical instrument teacher ; organ teacher ; percussion teacher ; peripatetic music teacher ; recorder teacher
en saxophone teacher ; singing coach ; singing tutor ; string teacher ; trumpet teacher ; vocal coach ; voice coach ; vocal teacher ; woodwind teacher
en piano tutor ; guitar tutor ; guitar instructor ; private piano teacher ; conservatory music teacher
de Musiklehrer ; Musiklehrerin ; Klavierlehrer ; Gitarrenlehrer ; Gesangslehrer ; Geigenlehrer ; Musikpädagoge ; Musikschullehrer ; Instrumentallehrer ; Klavierlehrerin ; Gesangspädagoge
de Akkordeonlehrer ; Blockflötenlehrer ; Cellolehrer ; Flötenlehrer ; Gitarrenlehrerin ; Geigenlehrerin ; Gesangslehrerin ; Gesangscoach ; Vocalcoach
de Vocal Coach ; Stimmbildner ; Klarinettenlehrer ; Klavierpädagoge ; Keyboardlehrer ; Musikpädagogin ; Musikerzieher ; Musikerzieherin
de Musikschullehrerin ; Musikschulpädagoge ; Instrumentalpädagoge ; Instrumentalpädagogin ; Instrumentallehrerin ; Orgellehrer ; Saxophonlehrer
de Schlagzeuglehrer ; Trompetenlehrer ; Violinlehrer ; Früherzieher Musik ; Musikalische Früherziehung ; Privatmusiklehrer ; Musiktutor

concept art-teacher
kind occupation
parent recreation-professional
isco 2355
rubric recreation
work education
nl tekenleraar ; kunstleraar ; docent beeldende kunst ; schilderleraar ; lesgever kunstacademie ; keramiekdocent ; docent plastische opvoeding ; kunstdocent ; leraar beeldende kunst ; fotografiedocent ; tekenlerares
nl leraar tekenen ; leraar schilderkunst ; leraar keramiek ; leraar plastische kunsten ; leraar kunstacademie ; docent tekenen ; docent schilderen
nl docent kunstgeschiedenis academie ; docent fotografie ; docente beeldende vorming ; docent handvaardigheid ; schilderdocent ; schilderlerares
nl beeldhouwleraar ; keramiekleraar ; fotografieleraar ; leraar beeldende vorming ; lesgever tekenen ; lesgever keramiek ; lesgever fotografie
nl atelierbegeleider kunst ; workshopdocent schilderen ; kunsteducatief docent ; leraar DKO beeld ; handvaardigheidsdocent ; creadocent
fr professeur de dessin ; professeur d'arts plastiques ; professeur de peinture ; enseignant en académie des beaux-arts ; professeur d'art ; professeur de céramique ; professeur de photographie ; animateur en arts plastiques
fr professeur d'arts visuels ; professeur de sculpture ; professeur d'aquarelle ; professeur de poterie ; professeur d'arts appliqués
fr professeur en académie ; professeur de bande dessinée ; professeure d'arts plastiques ; professeure de dessin ; prof de dessin
fr prof d'arts plastiques ; enseignant en arts plastiques ; enseignante d'arts plastiques ; enseignant d'art ; formateur en arts plastiques
fr intervenant en arts plastiques ; intervenant artistique ; animateur d'atelier peinture ; animateur d'atelier de dessin
fr animateur d'atelier artistique ; animatrice arts plastiques ; moniteur de poterie ; maître de dessin
en art teacher ; drawing teacher ; painting teacher ; fine arts teacher ; visual arts tutor ; pottery teacher ; photography teacher ; visual arts teacher ; sculpture teacher
en art instructor ; art tutor ; art educator ; arts teacher ; ceramics teacher ; ceramics tutor ; craft teacher ; crafts teacher
en arts and crafts teacher ; drawing tutor ; drawing instructor ; fine arts instructor ; painting instructor ; painting tutor ; photography tutor
en pottery instructor ; private art teacher ; sculpture tutor ; sculpture instructor ; visual arts instructor ; watercolour tutor
en art workshop leader ; life drawing tutor
de Kunstlehrer ; Zeichenlehrer ; Kunstpädagoge ; Mallehrer ; Keramiklehrer ; Fotografielehrer ; Kunstlehrerin ; Dozent für bildende Kunst ; Kunsterzieher
de Kunstlehrer Privat ; Kunsterzieherin ; Kunstpädagogin ; Kunstdozent ; Kunstdozentin ; Zeichenlehrerin ; Mallehrerin ; Malkursleiter ; Malpädagoge
de Töpferlehrer ; Töpferkursleiter ; Keramiklehrerin ; Bildhauerlehrer ; Fotografiedozent ; Fotolehrer ; Werklehrer ; Werkpädagoge ; Werklehrerin
de Handarbeitslehrer ; Lehrer für bildnerisches Gestalten ; Kursleiter Malerei ; Kursleiter Kunst ; Kunstschullehrer ; Jugendkunstschuldozent
de Aquarelllehrer

concept drama-teacher
kind occupation
parent recreation-professional
isco 2355
rubric recreation
work education
nl toneelleraar ; dramadocent ; docent drama ; woordkunstleraar ; lesgever toneel ; theaterdocent ; dictieleraar ; leraar woord ; circusdocent ; improvisatiedocent
nl dramaleraar ; dramalerares ; theaterleraar ; theaterlesgever ; toneellerares ; toneeldocent ; theaterdocente ; toneelcoach ; acteercoach
nl acteerdocent ; spelcoach theater ; musicaldocent ; leraar dictie ; leraar voordracht ; leraar drama ; leraar toneel ; leraar welsprekendheid
nl docent theater ; poppenspeldocent ; circusleraar ; circuspedagoog ; circusanimator ; lesgever circus ; lesgever drama ; lesgever woord
nl spraakleraar
fr professeur de théâtre ; professeur d'art dramatique ; professeur de diction ; animateur théâtre ; enseignant d'arts de la parole ; professeur de déclamation ; formateur cirque
fr professeur d'improvisation ; professeur d'éloquence ; professeur d'art oratoire ; professeur de cirque ; professeur d'arts du cirque
fr professeure de théâtre ; prof de théâtre ; animatrice théâtre ; animateur d'atelier théâtre ; animateur d'ateliers théâtre ; animateur cirque
fr initiateur aux arts du cirque ; moniteur de cirque ; intervenant théâtre ; enseignant d'art dramatique ; coach d'acteurs ; coach de comédiens
fr répétiteur de théâtre ; formateur théâtre
en drama teacher ; theatre teacher ; acting coach ; speech and drama teacher ; acting teacher ; circus arts teacher ; drama tutor
en acting instructor ; acting tutor ; circus teacher ; circus arts instructor ; circus skills instructor ; drama coach ; drama instructor
en drama workshop leader ; drama facilitator ; dialogue coach ; elocution teacher ; improvisation teacher ; performing arts teacher
en performing arts tutor ; public speaking coach ; theatre educator ; theatre instructor ; theatre workshop leader ; dramatic art teacher
de Theaterpädagoge ; Schauspiellehrer ; Theaterlehrer ; Sprecherzieher ; Dramalehrer ; Zirkuspädagoge ; Schauspielcoach
de Theaterpädagogin ; Schauspiellehrerin ; Schauspieldozent ; Schauspieltrainer ; Dramapädagoge ; Dramapädagogin ; Sprecherzieherin ; Sprechtrainer
de Sprechlehrer ; Stimm- und Sprechtrainer ; Zirkuspädagogin ; Zirkustrainer ; Zirkuslehrer ; Spielpädagoge ; Spielpädagogin ; Improvisationstrainer
de Improtrainer ; Rhetoriktrainer Bühne ; Musicallehrer ; Theaterkursleiter

concept actor
kind occupation
parent recreation-professional
isco 2655
rubric recreation
nl acteur ; actrice ; toneelspeler ; toneelspeelster ; filmacteur ; stemacteur ; figurant ; verteller ; voordrachtkunstenaar ; theatermaker ; stand-upcomedian ; komiek ; cabaretier
nl toneelacteur ; toneelactrice ; televisieacteur ; tv-acteur ; musicalacteur ; musicalster ; operetteacteur ; hoorspelacteur ; stemactrice
nl stemmenacteur ; nasynchronisatieacteur ; voice-over ; filmactrice ; karakteracteur ; theateracteur ; theateractrice ; theaterspeler ; spelacteur
nl acteur in opleiding ; figurante ; edelfigurant ; stuntdubbel ; body double ; mimespeler ; mime-artiest ; pantomimespeler
nl verhalenverteller ; vertelster ; sprookjesverteller ; voordrachtkunstenares ; improvisatieacteur ; rollenspelacteur ; trainingsacteur
nl simulatiepatiënt ; stand-up comedian ; humorist ; conferencier ; cabaretière ; komediant ; imitator
fr acteur ; actrice ; comédien ; comédienne ; figurant ; conteur ; humoriste ; doubleur voix ; comédien de théâtre ; conteuse ; artiste dramatique ; mime ; déclamateur
fr acteur de cinéma ; actrice de cinéma ; acteur de théâtre ; artiste de complément ; artiste comique ; artiste de cabaret comédien ; artiste mime
fr comédien de doublage ; comédienne de théâtre ; comédien-conteur ; comédien voix off ; voix off ; comédien de cinéma ; comédien improvisateur
fr comédien clown ; comédien animateur ; comédien marionnettiste ; conteur professionnel ; diseur ; récitant ; doubleur ; doublure ; doublure cascade
fr doublure image ; figurante ; silhouette cinéma ; imitateur ; imitatrice ; improvisateur ; humoriste de scène ; stand-upper ; pantomime
fr patient simulé ; acteur de figuration ; narrateur ; artiste-interprète dramatique ; jeune premier ; tragédien ; chansonnier humoriste
en actor ; actress ; stage actor ; film actor ; voice actor ; storyteller ; comedian ; mime artist ; film extra ; stand-up comedian ; character actor ; narrator
en background actor ; background artist ; body double ; character performer ; comedy actor ; comic performer ; cabaret performer ; drama performer
en dramatic actor ; supporting artist ; understudy ; improv actor ; impressionist ; mime ; pantomime artist ; mimic ; monologist
en motion capture actor ; movie actor ; movie star ; musical theatre actor ; musical actor ; oral storyteller ; radio actor ; reciter ; roleplay actor
en role player actor ; simulated patient ; screen actor ; stand-up comic ; standup comedian ; street theatre performer ; television actor ; TV actor
en theatre actor ; theatre performer ; thespian ; voice artist ; voice-over artist ; voiceover artist ; dubbing actor
de Schauspieler ; Schauspielerin ; Filmschauspieler ; Bühnenschauspieler ; Synchronsprecher ; Geschichtenerzähler ; Komiker ; Statist ; Kabarettist ; Pantomime ; Erzähler ; Komparse
de Theaterschauspieler ; Theaterschauspielerin ; Fernsehschauspieler ; Charakterdarsteller ; Kleindarsteller ; Komparsin ; Statistin ; Darsteller
de Darstellerin ; Bühnendarsteller ; Laiendarsteller ; Filmdarsteller ; Volksschauspieler ; Seriendarsteller ; Synchronsprecherin
de Synchronschauspieler ; Hörspielsprecher ; Hörbuchsprecher ; Off-Sprecher ; Sprecher Synchron ; Rezitator ; Rezitatorin ; Vortragskünstler
de Märchenerzähler ; Märchenerzählerin ; Geschichtenerzählerin ; Komikerin ; Humorist ; Stand-up-Comedian ; Comedian ; Kabarettistin ; Kleinkünstler
de Imitator ; Stimmenimitator ; Parodist ; Pantomimin ; Mime ; Lichtdouble ; Double Film ; Improvisationsschauspieler ; Simulationspatient
de Conférencier ; Schauspielschüler

concept film-stage-director
kind occupation
parent recreation-professional
isco 2654
rubric recreation
nl regisseur ; filmregisseur ; theaterregisseur ; producent film ; filmproducent ; televisieregisseur ; theaterproducent ; filmmaker ; monteur film ; beeldregisseur ; dramaturg ; cameraregisseur ; documentairemaker ; tv-producent
nl toneelregisseur ; operaregisseur ; musicalregisseur ; tv-regisseur ; televisieproducent ; radioproducent ; radioregisseur ; podcastproducent
nl documentaireregisseur ; videoregisseur ; reclamefilmregisseur ; animatieregisseur ; regisseuse ; regisseur film ; regisseur toneel
nl productieleider film ; uitvoerend producent ; opnameregisseur ; stemregisseur ; eindregisseur ; artistiek leider ; artistiek directeur
nl artistiek leider theater ; theaterdramaturg ; castingdirector ; casting director ; videoproducent ; mediaproducent ; muziekproducent film
nl filmmonteur ; videomonteur ; film- en videomonteur ; monteur video ; video-editor ; geluidsmonteur film ; director of photography
nl fotografieleider ; cinematograaf ; showrunner ; programmamaker ; programmamaker radio ; tv-programmamaker ; cineast ; cineaste
nl productieleider theater ; televisieprogrammamaker
fr réalisateur ; metteur en scène ; réalisateur de films ; producteur de films ; réalisateur de télévision ; producteur de spectacles ; cinéaste ; monteur de films ; dramaturge de production ; réalisatrice ; directeur artistique de théâtre ; documentariste
fr réalisateur de télévision et cinéma ; réalisateur audiovisuel ; réalisateur multimédia ; réalisateur radio ; réalisateur de documentaires
fr réalisateur de films d'animation ; réalisateur publicitaire ; réalisateur de clips ; metteuse en scène ; metteur en scène de théâtre
fr metteur en scène d'opéra ; metteur en ondes ; producteur audiovisuel ; producteur de cinéma ; producteur de télévision
fr producteur de radio ; producteur exécutif ; producteur délégué ; producteur artistique ; producteur de théâtre ; producteur vidéo
fr directeur de production audiovisuelle ; directeur de production cinéma ; directeur de production de spectacle ; directeur artistique
fr directrice artistique ; directeur de casting ; directeur de la distribution artistique ; directeur de la photographie
fr chef opérateur de prise de vues ; chef monteur ; monteur truquiste ; monteur cinéma ; monteur audiovisuel ; monteur image
fr monteur son ; dramaturge metteur en scène ; conseiller artistique ; conseiller dramaturgique ; vidéaste réalisateur ; documentariste réalisateur
fr chargé de production audiovisuelle ; chargé de production de spectacle ; administrateur de production
en film director ; stage director ; theatre director ; film producer ; television producer ; filmmaker ; video director ; film editor ; director of photography ; theatre producer ; radio producer ; documentary maker ; casting director ; script supervisor director
en animation director ; art director film ; artistic director ; assistant producer ; broadcast producer ; cinematographer ; commercials director
en creative producer ; documentary director ; documentary producer ; executive producer ; film and video editor ; film director assistant lead
en independent filmmaker ; line producer ; media producer ; motion picture director ; motion picture producer ; movie director ; movie producer
en multimedia director ; music video director ; musical theatre director ; news producer ; opera director ; podcast producer ; producer
en production director theatre ; production manager film ; radio director ; radio drama director ; series director ; show director ; showrunner
en sound editor film ; sound editor ; stage producer ; supervising producer ; technical director broadcasting ; television director ; TV director
en TV producer ; TV editor ; theatrical producer ; theatrical director ; video and motion picture director ; video and motion picture producer
en video producer ; videographer director ; voice director ; vision mixer director ; dramaturg ; dramaturge ; music producer film
en casting agent director
de Regisseur ; Filmregisseur ; Theaterregisseur ; Filmproduzent ; Fernsehregisseur ; Filmemacher ; Filmeditor ; Cutter ; Theaterproduzent ; Regisseurin ; Fernsehproduzent ; Dokumentarfilmer ; Spielleiter ; Bildregisseur
de Bühnenregisseur ; Opernregisseur ; Schauspielregisseur ; Hörspielregisseur ; Hörfunkregisseur ; Fernsehregisseurin ; Filmregisseurin
de Werbefilmregisseur ; Animationsregisseur ; Dokumentarfilmregisseur ; Synchronregisseur ; Musicalregisseur ; Regisseur Theater ; Spielleiterin
de Oberspielleiter ; Produzentin ; Filmproduzentin ; Hörfunkproduzent ; Radioproduzent ; TV-Produzent ; Videoproduzent ; Fernsehproducer
de Producer ; Executive Producer ; Line Producer ; Produktionsleiter Film ; Produktionsleiter Theater ; Herstellungsleiter Film ; Filmhersteller
de Filmgeschäftsführer ; künstlerischer Leiter ; künstlerische Leiterin ; Kunstdirektor ; Art Director Film ; künstlerischer Direktor ; Dramaturg
de Dramaturgin ; Chefdramaturg ; Casting Director ; Castingdirektor ; Filmcutter ; Cutterin ; Videocutter ; Video-Editor ; Film- und Videoeditor
de Filmeditorin ; Schnittmeister ; Tonschnittmeister ; Filmschaffender ; Filmemacherin ; Redakteur Producer ; Kameramann Chef ; Bildgestalter
de Director of Photography ; Mediengestalter Bild und Ton Schnitt ; Videojournalist Regie ; Sendeleiter

concept presenter
kind occupation
parent recreation-professional
isco 2656
rubric recreation
work communication
nl presentator ; presentatrice ; radiopresentator ; televisiepresentator ; omroeper ; nieuwslezer ; gastheer programma ; weerman ; quizmaster ; diskjockey radio ; sportcommentator ; omroepster ; programmapresentator
nl tv-presentator ; tv-presentatrice ; televisiepresentatrice ; radiopresentatrice ; radiomaker ; radio-dj ; nieuwspresentator ; nieuwspresentatrice
nl nieuwsanker ; nieuwslezeres ; nieuwsanker radio ; weervrouw ; weerpresentator ; weerpresentatrice ; verkeerspresentator ; sportpresentator
nl sportverslaggever radio ; voetbalcommentator ; commentator ; presentator evenementen ; spelpresentator ; quizpresentator ; spreekstalmeester
nl showmaster ; talkshowhost ; omroepmedewerker ; stadionomroeper ; stadionspeaker ; speaker wedstrijden ; programmapresentatrice ; podcaster
nl podcasthost ; vlogger ; gastvrouw programma ; bingopresentator ; bingomaster ; veejay
fr présentateur ; présentatrice ; animateur radio ; animateur de télévision ; speaker ; speakerine ; présentateur météo ; commentateur sportif ; annonceur ; animateur de jeux ; présentateur de journal ; animatrice radio
fr présentateur télé ; présentatrice télé ; présentateur de télévision ; présentatrice de télévision ; présentateur de jeux télévisés
fr présentateur du journal télévisé ; présentateur radio ; animateur télé ; animatrice télé ; animatrice de télévision ; animateur d'émissions
fr animateur d'émissions radio ; animateur radio-télé ; animateur producteur ; animateur de radio ; animateur de débats ; animateur commercial micro
fr animateur micro ; annonceuse ; annonceur radio ; speaker de stade ; speaker sportif ; commentateur ; commentateur de sport ; commentatrice sportive
fr consultant sportif radio ; meneur de jeu ; miss météo ; présentatrice météo ; monsieur météo ; voix d'antenne ; animateur d'antenne ; podcasteur
fr animateur de bingo ; maître de cérémonie présentateur ; lecteur de nouvelles ; chroniqueur radio présentateur ; vlogueur ; bonimenteur
fr disc-jockey radio
en presenter ; radio presenter ; television presenter ; announcer ; newsreader ; news anchor ; weather presenter ; quiz master ; talk show host ; radio announcer ; sports commentator ; broadcaster
en anchorman ; anchorwoman ; television anchor ; news presenter ; news reader ; newscaster ; broadcast announcer ; broadcasting presenter
en chat show host ; children's television presenter ; commentator ; continuity announcer ; disc jockey radio ; emcee event
en football commentator ; game show host ; host tv show ; interviewer radio ; media announcer ; meteorological presenter ; weather forecaster tv
en weather reporter ; weatherman ; weather girl ; podcast host ; podcaster ; presenter tv ; programme presenter ; quiz show host ; radio broadcaster
en radio dj ; radio host ; radio show host ; radio and television announcer ; race commentator ; racecourse commentator ; reality show host
en shopping channel presenter ; sports anchor ; sports presenter ; sports broadcaster ; stadium announcer ; talk show presenter ; television host
en television announcer ; toastmaster ; traffic presenter ; travel presenter tv ; TV host ; TV presenter ; television personality ; bingo caller
en vlogger
de Moderator ; Moderatorin ; Radiomoderator ; Fernsehmoderator ; Ansager ; Nachrichtensprecher ; Wettermoderator ; Quizmaster ; Radiosprecher ; Sportkommentator ; Hörfunksprecher ; Rundfunksprecher
de TV-Moderator ; TV-Moderatorin ; Fernsehmoderatorin ; Fernsehansager ; Fernsehansagerin ; Fernsehsprecher ; Fernsehsprecherin ; Hörfunkmoderator
de Hörfunkmoderatorin ; Radiomoderatorin ; Radiosprecherin ; Rundfunksprecherin ; Rundfunkmoderator ; Nachrichtenmoderator ; Nachrichtensprecherin
de Anchorman ; Anchorwoman ; Talkmaster ; Showmaster ; Quizmasterin ; Spielshowmoderator ; Programmansager ; Ansagerin ; Eventmoderator
de Messemoderator ; Stadionsprecher ; Hallensprecher ; Sportmoderator ; Fußballkommentator ; Kommentator ; Sportreporter Radio ; Rennbahnsprecher
de Wetterfee ; Wettermoderatorin ; Wetteransager ; Verkehrsmoderator ; Moderator Veranstaltung ; Podcaster ; Podcast-Moderator ; Videojockey
de Bingomoderator ; Sprecher Rundfunk ; Sprecherin Rundfunk ; Studiomoderator

concept circus-artist
kind occupation
parent recreation-professional
isco 2659
rubric recreation
nl clown ; goochelaar ; acrobaat ; poppenspeler ; cliniclown ; jongleur ; entertainer ; straatartiest ; hypnotiseur ; buikspreker ; circusartiest ; ziekenhuisclown ; contactclown ; illusionist ; diskjockey ; dj ; stuntman ; trapezeartiest
nl circusdirecteur ; circusclown ; circusacrobaat ; trapezist ; trapezewerker ; koorddanser ; koorddanseres ; vuurspuwer ; vuurvreter ; steltenloper
nl steltenloopster ; slangenmens ; leeuwentemmer ; dierentemmer ; dompteur ; dresseur circus ; messenwerper ; degenslikker ; eenwielerartiest
nl gymnast circus ; vliegende acrobaat ; kermisartiest ; variétéartiest ; cabaretartiest ; amusementsartiest ; artiest ; artieste ; podiumartiest
nl levend standbeeld ; straatanimator ; straatgoochelaar ; tovenaar ; mentalist ; gedachtelezer ; marionettenspeler ; poppenspeelster
nl poppenkastspeler ; marionettist ; figurentheaterspeler ; ballonartiest ; ballonplooier ; ballonkunstenaar ; belevenisclown ; clown in de zorg
nl clownsdokter ; miMakker ; party-dj ; club-dj ; deejay ; discjockey ; feest-dj ; mobiele dj ; stuntvrouw ; stuntrijder ; stuntpiloot show ; magiër
nl wonderdokter show ; kerstman ; sinterklaasspeler ; zwarte piet ; dragqueen ; travestieartiest ; performanceartiest
fr clown ; magicien ; acrobate ; marionnettiste ; clown d'hôpital ; jongleur ; artiste de cirque ; prestidigitateur ; artiste de rue ; ventriloque ; illusionniste ; clownanalyste ; clown relationnel ; disc-jockey ; DJ ; cascadeur ; hypnotiseur de spectacle
fr artiste de variétés ; artiste de music-hall ; artiste de cabaret ; artiste de spectacle vivant ; artiste de cirque contemporain
fr artiste du spectacle ; artiste acrobate ; artiste équestre ; artiste fil-de-fériste ; artiste aérien ; acrobate aérien ; trapéziste ; voltigeur
fr funambule ; fil-de-fériste ; équilibriste ; contorsionniste ; antipodiste ; cracheur de feu ; avaleur de sabres ; lanceur de couteaux ; échassier
fr dompteur ; dompteuse ; dresseur d'animaux de cirque ; directeur de cirque ; clownesse ; clown en maison de repos ; clown hospitalier
fr docteur clown ; clown docteur ; neztoile ; mime de rue ; statue vivante ; saltimbanque ; bateleur ; sculpteur de ballons ; ballonniste
fr manipulateur de marionnettes ; marionnettiste ventriloque ; montreur de marionnettes ; magicienne ; illusionniste mentaliste
fr hypnotiseur ; close-up magicien ; artiste transformiste ; transformiste ; père Noël ; jongleuse ; artiste jongleur ; cascadeuse
fr cascadeur équestre ; animateur DJ ; DJ animateur ; platiniste ; animateur de soirée ; technicien DJ
en clown ; magician ; acrobat ; puppeteer ; clown doctor ; juggler ; circus artist ; street performer ; ventriloquist ; entertainer ; illusionist ; hospital clown ; disc jockey ; DJ ; stage hypnotist ; trapeze artist ; stunt performer
en aerialist ; aerial performer ; acrobatic performer ; animal trainer circus ; animal tamer ; lion tamer ; balloon artist ; balloon modeller
en bareback rider ; cabaret artist ; carnival performer ; circus acrobat ; circus clown ; circus performer ; circus ringmaster ; ringmaster ; club dj
en deejay ; mobile disc jockey ; party dj ; wedding dj ; clown care worker ; clown performer ; children's entertainer ; party entertainer
en contortionist ; drag artist ; drag queen ; escape artist ; fire eater ; fire performer ; fire breather ; hypnotist ; human statue ; living statue
en high wire walker ; tightrope walker ; wire walker ; knife thrower ; sword swallower ; mentalist ; mind reader ; conjurer ; conjuror
en stage magician ; close-up magician ; marionette performer ; marionettist ; puppet player ; puppet master ; punch and judy performer ; revue artist
en stilt walker ; stuntman ; stuntwoman ; stunt double ; stunt artist ; street artist performer ; trapeze performer ; tumbler acrobat ; unicyclist
en variety performer ; variety artist ; performance artist ; Santa Claus actor ; creative and performing artist
de Clown ; Zauberer ; Akrobat ; Puppenspieler ; Klinikclown ; Jongleur ; Artist ; Zirkusartist ; Zauberkünstler ; Straßenkünstler ; Bauchredner ; Entertainer ; Discjockey ; DJ ; Alleinunterhalter ; Varietékünstler ; Stuntman
de Zirkusartistin ; Zirkusclown ; Zirkusdirektor ; Artistin ; Varietékünstlerin ; Kleinkunstartist ; Bühnenartist ; Akrobatin ; Luftakrobat
de Trapezkünstler ; Trapezkünstlerin ; Seiltänzer ; Seiltänzerin ; Drahtseilartist ; Hochseilartist ; Schlangenmensch ; Kontorsionist ; Feuerschlucker
de Feuerspucker ; Feuerkünstler ; Schwertschlucker ; Messerwerfer ; Stelzenläufer ; Stelzenläuferin ; Dompteur ; Dompteurin ; Tierbändiger
de Tierdresseur ; Kunstreiter ; Jongleurin ; Einradfahrer ; Clownin ; Klinikclownin ; Clowndoktor ; CliniClown ; Gesundheitsclown ; Ballonkünstler
de lebende Statue ; Gaukler ; Straßenkünstlerin ; Zauberin ; Zauberkünstlerin ; Magier ; Illusionist ; Mentalist ; Gedankenleser ; Hypnotiseur
de Showhypnotiseur ; Marionettenspieler ; Puppenspielerin ; Figurenspieler ; Figurentheaterspieler ; Kasperspieler ; Bauchrednerin ; Kinderunterhalter
de Partyunterhalter ; Unterhaltungskünstler ; Diskjockey ; Hochzeits-DJ ; Club-DJ ; Plattenaufleger ; Stuntfrau ; Stuntdouble ; Weihnachtsmann
de Nikolausdarsteller ; Travestiekünstler ; Dragqueen ; Performer

concept visual-artist
kind occupation
parent recreation-professional
isco 2651
rubric recreation
nl beeldend kunstenaar ; kunstschilder ; beeldhouwer ; kunstenaar ; keramist ; illustrator ; cartoonist ; kunstenares ; etser ; striptekenaar ; karikaturist ; glaskunstenaar ; performancekunstenaar ; videokunstenaar ; portretschilder
nl schilder kunst ; kunstschilderes ; aquarellist ; aquarelschilder ; olieverfschilder ; muurschilder kunst ; landschapsschilder ; miniatuurschilder
nl graffitikunstenaar ; graffitiartiest ; straatkunstenaar ; beeldhouwster ; beeldend kunstenares ; beeldend vormgever kunst ; houtsnijkunstenaar
nl houtbeeldhouwer ; ijsbeeldhouwer ; zandkunstenaar ; zandbeeldhouwer ; edelsmid-kunstenaar ; conceptueel kunstenaar ; installatiekunstenaar
nl multimediakunstenaar ; mediakunstenaar ; digitaal kunstenaar ; textielkunstenaar ; keramisch kunstenaar ; keramiste ; graficus kunst
nl grafisch kunstenaar ; kunstgraficus ; houtgraveur kunst ; lithograaf kunst ; zeefdrukkunstenaar ; illustratrice ; illustrator kinderboeken
nl boekillustrator ; wetenschappelijk illustrator ; medisch illustrator ; cartoontekenaar ; stripauteur ; stripmaker ; politiek cartoonist
nl portrettekenaar ; sneltekenaar ; rechtbanktekenaar ; portrettist ; modetekenaar ; mozaïekkunstenaar ; mozaïst ; kalligraaf ; papierkunstenaar
nl performanceartiest beeldend ; community-artkunstenaar ; atelierkunstenaar
nl glasschilder kunst ; glasblazer kunstenaar ; kunstglasblazer ; kunstsmid kunstenaar ; stripillustrator ; concept artist ; storyboardtekenaar
nl tatoeagetekenaar
fr artiste plasticien ; artiste peintre ; sculpteur ; céramiste d'art ; illustrateur ; caricaturiste ; artiste ; plasticienne ; graveur d'art ; dessinateur de bandes dessinées ; peintre portraitiste ; sculptrice ; artiste vidéo ; bédéiste
fr peintre d'art ; peintre artiste ; peintre paysagiste d'art ; peintre aquarelliste ; aquarelliste ; portraitiste ; pastelliste ; miniaturiste
fr muraliste ; peintre muraliste ; graffeur ; artiste graffeur ; artiste de rue peintre ; street artiste ; sculpteur sur bois ; sculpteur statuaire
fr sculpteur sur glace ; sculpteur d'art ; modeleur sculpteur ; artiste plasticienne ; artiste visuel ; artiste visuelle
fr artiste contemporain ; artiste conceptuel ; artiste multimédia ; artiste numérique ; artiste performeur ; artiste textile ; artiste verrier
fr artiste céramiste ; céramiste créateur ; céramiste ; mosaïste d'art ; émailleur d'art ; graveur ; graveuse ; graveur en taille douce ; aquafortiste
fr lithographe d'art ; sérigraphe d'art ; illustratrice ; illustrateur jeunesse ; illustrateur médical ; illustrateur scientifique
fr illustrateur d'édition ; dessinatrice ; dessinateur de BD ; dessinateur de presse ; dessinateur humoristique ; dessinateur illustrateur
fr auteur de bande dessinée ; coloriste de BD ; caricaturiste de presse ; calligraphe ; enlumineur ; tapissier lissier d'art ; lissier
fr scénographe plasticien ; vidéaste plasticien
fr maître verrier d'art ; souffleur de verre d'art ; storyboardeur ; concept artist ; tapissière d'art
en visual artist ; painter artist ; sculptor ; artist ; illustrator ; cartoonist ; ceramic artist ; caricaturist ; fine artist ; printmaker ; comic artist ; portrait painter ; glass artist ; video artist ; street artist painting ; concept artist
en painter fine art ; art painter ; oil painter ; watercolour painter ; watercolourist ; landscape painter ; mural painter ; mural artist ; muralist
en miniature painter ; graffiti artist ; street artist ; pavement artist ; sand artist ; ice sculptor ; wood sculptor ; stone sculptor artist
en wood carver artist ; ceramicist ; studio potter ; ceramist ; glass art maker ; mosaic artist ; mixed media artist ; multimedia artist
en digital artist ; new media artist ; installation artist ; conceptual artist ; performance artist visual ; textile artist ; fibre artist
en paper artist ; collage artist ; artist in residence ; community artist ; commercial artist ; sketch artist ; courtroom artist ; book illustrator
en children's book illustrator ; fashion illustrator ; medical illustrator ; scientific illustrator ; comic book artist ; comics artist
en political cartoonist ; drawing artist ; draughtsman artist ; etcher ; engraver artist ; lithographer artist ; screen printing artist ; calligrapher
en icon painter ; storyboard artist
en glassblower artist ; animator artist ; comic illustrator
de bildender Künstler ; Kunstmaler ; Bildhauer ; Zeichner ; Keramikkünstler ; Illustrator ; Karikaturist ; Künstler ; Künstlerin ; Comiczeichner ; Grafikkünstler ; Porträtmaler ; Bildhauerin ; Glaskünstler ; Videokünstler ; Radierer
de Malerin Kunst ; Kunstmalerin ; Aquarellmaler ; Aquarellist ; Ölmaler ; Landschaftsmaler ; Porträtist ; Porträtzeichner ; Wandmaler
de Fassadenmaler Kunst ; Miniaturmaler ; Ikonenmaler ; Graffitikünstler ; Graffiti-Künstler ; Sprayer ; Straßenmaler ; bildende Künstlerin
de freischaffender Künstler ; freischaffende Künstlerin ; freier Künstler ; Holzbildhauer ; Holzbildhauerin ; Metallbildhauer ; Eisskulpteur
de Sandkünstler ; Plastiker ; Objektkünstler ; Konzeptkünstler ; Installationskünstler ; Aktionskünstler ; Performancekünstler ; Medienkünstler
de Digitalkünstler ; Textilkünstler ; Keramikkünstlerin ; Mosaikkünstler ; Mosaizist ; Glasmaler ; Radiererin ; Kunstgrafiker ; Lithograf Künstler
de Kupferstecher ; Holzschneider ; Illustratorin ; Buchillustrator ; Kinderbuchillustrator ; wissenschaftlicher Zeichner ; medizinischer Illustrator
de Cartoonist ; Cartoonzeichner ; Comic-Zeichner ; Trickfilmzeichner ; Pressezeichner ; Gerichtszeichner ; Schnellzeichner ; Kalligraf ; Kalligraph
de Papierkünstler ; Storyboard-Zeichner
de Glaskünstlerin ; Kunstglasbläser ; Kunstschmied Künstler ; Concept Artist

concept art-restorer
kind occupation
parent recreation-professional
isco 2651
rubric recreation
nl restaurateur kunst ; kunstrestaurateur ; conservator-restaurateur ; schilderijenrestaurateur ; restaurator ; boekrestaurator
nl schilderijrestaurateur ; schilderijenrestauratrice ; restauratrice ; restaurateur van kunstwerken ; restaurateur schilderijen
nl restaurateur beeldhouwwerk ; beeldhouwwerkrestaurateur ; meubelrestaurateur kunst ; papierrestaurateur ; textielrestaurateur
nl glas-in-loodrestaurateur ; keramiekrestaurateur ; fotorestaurateur ; fresco-restaurateur ; muurschilderingrestaurateur ; metaalrestaurateur
nl conservatietechnicus ; conservator-restauratrice ; steenrestaurateur kunst ; restaurateur oude boeken ; kunstconserveerder
fr restaurateur d'œuvres d'art ; conservateur-restaurateur ; restaurateur de tableaux ; restauratrice d'art ; restaurateur de livres
fr restaurateur d'art ; restaurateur de peintures ; restauratrice de tableaux ; restaurateur de sculptures ; restaurateur de céramiques
fr restaurateur de textiles anciens ; restaurateur de tapisseries ; restaurateur de meubles d'art ; restaurateur de documents graphiques
fr restaurateur d'objets d'art ; restaurateur de vitraux ; restaurateur de papiers ; restaurateur de photographies ; restaurateur de fresques
fr restaurateur de biens culturels ; conservatrice-restauratrice ; conservateur-restaurateur d'œuvres d'art ; restaurateur du patrimoine
fr restaurateur d'antiquités
en art restorer ; conservator-restorer ; picture restorer ; paintings conservator ; book restorer
en art conservator ; art restoration specialist ; conservator ; conservation technician museum ; conservation scientist ; object conservator
en objects conservator ; paper conservator ; paper restorer ; textile conservator ; textile restorer ; furniture restorer art ; ceramics restorer
en fine art restorer ; painting restorer ; painting conservator ; sculpture conservator ; stained glass conservator ; mural restorer
en museum conservator ; photograph conservator ; restoration artist ; restorer of works of art
de Kunstrestaurator ; Restaurator ; Gemälderestaurator ; Restauratorin ; Buchrestaurator
de Gemälderestauratorin ; Skulpturenrestaurator ; Papierrestaurator ; Textilrestaurator ; Glasrestaurator ; Keramikrestaurator ; Metallrestaurator
de Wandmalereirestaurator ; Fotorestaurator ; Diplom-Restaurator ; Restaurator für Kunst- und Kulturgut ; Restaurator im Museum
de Restaurator für archäologische Objekte ; Restaurierungstechniker ; Kirchenmaler Restaurator ; Archivrestaurator ; Bibliotheksrestaurator
de Restaurierungsassistent ; Holzrestaurator

concept librarian
kind occupation
parent recreation-professional
isco 2622
rubric recreation
nl bibliothecaris ; bibliothecaresse ; documentalist ; informatiebeheerder ; mediathecaris ; schoolbibliothecaris ; informatiespecialist ; collectievormer ; kinderbibliothecaris ; literatuuronderzoeker bibliotheek
nl bibliothecaris openbare bibliotheek ; universiteitsbibliothecaris ; stadsbibliothecaris ; gemeentebibliothecaris ; hoofdbibliothecaris
nl vakbibliothecaris ; vakreferent bibliotheek ; jeugdbibliothecaris ; muziekbibliothecaris ; adjunct-bibliothecaresse ; gevangenisbibliothecaris
nl ziekenhuisbibliothecaris ; medisch bibliothecaris ; juridisch bibliothecaris ; catalograaf ; catalogiseur ; bibliothecaris-documentalist
nl bibliograaf ; documentaliste ; bedrijfsdocumentalist ; juridisch documentalist bibliotheek ; wetenschappelijk documentalist ; mediadocumentalist
nl persdocumentalist ; beelddocumentalist ; beeldresearcher ; informatieanalist documentatie ; informatiebemiddelaar ; informatiedeskundige
nl informatiebeheerder bibliotheek ; literatuuronderzoeker ; bibliotheekmanager ; bibliotheekdirecteur ; bibliotheekverantwoordelijke
nl hoofd bibliotheek ; hoofd mediatheek ; filiaalhouder bibliotheek ; mediacoach bibliotheek ; leesconsulent ; leesbevorderaar ; bibliotheekconsulent
nl collectiespecialist bibliotheek ; mediathecaresse ; metadatamanager ; documentatiebeheerder ; kennismanager ; schoolmediathecaris
nl informatiemanager bibliotheek
fr bibliothécaire ; documentaliste ; bibliothécaire-documentaliste ; médiathécaire ; professeur documentaliste ; bibliothécaire jeunesse ; responsable de bibliothèque ; gestionnaire de l'information documentaire
fr bibliothécaire scolaire ; bibliothécaire adjoint spécialisé ; bibliothécaire-dirigeant ; bibliothécaire dirigeante ; bibliothécaire en chef
fr bibliothécaire gradué ; bibliothécaire musical ; bibliothécaire universitaire ; bibliothécaire médical ; bibliothécaire catalogueur
fr bibliothécaire numérique ; bibliothécaire territorial ; bibliothécaire responsable de section ; bibliographe ; catalogueur ; catalogueuse
fr conservateur de bibliothèque ; conservateur des bibliothèques ; directeur de bibliothèque ; directrice de bibliothèque ; directeur de médiathèque
fr responsable de médiathèque ; responsable de centre de documentation ; responsable d'un centre de documentation ; responsable documentation
fr chargé de documentation ; chargé d'études documentaires ; chargé de veille documentaire ; documentaliste scolaire ; documentaliste audiovisuel
fr documentaliste d'entreprise ; documentaliste juridique ; documentaliste médical ; documentaliste scientifique ; documentaliste de presse
fr documentaliste iconographe ; documentaliste multimédia ; iconographe ; discothécaire ; vidéothécaire ; ludothécaire bibliothécaire
fr médiathécaire jeunesse ; gestionnaire documentaire ; gestionnaire de bibliothèque ; knowledge manager documentaliste ; veilleur documentaire
fr professeure documentaliste ; référenceur documentaire ; terminologue documentaliste ; animateur lecture en bibliothèque
fr chargé de veille ; chargée de veille ; veilleur stratégique ; gestionnaire de l'information ; gestionnaire d'information documentaire
fr chargée de documentation
en librarian ; school librarian ; documentalist ; information specialist library ; cataloguing librarian ; children's librarian ; information manager library ; cataloguer ; academic librarian
en academic liaison librarian ; assistant librarian ; associate librarian ; branch librarian ; chartered librarian ; chief librarian ; city librarian
en collection development librarian ; community librarian ; deputy librarian ; digital librarian ; electronic resources librarian ; head librarian
en head of library services ; hospital librarian ; information librarian ; information scientist library ; information resources manager
en knowledge manager library ; law librarian ; lending librarian ; liaison librarian ; library manager ; library services manager ; library director
en medical librarian ; mobile librarian ; music librarian ; prison librarian ; public librarian ; reference librarian ; reader services librarian
en special librarian ; subject librarian ; systems librarian ; teacher librarian ; university librarian ; youth librarian ; cataloger ; bibliographer
en bibliographic specialist ; documentation officer librarian ; documentation specialist ; media librarian ; metadata librarian ; metadata manager
en archive librarian ; picture researcher ; business information specialist ; library information officer
de Bibliothekar ; Bibliothekarin ; Dokumentar ; Schulbibliothekar ; Mediathekar ; Dokumentationsfachkraft ; Diplom-Bibliothekar ; Informationsspezialist Bibliothek ; Kinderbibliothekar
de Bibliothekarin Kinderbuch ; wissenschaftlicher Bibliothekar ; Universitätsbibliothekar ; Hochschulbibliothekar ; Stadtbibliothekar
de Stadtbibliothekarin ; Gemeindebibliothekar ; Musikbibliothekar ; Fachbibliothekar ; Krankenhausbibliothekar ; Gefängnisbibliothekar
de Jugendbibliothekar ; Schulbibliothekarin ; Oberbibliothekar ; Bibliothekar im höheren Dienst ; Bibliothekar im gehobenen Dienst
de Bibliothekar an öffentlichen Bibliotheken ; Bibliotheksleiter ; Bibliotheksleiterin ; Leiter Bibliothek ; Leiterin Bücherei ; Büchereileiter
de Büchereileiterin ; Bibliotheksdirektor ; Bibliotheksrat ; Bibliotheksreferendar ; Bibliothekswissenschaftler ; Bibliograf ; Katalogisierer
de Katalogbearbeiter ; Fachreferent Bibliothek ; Lektor Bibliothek ; Mediathekarin ; Mediotheksleiter ; Dokumentarin ; Dokumentalist ; Dokumentalistin
de Informationsspezialist ; Informationswirt ; Informationsbroker ; Informationsvermittler ; Informations- und Dokumentationsspezialist
de wissenschaftlicher Dokumentar ; Mediendokumentar ; Pressedokumentar ; Bilddokumentar ; Diplom-Dokumentar ; Wissensmanager
de Rechercheur Dokumentation ; Bildredakteur Recherche ; Leseförderer

concept archivist-curator
kind occupation
parent recreation-professional
isco 2621
rubric recreation
nl archivaris ; museumconservator ; curator ; conservator museum ; collectiebeheerder ; tentoonstellingsmaker ; museumdirecteur
nl archivaresse ; adjunct-archivaris ; stadsarchivaris ; rijksarchivaris ; gemeentearchivaris ; bedrijfsarchivaris ; streekarchivaris
nl beeld- en geluidsarchivaris ; filmarchivaris ; digitaal archivaris ; archiefinspecteur ; archiefbeheerder ; archivist ; archiefdeskundige
nl paleograaf ; museumcurator ; curator moderne kunst ; curator tentoonstellingen ; gastcurator ; tentoonstellingscurator ; tentoonstellingsmanager
nl tentoonstellingscoördinator ; tentoonstellingsorganisator ; museumbeheerder ; museumwetenschapper ; museoloog ; museumverantwoordelijke
nl museummanager ; collectieverantwoordelijke ; collectiemanager ; collectieconsulent ; collectiespecialist ; conservator ; conservator kunst
nl conservator oude kunst ; hoofdconservator ; kunsthistoricus museum ; erfgoedbeheerder ; erfgoedconsulent ; erfgoedcoördinator ; erfgoeddeskundige
nl erfgoedwerker ; galeriehouder curator ; kunstcurator ; bruikleenmanager ; registrar museum ; museumdirectrice ; dierentuinconservator
nl dierentuincurator ; conservator botanische tuin ; documentair archivist ; muziekarchivaris ; papierconservator archief ; genealoog
nl herbariumconservator ; collectiebeheerder museum ; archivaris-documentalist ; kunsthistoricus ; kunsthistorica ; galeriehoudster ; galeriehouder
nl kunsthandelaar
fr archiviste ; conservateur de musée ; commissaire d'exposition ; curateur ; régisseur de collection ; directeur de musée
fr archiviste paléographe ; archiviste documentaliste ; archiviste de l'État ; archiviste communal ; archiviste départemental ; archiviste audiovisuel
fr archiviste numérique ; archiviste en entreprise ; archiviste municipal ; conservateur ; conservatrice ; conservatrice de musée
fr conservateur du patrimoine ; conservateur de collections ; conservateur d'archives ; conservateur en chef ; conservateur des monuments historiques
fr conservateur des antiquités ; conservateur adjoint ; attaché de conservation ; attaché de conservation du patrimoine
fr assistant de conservation du patrimoine ; assistant de conservation ; commissaire d'expositions ; curatrice ; chargé de collections
fr gestionnaire de collections ; gestionnaire de collection muséale ; responsable des collections ; responsable de musée ; responsable d'expositions
fr chargé d'expositions ; chef de projet d'exposition ; directrice de musée ; muséologue ; muséographe ; muséographe concepteur ; chargé du patrimoine
fr chargé d'inventaire du patrimoine ; animateur du patrimoine ; médiateur du patrimoine ; responsable du patrimoine culturel ; galeriste
fr directeur de galerie d'art ; généalogiste ; inspecteur du patrimoine ; records manager ; régisseur des collections
fr conservateur de jardin zoologique ; chercheur en patrimoine
fr historien de l'art ; historienne de l'art ; marchand d'art ; conservateur de jardin botanique ; conservateur d'herbier
en archivist ; museum curator ; curator ; exhibition curator ; collection manager ; museum director
en archive manager ; archives manager ; archivist records manager ; assistant archivist ; audiovisual archivist ; big data archive librarian
en county archivist ; digital archivist ; film archivist ; head archivist ; records archivist ; assistant curator ; art curator ; art gallery curator
en art gallery director ; gallery curator ; gallery director ; gallery manager curator ; collection curator ; collections curator
en collections manager ; collections assistant curator ; conservation officer museum ; curatorial assistant ; exhibitions manager
en exhibitions officer ; exhibition officer ; exhibition coordinator museum ; heritage officer ; heritage manager ; heritage consultant
en keeper museum ; museum keeper ; museum registrar ; museum manager ; museum scientist ; museologist ; museum officer ; museum exhibition planner
en natural history curator ; zoo curator ; botanical garden curator ; horticulture curator ; zoo registrar ; genealogist ; historical archivist
en records manager archive ; manuscripts curator ; music archivist
en art historian ; art dealer ; herbarium curator ; archaeological collections curator
de Archivar ; Museumskurator ; Kurator ; Ausstellungskurator ; Sammlungsleiter ; Konservator ; Museumsdirektor
de Archivarin ; Diplom-Archivar ; Stadtarchivar ; Staatsarchivar ; Landesarchivar ; Kirchenarchivar ; Unternehmensarchivar ; Wirtschaftsarchivar
de Filmarchivar ; Bildarchivar ; Musikarchivar ; Archivleiter ; Leiter Archiv ; Archivinspektor ; Archivrat ; Archivpfleger ; Archivkurator
de Kuratorin ; Museumskuratorin ; Kurator für moderne Kunst ; Gastkurator ; Kustos ; Kustodin ; Museumskustos ; Museumskonservator ; Konservatorin
de Sammlungskurator ; Sammlungsmanager ; Sammlungsverwalter ; Sammlungsbetreuer ; Ausstellungsmacher ; Ausstellungsmacherin ; Ausstellungsleiter
de Ausstellungsmanager ; Ausstellungsorganisator ; Ausstellungskoordinator ; Museumsleiter ; Museumsleiterin ; Museumsdirektorin
de Museumswissenschaftler ; Museologe ; Museologin ; Museumsreferent ; Museumsvolontär ; wissenschaftlicher Volontär Museum ; Museumsverwalter
de Galerieleiter ; Galerist ; Galeristin ; Kunsthistoriker Museum ; Denkmalpfleger ; Kulturgutpfleger ; Zookurator ; Genealoge ; Ahnenforscher
de Paläograf
de Kunsthistoriker ; Kunsthistorikerin ; Herbariumskurator

concept museum-technician
kind occupation
parent recreation-professional
isco 3433
rubric recreation
nl museumtechnicus ; museummedewerker ; galeriemedewerker ; bibliotheektechnicus ; tentoonstellingsopbouwer ; collectieregistrator ; preparateur museum ; taxidermist ; collectieregistrator museum ; tentoonstellingstechnicus ; kunsthandler museum ; lijstenmaker museum
nl galerietechnicus ; tentoonstellingsbouwer ; tentoonstellingsmedewerker ; opbouwer tentoonstellingen ; expobouwer ; expotechnicus
nl kunsttransporteur museum ; depotbeheerder museum ; depotmedewerker museum ; museumassistent ; collectiemedewerker ; collectiemedewerker museum
nl medewerker collectiebeheer ; behoudsmedewerker ; behoud- en beheermedewerker ; museummedewerkster ; museumregistrator ; inventarisator
nl inventarismedewerker museum ; dierenpreparateur ; dierenopzetter ; preparator ; taxidermiste ; bibliotheektechnicus media ; galerieassistent
nl galeriebediende ; kunstgaleriemedewerker ; kunstmonteur ; lijstenmaker kunst ; museumvrijwilliger ; modelbouwer museum
nl digitaliseringsmedewerker erfgoed ; tentoonstellingsproducent
nl medewerker kunstuitleen ; kunstuitleenmedewerker ; artotheekmedewerker
fr technicien de musée ; technicien de galerie ; technicien de bibliothèque ; monteur d'expositions ; régisseur d'expositions ; taxidermiste ; installateur d'œuvres ; régisseur d'œuvres ; préparateur de musée ; agent technique de musée
fr agent d'installation d'expositions ; agent de musée ; technicien de conservation ; technicien de collections ; technicien d'exposition
fr technicien en muséologie ; technicien muséographique ; technicien monteur d'expositions ; assistant de galerie ; assistant de galerie d'art
fr assistante de musée ; assistant de musée ; assistant d'exposition ; assistant technique d'exposition ; employé de musée ; employé de galerie d'art
fr collaborateur de musée ; gestionnaire de réserves muséales ; agent d'inventaire du patrimoine ; régisseur de musée ; régisseur d'exposition
fr installateur d'expositions ; accrocheur d'œuvres ; socleur ; encadreur d'œuvres de musée ; préparateur de spécimens ; naturaliste taxidermiste
fr naturaliste préparateur ; taxidermiste de musée ; empailleur ; technicien en documentation ; technicien en bibliothèque ; bibliotechnicien
fr employé d'artothèque
en museum technician ; gallery technician ; library technician ; exhibition installer ; art handler ; taxidermist ; collection registrar ; exhibit designer technician ; museum assistant ; display preparator ; exhibition registrar
en art installer ; art technician gallery ; art handling technician ; collections assistant ; collections care assistant ; collections technician
en conservation assistant museum ; conservation technician ; exhibition technician ; exhibition designer assistant ; exhibit technician
en exhibits technician ; exhibition assistant ; gallery assistant ; gallery installer ; gallery manager assistant ; gallery worker ; museum worker
en museum preparator ; museum technical assistant ; museum exhibit builder ; museum services officer ; museum documentation assistant
en inventory assistant museum ; library technical assistant ; library technician assistant ; picture framer gallery ; picture hanger
en specimen preparator ; taxidermy technician ; animal stuffer ; bird stuffer ; registrar's assistant museum ; artefact handler
en cataloguing assistant museum
en artotheque assistant
de Museumstechniker ; Galerietechniker ; Bibliothekstechniker ; Ausstellungstechniker ; Kunsthändler Depot ; Präparator ; Museumsmitarbeiter ; Registrar Museum ; Ausstellungsaufbauer ; Museumsassistent ; Tierpräparator
de Museumstechnikerin ; Museumsmitarbeiterin ; Museumsfachkraft ; Museumshandwerker ; Museumsassistentin ; Museumsgehilfe ; Museumsregistrar
de Registrar Ausstellung ; Ausstellungsassistent ; Ausstellungsbetreuer ; Ausstellungshelfer ; Ausstellungsbauer ; Ausstellungsgestalter Technik
de Art Handler ; Kunsthandler ; Kunstpacker ; Depotverwalter Museum ; Depotmitarbeiter Museum ; Galerieassistent ; Galerieassistentin
de Galeriemitarbeiter ; Inventarisator ; Inventarisierungskraft ; Sammlungsassistent ; Sammlungstechniker ; Konservierungstechniker ; Präparatorin
de zoologischer Präparator ; biologischer Präparator ; geologischer Präparator ; Taxidermistin ; Ausstopfer
de Bibliothekstechnischer Assistent ; Rahmenbauer Museum ; Objektmontierer
de Artothekmitarbeiter

concept museum-attendant
kind occupation
parent recreation-professional
isco 9629
rubric recreation
nl zaalwachter ; suppoost ; museumsuppoost ; zaaltoezichter ; museumbewaker ; ticketcontroleur theater ; zaalmedewerker ; ouvreuse ; vestiairemedewerker
nl museumsuppooste ; museumtoezichthouder ; museumzaalwachter ; zaalwachtster ; zaalbewaker ; zaalmeester ; museumgastheer ; museumgastvrouw
nl kaartcontroleur bioscoop ; ticketcontroleur ; ticketscanner evenementen ; toegangscontroleur theater ; plaatsaanwijzer ; plaatsaanwijsster
nl theatergastheer ; bioscoopmedewerker ; kaartenscheurder ; garderobemedewerker ; garderobedame ; garderobejuffrouw ; vestiairebediende
nl vestiairedame ; medewerker vestiaire ; medewerker garderobe
fr gardien de musée ; surveillant de salle ; ouvreuse ; placeur de théâtre ; agent de surveillance de musée ; hôte de salle ; agent de vestiaire ; ouvreur
fr agent d'accueil et de surveillance de musée ; agent d'accueil et de surveillance du patrimoine ; agent d'accueil de musée ; agent de salle
fr agent de surveillance de salle ; surveillant de musée ; surveillant d'exposition ; gardien d'exposition ; gardien de salle ; contrôleur de tickets
fr contrôleur d'entrées ; contrôleur de salle ; placeuse ; ouvreur de théâtre ; ouvreuse de cinéma ; ouvreuse de théâtre ; employé de vestiaire
fr préposé au vestiaire ; dame du vestiaire ; hôte de vestiaire ; agent de contrôle billetterie
en museum attendant ; gallery attendant ; usher ; theatre usher ; ticket attendant ; museum guard ; cloakroom attendant ; front of house usher
en art gallery attendant ; museum room attendant ; museum gallery assistant ; museum security attendant ; gallery guard ; room warden museum
en cinema usher ; cinema attendant ; ticket taker ; ticket checker ; theatre attendant ; theatre front of house assistant ; front of house assistant
en cloakroom assistant ; checkroom attendant ; coat check attendant ; locker room attendant ; fairground attendant ; amusement park ticket collector
en stadium steward usher
de Museumsaufsicht ; Saalaufsicht ; Platzanweiser ; Museumswärter ; Kartenabreißer ; Garderobier ; Aufsichtskraft Museum ; Garderobenkraft
de Museumsaufseher ; Museumsaufseherin ; Museumswächter ; Museumswachpersonal ; Museumsbewacher ; Museumsaufsichtskraft ; Ausstellungsaufsicht
de Aufsicht im Museum ; Saalaufseher ; Saaldiener ; Saalordner ; Saalwärter ; Kartenkontrolleur ; Kartenkontrolleur Theater
de Eintrittskartenkontrolleur ; Einlasskontrolleur ; Einlasskraft ; Einlasspersonal ; Einlassdienst ; Billeteur ; Billeteurin ; Logenschließer
de Platzanweiserin ; Garderobenfrau ; Garderobiere ; Garderobenmitarbeiter ; Foyerpersonal ; Kinomitarbeiter

concept stage-technician
kind occupation
parent recreation-professional
isco 3435
rubric recreation
nl podiumtechnicus ; theatertechnicus ; lichttechnicus ; podiummeester ; lichtontwerper ; toneelmeester ; inspiciënt ; belichter ; stagemanager ; rekwisiteur ; theatermeester ; rigger podium ; toneeltechnicus ; lichtoperator ; evenemententechnicus
nl lichttechnieker theater ; lichttechnicus theater ; belichtingsmeester ; belichtingsontwerper ; belichtingsassistent ; lichtbediener
nl lichttafeloperator ; lichtregisseur ; volgspotter ; volgspotbediener ; licht- en geluidstechnicus ; licht- en geluidstechnieker ; toneelknecht
nl toneelmachinist ; toneeltechnieker ; toneelassistent ; toneelbouwer ; toneelchef ; machinist theater ; trekkenwandbediener ; podiumassistent
nl podiumopbouwer ; podiummedewerker ; podiummanager ; stage manager ; stagehand ; stagehand theater ; voorstellingsleider ; inspiciënte
nl productieleider podium ; eerste inspiciënt ; hoofd theatertechniek ; hoofd podiumtechniek ; technisch coördinator theater ; technisch producent
nl decormonteur ; decoropbouwer ; rekwisietenmaker ; rekwisietenbeheerder ; rekwisiteurassistent ; attributenbeheerder ; rigger evenementen
nl medewerker evenemententechniek ; festivalopbouwer ; tourmanager techniek ; roadie ; operator theatertechniek ; bewegende-lichtenoperator ; gaffer
nl best boy ; grip film ; elektricien film ; filmbelichter ; theatermachinist ; zaaltechnicus ; av- en podiumtechnicus ; projectietechnicus theater
nl circustechnieker ; rigger circus ; klusjestechnicus theater ; geluid- en lichttechnicus ; licht- en geluidsman ; zaalregisseur
nl technicus cultuurcentrum ; theatertechnicus cultuurcentrum ; polyvalent theatertechnicus
fr technicien de scène ; régisseur de plateau ; régisseur lumière ; éclairagiste ; technicien du spectacle ; régisseur de théâtre ; accessoiriste ; machiniste de théâtre ; cintrier ; régisseur général ; technicien de plateau ; concepteur lumière
fr technicienne lumière ; technicien lumière du spectacle ; technicien lumières ; technicien son et lumière du spectacle ; technicien de théâtre
fr technicien de scène théâtre ; technicienne de scène ; technicien polyvalent du spectacle ; technicien du spectacle vivant
fr technicien de l'événementiel ; technicien poursuiteur ; poursuiteur ; opérateur lumière ; concepteur éclairage ; concepteur lumières
fr créateur lumière ; créateur d'éclairage ; assistant lumière ; chef éclairagiste ; éclairagiste de spectacle ; chef électricien de plateau
fr électricien de plateau ; électricien de spectacle ; électro de plateau ; régisseur ; régisseur scène ; régisseur de scène ; régisseur de spectacle
fr régisseuse lumière ; régisseur général de spectacle ; régisseur principal ; régisseur de tournée ; régisseuse de plateau ; chef machiniste
fr machiniste plateau ; machiniste de plateau ; machiniste de scène ; machiniste constructeur ; chef cintrier ; accrocheur-rigger
fr rigger de spectacle ; rigger ; monteur de scène ; chef constructeur de décors ; accessoiriste de théâtre ; accessoiriste de plateau
fr ensemblier de plateau ; directeur technique de spectacle ; directeur technique de théâtre ; road manager technique ; backliner ; roadie
fr assistant régisseur ; chef de plateau théâtre ; manutentionnaire de spectacle
fr régisseur de salle ; régisseur de salle de spectacle ; régisseur polyvalent ; technicien de salle de spectacle ; gréeur de spectacle
fr technicien de cirque ; monteur de chapiteau ; chef de piste
en stage technician ; stage manager ; lighting technician ; stagehand ; theatre technician ; lighting designer ; props master ; stage lighting operator ; rigger stage ; light board operator ; fly operator ; property master ; stage machinist ; event technician
en theatre stage technician ; theatre lighting technician ; theatre stage manager ; theatre production technician ; deputy stage manager
en assistant stage manager ; company stage manager ; stage crew ; stage crew member ; stage electrician ; stage engineer ; stage assistant
en stage rigger ; stage worker ; scene shifter ; scene technician ; scenery technician ; set construction technician ; lighting assistant
en lighting director ; lighting engineer stage ; intelligent lighting engineer ; follow spot operator ; followspot operator
en light technician ; performance lighting designer ; performance lighting director ; performance lighting technician ; performance flying director
en performance rental technician ; flyman ; fly floor operator ; best boy ; key grip ; dolly grip ; film electrician
en head of workshop theatre ; head of stage ; technical director theatre ; technical manager theatre ; theatre technical manager ; theatre machinist
en head rigger ; high rigger ; ground rigger ; tent installer events ; event scaffolder ; event crew ; roadie ; backline technician ; props maker
en prop maker ; prop master-mistress ; property assistant theatre ; props assistant ; production technician live events ; live event technician
en automated fly bar operator ; media server operator
en circus rigger ; circus technician ; arts venue technician ; venue technician ; theatre sound and lighting technician
de Bühnentechniker ; Veranstaltungstechniker ; Beleuchter ; Bühnenmeister ; Inspizient ; Lichttechniker ; Requisiteur ; Theatertechniker ; Bühnenarbeiter ; Lichtdesigner ; Beleuchtungsmeister ; Fachkraft für Veranstaltungstechnik ; Schnürmeister ; Bühnenbeleuchter
de Bühnenfachkraft ; Bühnenhandwerker ; Bühnenhelfer ; Bühnenmaschinist ; Bühneninspektor ; Bühnenmanager ; Bühnentechnikerin ; Bühnenaufbauer
de Bühnenvorarbeiter ; Bühnenmeisterin ; Bühnenmonteur ; Bühnenrequisiteur ; Bühnenschlosser Theater ; Stage Manager ; Stagehand ; Stagemanager
de technischer Leiter Theater ; technischer Direktor Theater ; Theatermeister ; Theaterinspizient ; Inspizientin ; Theaterbeleuchter
de Theatermaschinist ; Theaterarbeiter ; Beleuchterin ; Oberbeleuchter ; Beleuchtungsinspektor ; Beleuchtungsgestalter ; Beleuchtungsassistent
de Lichtgestalter ; Lichttechnikerin ; Lichtpultoperator ; Lichtstellwerker ; Lichtregisseur ; Lichtassistent ; Lichtsetzender ; Filmbeleuchter
de Studiobeleuchter ; Verfolgerfahrer ; Licht- und Tontechniker ; Veranstaltungsmeister ; Veranstaltungshelfer Aufbau ; Event-Techniker ; Rigger
de Rigger Veranstaltungstechnik ; Roadie ; Backliner ; Gaffer ; Oberbeleuchter Film ; Best Boy ; Grip Film ; Kamerabühne ; Requisiteurin
de Innenrequisiteur ; Außenrequisiteur ; Requisitenmeister ; Requisitenbauer ; Requisitenverwalter ; Theaterplastiker ; Schnürbodenmeister
de Schnürbodentechniker ; Seitenmeister ; Möbler Theater ; Versenker
de Zirkustechniker ; Zeltmeister Zirkus ; Hallentechniker Veranstaltung ; Haustechniker Theater
de Fachkraft Veranstaltungstechnik ; Veranstaltungstechnik Fachkraft

concept costume-makeup-artist
kind occupation
parent recreation-professional
isco 3435
rubric recreation
nl kostuumontwerper ; kostumier ; kleedster theater ; decorontwerper ; scenograaf ; regieassistent ; kostuumassistent ; decorbouwer ; maskermaker ; souffleur ; scriptgirl ; castingassistent ; special-effectsartiest ; vuurwerktechnicus
nl kostuumontwerpster ; kostuummaker ; kostuummaakster ; kostuumcoupeur ; kostuumverantwoordelijke ; kostuumbeheerder ; kostuumnaaister theater
nl theaterkostuumontwerper ; kleder theater ; kleedster ; theaterkleedster ; setdresser ; set dresser ; decorontwerpster ; toneelontwerper
nl productiedesigner ; production designer ; art director film en theater ; decorschilder ; decorateur theater ; toneeldecorateur ; decorateur film
nl maquettebouwer decor ; scenografe ; regie-assistent ; regieassistente ; assistent-regisseur ; opnameassistent ; script supervisor
nl scriptsupervisor ; continuïteitsassistent ; continuityassistent ; souffleuse ; grimeuse theater ; grimeur theater ; grimeur film ; visagist theater
nl theatervisagist ; theatergrimeur ; pruikenmaker ; pruikenmaakster ; kap- en grimeerder ; haar- en make-upartiest film ; poppenmaker theater
nl poppenbouwer ; maskerbouwer ; pyrotechnicus ; vuurwerkmaker show ; vuurwerkdeskundige ; specialeffectstechnicus ; special effects technicus
nl special effects make-upartiest ; boventitelaar ; bovenstiteloperator ; castingassistente ; wapenmeester film ; theatermaker assistent
nl toneelkapper ; theaterkapper ; kostuumnaaister schouwburg ; theaterkostuumnaaister ; pruikenmaker theater ; grimeassistent
fr costumier ; habilleuse ; décorateur de théâtre ; scénographe ; assistant metteur en scène ; souffleur ; scripte de cinéma ; scripte de tournage ; créateur de costumes ; assistant réalisateur ; perruquier de théâtre ; technicien effets spéciaux ; pyrotechnicien ; créateur de masques
fr costumière de spectacle ; costumier de spectacle ; costumier de théâtre ; chef costumier ; chef costumière ; créatrice de costumes
fr concepteur de costumes ; assistant costumier ; habilleur ; habilleuse de spectacle ; habilleur de théâtre ; couturier de spectacle
fr couturière de théâtre ; réalisateur de costumes ; responsable costumes ; décorateur scénographe ; décorateur de cinéma ; décorateur de plateau
fr décorateur de spectacle ; chef décorateur ; chef décorateur de cinéma ; ensemblier de cinéma ; peintre décorateur de théâtre
fr constructeur de masques ; sculpteur de décors ; scénographe de théâtre ; scénographe d'exposition ; scénographe de spectacle
fr assistant scénographe ; assistante metteur en scène ; assistant à la mise en scène ; assistante à la mise en scène ; assistante réalisateur
fr premier assistant réalisateur ; second assistant réalisateur ; assistant de réalisation ; assistant du réalisateur ; script-girl ; script cinéma
fr scripte télévision ; souffleuse de théâtre ; maquilleur de spectacle ; maquilleuse de spectacle ; maquilleur de théâtre
fr maquilleur effets spéciaux ; maquilleur de cinéma ; maquilleuse cinéma ; maquilleur perruquier ; perruquier ; perruquière ; perruquier posticheur
fr coiffeur de spectacle ; coiffeur perruquier de théâtre ; posticheur ; artificier de spectacle ; artificier ; technicien pyrotechnicien
fr superviseur effets spéciaux ; technicien des effets spéciaux ; facteur de marionnettes ; fabricant de marionnettes ; surtitreur
fr armurier de plateau ; assistant casting
fr coiffeuse de théâtre ; perruquière de théâtre ; couturière de spectacle
en costume designer ; costume attendant ; dresser theatre ; set designer ; scenographer ; script girl ; prompter ; costume maker ; assistant stage director ; special effects artist ; pyrotechnician ; mask maker ; set builder ; wardrobe master ; assistant video director ; continuity person
en costume maker theatre ; costume assistant ; costume supervisor ; costume cutter ; costumier ; costume buyer ; costume technician
en theatrical costumier ; theatre dresser ; wardrobe assistant ; wardrobe mistress ; wardrobe supervisor ; production designer
en theatre designer ; stage designer ; stage set designer ; film set designer ; set dresser ; set decorator film ; set painter ; scenic artist
en scenic painter ; scene painter ; art director television ; art department assistant ; model maker theatre ; miniature set designer
en puppet designer ; puppet maker ; mask designer ; assistant director ; assistant film director ; first assistant director
en second assistant director ; assistant video and motion picture director ; director's assistant film ; runner film ; production runner
en script supervisor ; continuity supervisor ; continuity assistant ; theatre prompter ; make-up artist theatre ; theatrical make-up artist
en film make-up artist ; make-up and hair designer ; make-up designer ; hair and make-up artist film ; wig and hairpiece maker ; wigmaker
en prosthetic makeup artist ; special effects technician ; special effects supervisor ; pyrotechnic designer ; fireworks technician
en performance video designer ; surtitle operator ; casting assistant ; armourer film
en theatre wigs assistant ; wigs assistant ; theatre wardrobe assistant ; theatrical hairdresser
de Kostümbildner ; Gewandmeister ; Bühnenbildner ; Szenograf ; Regieassistent ; Souffleur ; Scriptgirl ; Ankleiderin ; Kostümassistent ; Pyrotechniker ; Spezialeffektkünstler ; Maskenbauer ; Kulissenbauer ; Ankleider Theater
de Kostümbildnerin ; Kostümdesigner ; Kostümdesignerin ; Kostümassistentin ; Kostümverwalter ; Kostümmalerin ; Kostümfundusverwalter
de Kostümgestalter ; Gewandmeisterin ; Garderobiere Theater ; Garderobier Theater ; Ankleiderin Theater ; Bühnenbildnerin ; Bühnenbildassistent
de Bühnenmaler ; Bühnenplastiker ; Bühnenmaler und -plastiker ; Bühnengestalter ; Szenenbildner ; Szenenbildnerin ; Filmarchitekt ; Filmausstatter
de Ausstatter Film ; Ausstatter Theater ; Set-Designer ; Setdesigner ; Production Designer ; Set Dresser ; Szenografin ; Requisitengestalter
de Regieassistentin ; Regie-Assistent ; Assistenzregisseur ; Scriptgirl Continuity ; Script-Continuity ; Script Supervisor ; Continuity ; Souffleuse
de Soufflierer ; Maskenbildner ; Maskenbildnerin ; Theatermaskenbildner ; Filmmaskenbildner ; Bühnenmaskenbildner ; Perückenmacherin
de Theaterfriseur ; Pyrotechnikerin ; Feuerwerker ; Special-Effects-Künstler ; Spezialeffekttechniker ; Special Effects Supervisor ; Effektetechniker
de Puppenbauer ; Figurenbauer ; Marionettenbauer ; Übertitler ; Übertitelungsoperator ; Castingassistent ; Filmwaffenmeister
de Theaterfriseurin ; Theaterschneider ; Theaterschneiderin ; Maskenbildassistent

concept tattoo-artist
kind occupation
parent recreation-professional
isco 3435
rubric recreation
nl tatoeëerder ; tattoo-artiest ; piercer ; bodypainter ; grimeur ; tatoeageartiest
nl tattoo artist ; tattookunstenaar ; tattoeëerster ; tatoeëerster ; tatoeëermeester ; bodypiercer ; piercingartiest ; piercingspecialist
nl hennakunstenaar ; hennatatoeëerder ; schminker ; schminkster ; kinderschminker ; kindergrimeur
fr tatoueur ; perceur corporel ; tatoueuse ; artiste tatoueur ; maquilleur d'enfants ; pierceur
fr artiste tatoueuse ; tatoueur perceur ; tatoueur pierceur ; body piercer ; perceuse corporelle ; maquilleuse d'enfants
fr artiste body painting ; grimeur pour enfants ; dessinateur au henné ; artiste au henné
en tattoo artist ; tattooist ; body piercer ; body artist ; face painter
en tattooer ; tattoo designer ; tattoo apprentice ; piercer ; body piercing artist ; body painter ; henna artist ; face painting artist
de Tätowierer ; Tattookünstler ; Piercer ; Bodypainter ; Kinderschminker ; Tätowiererin
de Tattoo-Künstler ; Tattoo-Artist ; Tätowiererin Studio ; Piercerin ; Bodypiercer ; Kinderschminkerin ; Bodypainterin ; Hennakünstler

concept stunt-wedding-events
kind occupation
parent recreation-professional
isco 3435
rubric recreation
nl stuntcoördinator ; vechtchoreograaf ; intimiteitscoördinator ; locatiemanager film ; productieassistent film ; ceremoniemeester ; opnameleider
nl stuntregisseur ; stunttrainer ; vechtregisseur ; vechtscènecoördinator ; locatiescout ; location manager ; locatiescout film
nl opnameleider televisie ; floormanager ; vloermanager tv ; productieassistent televisie ; productieassistente ; productieleider televisie
nl setmanager ; set-assistent ; setassistent ; filmset runner ; productieassistent theater ; programma-assistent ; redactieassistent televisie
nl programmacoördinator omroep ; uitzendcoördinator ; productiecoördinator ; castingcoördinator
fr coordinateur de cascades ; régleur de cascades ; régisseur de tournage ; assistant de production audiovisuelle ; repéreur de lieux de tournage ; maître de cérémonie
fr régisseur de stunts ; maître d'armes de spectacle ; coordinateur d'intimité ; régisseur général cinéma ; régisseur adjoint cinéma
fr régisseur d'extérieurs ; régisseur cinéma ; assistant régisseur cinéma ; repéreur ; assistant de production ; assistante de production
fr assistant de production cinéma ; coordinateur de production ; chef de plateau télévision ; chef de plateau tv ; responsable de programmation tv
fr ordonnateur de programmes ; stagiaire de production ; administrateur de tournage
en stunt coordinator ; fight director ; location manager ; production assistant film ; floor manager television ; fight choreographer ; master of ceremonies
en stunt choreographer ; fight arranger ; fight coordinator ; intimacy coordinator ; location scout ; locations manager ; unit manager film
en floor manager ; studio floor manager ; production assistant television ; production assistant broadcasting ; production coordinator film
en programme coordinator broadcasting ; broadcasting programme scheduler ; TV production assistant ; film production assistant
en video and film production assistant ; radio production assistant
de Stuntkoordinator ; Kampfchoreograf ; Aufnahmeleiter ; Produktionsassistent Film ; Zeremonienmeister ; Locationscout ; Setaufnahmeleiter
de Stuntchoreograf ; Kampfchoreograph ; Intimitätskoordinator ; Intimacy Coordinator ; Location-Scout ; Location Manager ; Motivsucher
de Motivaufnahmeleiter ; Aufnahmeleiterin ; Filmaufnahmeleiter ; Filmproduktionsassistent ; Produktionsassistentin ; Produktionsassistent Fernsehen
de Produktionskoordinator Film ; Setrunner ; Set-Runner ; Setassistent ; Programmkoordinator Rundfunk ; Sendeablaufplaner

concept photographer
kind occupation
parent recreation-professional
isco 3431
rubric recreation
work communication
nl fotograaf ; fotografe ; persfotograaf ; portretfotograaf ; vrijwillig fotograaf ; fotograferen ; foto's nemen
nl beroepsfotograaf ; bruidsfotograaf ; huwelijksfotograaf ; trouwfotograaf ; modefotograaf ; reclamefotograaf ; productfotograaf ; foodfotograaf
nl sportfotograaf ; natuurfotograaf ; luchtfotograaf ; dronefotograaf ; studiofotograaf ; schoolfotograaf ; architectuurfotograaf ; vastgoedfotograaf
nl industrieel fotograaf ; forensisch fotograaf ; medisch fotograaf ; wetenschappelijk fotograaf ; kunstfotograaf ; straatfotograaf ; theaterfotograaf
nl concertfotograaf ; evenementenfotograaf ; newbornfotograaf ; babyfotograaf ; kinderfotograaf ; nieuwsfotograaf ; fotojournalist ; fotoreporter
nl oorlogsfotograaf ; bedrijfsfotograaf ; reportagefotograaf ; freelance fotograaf ; assistent-fotograaf ; fotografieassistent ; microfotograaf
nl politiefotograaf ; legerfotograaf ; cruisefotograaf ; fotokunstenaar
fr photographe ; photographe de presse ; portraitiste photographe ; prendre des photos ; photographie ; photographe événementiel
fr photographe de mariage ; photographe de mode ; photographe publicitaire ; photographe culinaire ; photographe sportif ; photographe animalier
fr photographe de nature ; photographe aérien ; photographe de studio ; photographe scolaire ; photographe d'architecture ; photographe industriel
fr photographe médico-légal ; photographe médical ; photographe scientifique ; photographe d'art ; photographe plasticien ; photographe de plateau
fr photographe de rue ; photographe reporter ; reporter photographe ; photojournaliste ; photographe portraitiste ; photographe de presse sportive
fr photographe immobilier ; photographe naissance ; photographe filmeur ; photographe indépendant ; photographe polyvalent ; photographe technique
fr photographe-illustrateur ; photographe de guerre ; photographe de sport ; assistant photographe ; technicien photographe
fr photographe pilote de drone ; portraitiste photo
en photographer ; press photographer ; portrait photographer ; event photographer ; photography ; taking photos
en advertising photographer ; aerial photographer ; architectural photographer ; army photographer ; art photographer ; baby photographer
en newborn photographer ; child photographer ; commercial photographer ; cruise ship photographer ; crime scene photographer
en documentary photographer ; drone photographer ; fashion photographer ; fine art photographer ; food photographer
en freelance photographer ; industrial photographer ; landscape photographer ; medical photographer ; nature photographer ; news photographer
en photo journalist ; photojournalist ; photographic assistant ; photographer's assistant ; product photographer ; property photographer
en police photographer ; school photographer ; scientific photographer ; sports photographer ; still photographer ; street photographer
en studio photographer ; theatre photographer ; wedding photographer ; wildlife photographer ; underwater photographer ; photomicrographer
en stills photographer
de Fotograf ; Fotografin ; Pressefotograf ; Porträtfotograf ; fotografieren ; Eventfotograf
de Berufsfotograf ; Fotografenmeister ; Fotografenmeisterin ; Hochzeitsfotograf ; Hochzeitsfotografin ; Modefotograf ; Werbefotograf ; Werbefotografin
de Industriefotograf ; Architekturfotograf ; Produktfotograf ; Foodfotograf ; Sportfotograf ; Naturfotograf ; Tierfotograf ; Luftbildfotograf
de Drohnenfotograf ; Studiofotograf ; Schulfotograf ; Theaterfotograf ; Bühnenfotograf ; Kunstfotograf ; Künstlerfotograf ; Straßenfotograf
de Kinderfotograf ; Babyfotograf ; Neugeborenenfotograf ; Bildjournalist ; Bildjournalistin ; Bildberichterstatter ; Bildreporter ; Fotojournalist
de Fotoreporter ; Pressefotografin ; Standfotograf ; medizinischer Fotograf ; Kriminalfotograf ; Polizeifotograf ; wissenschaftlicher Fotograf
de Fotodesigner ; Fotodesignerin ; Lichtbildner ; Fotoassistent ; Fotografenassistent ; Fotokünstler ; freier Fotograf ; Eventfotografin
de Unterwasserfotograf

concept tour-guide
kind occupation
parent recreation-professional
isco 5113
rubric recreation
nl gids ; toeristische gids ; reisleider ; stadsgids ; museumgids ; rondleider ; natuurgids ; reisbegeleider ; reisleidster ; parkgids ; wandelgids ; dierentuingids ; erfgoedgids ; gidsen ; reisgids begeleider
nl gidse ; stadsgidse ; cultuurgids ; kunstgids ; kerkgids ; kasteelgids ; battlefieldgids ; slagveldgids ; fietsgids ; bosgids ; wadgids
nl wadloopgids ; safarigids ; expeditiegids ; toergids ; tourgids ; toeristisch gids ; toeristisch begeleider ; toeristenbegeleider ; reisgids
nl reisbegeleidster ; groepsreisbegeleider ; busreisleider ; reishostess ; tourmanager ; tourleader ; citytrip-gids ; museumrondleider
nl museumbegeleider ; museumsuppoost-gids ; rondleidster ; rondleider museum ; expogids ; bezoekersgids ; stadsrondleider ; natuurgidse
nl natuurgids-vrijwilliger ; audiogidsmedewerker ; bergwandelgids ; industriegids ; bedrijfsrondleider ; brouwerijgids ; grotgids ; planetariumgids
nl bezoekersbegeleider
fr guide ; guide touristique ; accompagnateur de voyage ; guide-conférencier ; guide de musée ; guide nature ; guide accompagnateur ; conférencier de musée ; guide conférencière ; accompagnatrice de voyages ; guide de parc ; guide interprète
fr guide de ville ; guide local ; guide régional ; guide national ; guide de château ; guide de monument ; guide de grottes ; guide de cathédrale
fr guide naturaliste ; guide animateur nature ; animateur nature ; guide de randonnée ; accompagnateur de randonnée ; accompagnateur de groupes
fr accompagnateur de groupes touristiques ; accompagnateur touristique ; accompagnatrice touristique ; accompagnateur de circuits
fr accompagnateur de tourisme ; accompagnateur d'excursion ; accompagnateur de voyages ; guide de voyage ; guide touristique régional
fr guide touristique local ; guide d'excursion ; guide de safari ; guide culturel ; guide du patrimoine ; guide patrimoine ; guide d'art
fr guide d'exposition ; guide-interprète national ; guide-interprète régional ; conférencier ; conférencier national ; greeter ; chef d'excursion
fr tour leader ; délégué d'agence de voyages ; représentant de voyagiste ; hôte touristique ; guide scientifique ; guide de brasserie
en tour guide ; tourist guide ; travel guide ; museum guide ; city guide ; tour leader ; nature guide ; guide ; tour escort ; park guide ; tour manager ; heritage guide ; zoo guide ; art guide
en alpine tour guide ; art museum guide ; bike tour guide ; bus tour guide ; castle guide ; cave guide ; coach tour guide ; cultural guide
en ecotourism guide ; eco tour guide ; excursion guide ; factory guide ; gallery guide ; group tour guide ; guided tour leader ; hiking guide
en historic site guide ; holiday representative ; holiday rep ; overseas representative ; tour rep ; house guide ; interpretive guide ; local guide
en museum docent ; park ranger guide ; safari guide ; sightseeing guide ; site guide ; step-on guide ; tourist escort ; tour conductor ; tour director
en tour courier ; travel courier ; travel escort ; walking tour guide ; wilderness guide ; wildlife guide ; visitor guide ; heritage interpreter
en volunteer guide ; battlefield guide ; brewery guide ; city tour guide
de Reiseleiter ; Stadtführer ; Fremdenführer ; Museumsführer ; Gästeführer ; Naturführer ; Reiseleiterin ; Reisebegleiter ; Kirchenführer ; Parkführer ; Stadtführerin ; Fremdenführerin ; Wanderführer ; Nationalparkführer
de Reiseführer ; Reisebetreuer ; Reisebegleiterin ; Reisehostess ; Reiseleiterassistent ; Studienreiseleiter ; Tourguide ; Tour Guide
de Touristenführer ; Touristenbegleiter ; Touristenguide ; Gästeführerin ; Gästebegleiter ; Stadtrundgangsleiter ; Stadtrundfahrtleiter
de Austria Guide ; Schlossführer ; Burgführer ; Höhlenführer ; Museumsführerin ; Ausstellungsführer ; Kunstführer ; Galerieführer ; Brauereiführer
de Betriebsführer Besucher ; Besucherführer ; Besucherbegleiter ; Domführer ; Kirchenführerin ; Naturführerin ; Landschaftsführer ; Naturparkführer
de Waldführer ; Wattführer ; Wanderleiter ; Wanderführerin ; Rangerführer ; Safari-Guide ; Safariführer ; Expeditionsführer ; Kulturführer
de Rundgangsleiter ; Ausflugsleiter ; Exkursionsleiter ; Busreiseleiter ; Tourbegleiter

concept museum-educator
kind occupation
parent tour-guide
isco 5113
rubric recreation
work education
nl museumeducator ; educatief medewerker museum ; publieksbegeleider ; kunsteducator ; museumpedagoog ; publieksmedewerker museum ; museumdocent
nl medewerker museumeducatie ; educator museum ; educatiemedewerker museum ; educatiemedewerker natuur ; natuureducator ; natuur- en milieueducator
nl erfgoededucator ; kunstbemiddelaar ; museummediator ; publieksmedewerker erfgoed ; zoo-educator ; dierentuineducator
nl wetenschapscommunicator museum ; workshopbegeleider museum ; museumwerker educatie
fr médiateur de musée ; éducateur muséal ; animateur de musée ; guide animateur ; médiateur scientifique ; médiatrice culturelle de musée
fr animateur du patrimoine muséal ; animateur pédagogique de musée ; médiateur culturel de musée ; médiateur du patrimoine muséal
fr chargé de médiation muséale ; chargé des publics de musée ; guide médiateur ; éducateur nature ; éducateur à l'environnement
fr animateur environnement ; animateur scientifique ; animateur en sciences ; éducateur de zoo ; responsable du service pédagogique musée
fr médiateur culturel ; médiatrice culturelle
en museum educator ; education officer museum ; arts educator ; gallery educator ; visitor services officer ; arts education officer ; cultural visitor services manager
en museum education officer ; museum learning officer ; museum interpreter ; museum mediator ; museum guide educator ; art gallery educator
en heritage education officer ; learning officer museum ; environmental education officer ; environmental educator ; nature educator ; zoo educator
en science communicator museum ; visitor experience assistant ; visitor experience host ; visitor assistant ; visitor attendant
en explainer science centre
de Museumspädagoge ; Kunstvermittler ; Museumsvermittler ; Kulturvermittlerin ; Museumspädagogin ; Besucherbetreuer Museum
de Museumspädagogischer Mitarbeiter ; Besucherbetreuer ; Besucherservice ; Besucherservicemitarbeiter ; Kunstvermittlerin ; Museumsvermittlerin
de Vermittler im Museum ; Umweltpädagoge ; Umweltbildner ; Naturpädagoge ; Naturvermittler ; Waldpädagoge ; Zoopädagoge ; Wissenschaftsvermittler
de Denkmalpädagoge

concept culture-centre-manager
kind occupation
parent recreation-professional
isco 1431
rubric recreation
work management
nl directeur cultuurcentrum ; centrumverantwoordelijke cultuur ; theaterdirecteur ; manager recreatie ; manager vrijetijdscentrum ; bioscoopmanager ; manager cultureel centrum ; zakelijk leider theater ; pretparkmanager ; casinodirecteur ; vrijetijdscoördinator ; directeur vrije tijd
nl directeur theater ; directeur museum en cultuur ; directeur schouwburg ; schouwburgdirecteur ; manager schouwburg ; manager theater
nl manager cultuurcentrum ; manager pretpark ; manager attractiepark ; attractieparkmanager ; manager bioscoop ; bioscoopdirecteur
nl bioscoopexploitant ; casinomanager ; speelzaalmanager ; gokhalmanager ; bowlingmanager ; bowlinguitbater ; discotheekuitbater ; discotheekmanager
nl speelhalexploitant ; recreatiemanager ; leisure manager ; vrijetijdsmanager ; hoofd vrije tijd ; diensthoofd vrije tijd ; diensthoofd cultuur
nl hoofd cultuur ; cultuurdirecteur ; cultuurcentrumdirecteur ; centrumverantwoordelijke gemeenschapscentrum ; directeur gemeenschapscentrum
nl manager dierentuin ; dierentuindirecteur ; poppodiumdirecteur ; zaalverantwoordelijke cultuurzaal ; zaaluitbater evenementen ; wedkantoormanager
nl festivaldirecteur ; zakelijk leider cultuurhuis
fr directeur de centre culturel ; directeur de théâtre ; responsable de centre de loisirs ; gérant de cinéma ; responsable culturel ; directrice de centre culturel ; directeur de parc d'attractions ; directeur de casino ; directeur de centre de loisirs ; responsable de ludothèque
fr directrice de théâtre ; directeur de salle de spectacle ; directrice de salle de spectacle ; directeur d'établissement culturel
fr directeur d'équipement culturel ; directeur d'équipement de loisirs ; directeur d'établissement de loisirs ; directeur de cinéma
fr directeur de parc de loisirs ; directeur de parc animalier ; directeur de zoo ; directeur d'opéra ; directeur de festival
fr directeur de maison de la culture ; directeur culturel ; directeur des affaires culturelles ; directeur de la culture ; exploitant de cinéma
fr exploitant de salle de cinéma ; exploitant de discothèque ; exploitant de salle de jeux ; gérant de discothèque ; gérant de bowling
fr gérant de salle de jeux ; gérant de salle de spectacle ; gestionnaire de salle de spectacle ; gestionnaire de centre culturel
fr responsable d'établissement culturel ; responsable d'établissement de loisirs ; responsable de parc de loisirs
fr responsable de structure culturelle ; responsable des loisirs ; responsable du service culture ; administrateur de théâtre
fr administrateur de compagnie ; administrateur du spectacle vivant ; administrateur culturel ; manager de casino
fr membre du comité de direction de casino ; chef de service culture et loisirs ; échevin de la culture
en culture centre manager ; theatre manager ; leisure centre manager ; cinema manager ; arts centre manager ; recreation centre manager ; cultural centre director ; amusement park manager ; casino manager ; cultural facilities manager ; theme park manager ; betting manager
en amusement arcade manager ; amusement centre manager ; arts centre director ; art centre manager ; attraction manager ; visitor attraction manager
en billiards hall manager ; bingo hall manager ; bowling alley manager ; bowling centre manager ; casino director ; casino floor manager
en casino pit boss ; cinema director ; cinema general manager ; concert hall manager ; cultural centre manager ; cultural facility manager
en cultural services manager ; discotheque manager ; entertainment centre manager ; events venue manager ; gambling manager ; gaming hall manager
en leisure manager ; leisure services manager ; leisure park manager ; lottery manager ; museum and theatre manager
en opera house manager ; promoter venue ; recreation facilities manager ; recreation manager ; recreational facilities manager
en theatre director general ; theatre administrator ; theatre house manager ; front of house manager ; venue manager ; zoo director ; zoo manager
en theatrical venue manager
de Kulturzentrumsleiter ; Theaterleiter ; Freizeitzentrumsleiter ; Kinoleiter ; Leiter Kulturhaus ; Leiter eines Kulturzentrums ; Theaterintendant ; Intendant ; Freizeitparkleiter ; Casinoleiter ; Kulturmanager ; Leiter Kultureinrichtung
de Kulturzentrumsleiterin ; Kulturhausleiter ; Kulturdirektor ; Kulturdezernent ; Leiter Kultur ; Leiter Kulturzentrum ; Leiter Kulturamt
de Leiter Theater ; Leiter Kino ; Leiter Freizeitpark ; Leiter Freizeiteinrichtung ; Leiter Freizeitzentrum ; Leiter Spielhalle ; Leiter Stadthalle
de Stadthallenmanager ; Hallenmanager ; Veranstaltungshallenleiter ; Veranstaltungshausmanager ; Theaterdirektor ; Theaterdirektorin ; Theatermanager
de Intendantin ; Generalintendant ; Opernintendant ; Festspielintendant ; Opernhausdirektor ; Verwaltungsdirektor Theater ; Kinobetreiber
de Kinobesitzer ; Lichtspieltheaterleiter ; Zoodirektor ; Tierparkleiter ; Vergnügungsparkleiter ; Themenparkmanager ; Spielbankleiter
de Spielbankdirektor ; Spielhallenbetreiber ; Spielhallenleiter ; Diskothekenbetreiber ; Nachtclubbetreiber ; Freizeitmanager ; Freizeitanlagenmanager
de Freizeitbetriebsleiter ; Kegelbahnbetreiber ; Bowlingcenter-Leiter ; Zirkusdirektor Betrieb

concept sports-centre-manager
kind occupation
parent recreation-professional
isco 1431
rubric recreation 0.6 sport 0.4
work management
nl manager sportcentrum ; zwembadmanager ; sporthalbeheerder ; directeur sportcomplex ; beheerder zwembad ; manager fitnesscentrum ; exploitant sportcentrum ; spamanager ; accommodatiemanager sport
nl sportcentrummanager ; sportcentrumbeheerder ; sportcentrumdirecteur ; sporthalmanager ; sporthalverantwoordelijke ; sportcomplexmanager
nl sportcomplexbeheerder ; sportaccommodatiemanager ; sportaccommodatiebeheerder ; beheerder sportcentrum ; beheerder sporthal
nl beheerder sportaccommodatie ; zwembaddirecteur ; zwembadbeheerder ; zwembadverantwoordelijke ; hoofd zwembad ; fitnessmanager ; fitnessclubmanager
nl fitnessuitbater ; clubmanager fitness ; wellnessmanager ; saunamanager ; golfbaanmanager ; golfclubmanager ; manegehouder ; manege-uitbater
nl ijsbaanmanager ; stadionmanager ; skiresortmanager ; tennisclubmanager ; jachthavenrecreatiemanager
fr directeur de centre sportif ; gérant de salle de sport ; directeur de piscine ; gestionnaire de complexe sportif ; responsable de salle de fitness ; gérant de club de fitness ; directeur de spa
fr directeur d'équipement sportif ; directeur d'établissement sportif ; directeur de complexe sportif ; directeur de complexe aquatique
fr directeur de hall omnisports ; directeur de salle de sport ; directeur de club de sport ; directeur de club de fitness ; directeur de patinoire
fr directeur de golf ; directeur de centre équestre ; directeur de station de ski ; directeur de stade ; directeur de base de loisirs
fr directeur d'office des sports ; exploitant de club de fitness ; exploitant de centre équestre ; gérant de centre équestre
fr gérant de centre de fitness ; gérant de club de sport ; gérant d'installations sportives ; gestionnaire de centre sportif
fr gestionnaire de hall sportif ; gestionnaire d'infrastructures sportives ; gestionnaire d'installations sportives ; gestionnaire de piscine
fr responsable d'équipement sportif ; responsable de centre sportif ; responsable de piscine ; responsable d'infrastructures sportives
fr chef de bassin ; responsable de centre aquatique ; manager de club de fitness ; responsable de club de remise en forme
en sports centre manager ; fitness centre manager ; swimming pool manager ; sports facility manager ; health club manager ; gym manager ; riding school manager ; spa manager ; sports and recreation manager
en aquatic centre manager ; athletic club manager ; fitness club manager ; fitness manager ; golf club manager ; golf course manager
en gymnasium manager ; ice rink manager ; leisure pool manager ; leisure centre duty manager ; marina manager leisure ; pool manager
en racecourse manager ; recreation and sports centre manager ; riding centre manager ; riding stable manager ; ski resort manager
en skating rink manager ; snooker centre manager ; sports arena manager ; sports club manager ; sports complex manager ; sports facilities manager
en sports ground manager ; sports hall manager ; sports stadium manager ; squash club manager ; stadium manager ; swimming baths manager
en swimming facility manager ; tennis club manager ; wellness centre manager
de Sportzentrumsleiter ; Fitnessstudioleiter ; Schwimmbadleiter ; Sportanlagenleiter ; Leiter eines Sportzentrums ; Sportstättenleiter ; Bäderleiter ; Spa-Manager ; Golfplatzmanager
de Sportcenterleiter ; Sportzentrumsmanager ; Sportstättenmanager ; Sportanlagenmanager ; Sportanlagenverwalter ; Sportstättenverwalter
de Sporthallenleiter ; Sporthallenmanager ; Sportparkleiter ; Sportclubmanager ; Sportstudioleiter ; Sportstudiobetreiber ; Leiter Sportzentrum
de Leiter Sportstätten ; Leiter Fitnessstudio ; Leiter Schwimmbad ; Leiter Hallenbad ; Fitnessclubmanager ; Fitnessstudiobetreiber
de Fitnessstudiobesitzer ; Fitnesscenterleiter ; Studioleiter Fitness ; Fitnessmanager ; Schwimmbadbetriebsleiter ; Betriebsleiter Bäder
de Badbetriebsleiter ; Bäderbetriebsleiter ; Thermenleiter ; Wellnessmanager ; Saunabetreiber ; Stadionmanager ; Golfclubmanager ; Golfmanager
de Reitstallbetreiber ; Reithallenleiter ; Eishallenleiter ; Eisstadionleiter ; Tennishallenbetreiber ; Skigebietsleiter

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
nl letterkundige ; romancier ; prozaschrijver ; essayist ; dichteres ; stadsdichter ; slam poet ; jeugdauteur ; jeugdschrijver ; kinderboekenschrijver
nl scenarioschrijver ; scenarioschrijfster ; scriptschrijver ; scriptschrijver televisie ; dialoogschrijver ; librettist ; tekstschrijver cabaret
nl toneelauteur ; hoorspelschrijver ; ghostwriter ; biograaf ; biografe ; autobiografisch schrijver ; speechschrijver ; detectiveschrijver
nl kookboekenauteur ; literair auteur ; gamewriter ; blogger
fr écrivain ; auteur ; poète ; romancier ; scénariste ; écrivaine ; dramaturge ; auteur jeunesse
fr romancière ; auteure ; autrice ; poétesse ; homme de lettres ; femme de lettres ; nouvelliste ; essayiste ; biographe ; écrivain biographe
fr nègre littéraire ; prête-plume ; scénariste de télévision ; scénariste dialoguiste ; dialoguiste ; auteur dramatique ; auteur de théâtre
fr auteur de scénarios ; auteur de livres pour enfants ; librettiste ; parolier auteur ; auteur humoristique ; story-board auteur ; écrivain jeunesse
fr slameur poète ; blogueur
en writer ; author ; poet ; novelist ; screenwriter ; playwright ; scriptwriter ; children's author
en novel writer ; fiction writer ; short story writer ; essayist ; poetess ; biographer ; ghost writer ; ghostwriter ; script writer
en television scriptwriter ; screen writer ; play writer ; dramatist ; librettist ; book author ; book writer ; creative writer ; crime writer
en speechwriter ; comedy writer ; gag writer ; game writer ; children's writer ; blogger ; literary writer ; technical writer fiction
en writer in residence
de Schriftsteller ; Autor ; Dichter ; Romanautor ; Drehbuchautor ; Schriftstellerin ; Dramatiker ; Kinderbuchautor
de Dichterin ; Lyriker ; Lyrikerin ; Poet ; Poetin ; Romanschriftsteller ; Romanautorin ; Autorin ; Buchautor ; Buchautorin ; Jugendbuchautor
de Krimiautor ; Sachbuchautor ; Drehbuchschreiber ; Drehbuchautorin ; Dramatikerin ; Bühnenautor ; Theaterautor ; Hörspielautor ; Librettoautor
de Essayist ; Biograf ; Biograph ; Ghostwriter ; Redenschreiber ; Stadtschreiber ; Gagschreiber ; Blogger ; Märchendichter

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
isco 9629
rubric recreation
nl attractiebediende ; medewerker pretpark ; speeltuinmedewerker ; attractiemedewerker ; speelotheekmedewerker
nl pretparkmedewerker ; pretparkbediende ; pretparkhost ; attractiebegeleider ; medewerker attracties ; attractieoperator ; kermisbediende
nl kermisexploitant ; kermismedewerker ; foorkramer ; foorreiziger ; speelhalmedewerker ; bowlingmedewerker ; speeltuinbegeleider
nl speeltuintoezichter ; speelotheekvrijwilliger ; medewerker speelotheek ; indoorspeeltuinmedewerker ; recreatieparkmedewerker
nl medewerker recreatiepark ; stadionmedewerker ; dierenparkmedewerker bezoekers
fr opérateur d'attractions ; employé de parc d'attractions ; préposé aux manèges ; ludothécaire ; forain
fr opératrice d'attractions ; opérateur de manège ; opérateur d'attraction ; conducteur de manège ; exploitant de manège ; exploitant forain
fr préposé aux attractions ; agent d'attraction ; agent de parc de loisirs ; agent d'exploitation de parc de loisirs ; hôte de parc d'attractions
fr employé de parc de loisirs ; employé de bowling ; employé de fête foraine ; agent de piste de bowling ; surveillant d'aire de jeux
fr animateur de parc ; ludothécaire bénévole ; agent de ludothèque ; industriel forain
en amusement attendant ; ride operator ; theme park attendant ; leisure attendant ; toy librarian
en amusement park attendant ; amusement arcade attendant ; amusement ride attendant ; attraction operator ; attractions host ; attractions attendant
en bowling alley attendant ; carnival worker ; fairground worker ; fairground operator ; fairground showman ; funfair attendant ; games attendant
en recreation attendant ; ride attendant ; roller coaster operator ; theme park assistant ; theme park host ; play centre assistant
en soft play attendant ; golf caddie ; caddie ; caddy
de Fahrgeschäftsbediener ; Freizeitparkmitarbeiter ; Schausteller ; Attraktionsbetreuer ; Spielothekar
de Fahrgeschäftsbegleiter ; Fahrgeschäftsmitarbeiter ; Karussellbetreiber ; Karussellbediener ; Schaustellergehilfe ; Schaustellerin
de Schausteller auf Volksfesten ; Freizeitparkangestellter ; Freizeitparkhelfer ; Attraktionsbediener ; Attraktionsmitarbeiter
de Mitarbeiter Freizeitpark ; Mitarbeiter im Freizeitpark ; Parkhost ; Spielhallenaufsicht ; Spielhallenmitarbeiter ; Kegelbahnmitarbeiter
de Bowlingmitarbeiter ; Spielplatzaufsicht ; Caddie

concept crafts-activity
kind task
rubric recreation
nl knutselnamiddag ; knutselnamiddag begeleiden ; knutselen ; knutselen met bewoners ; handwerk ; creatieve activiteiten ; crea ; breien en haken ; handwerken met bewoners ; creatief atelier ; knutselactiviteit ; knutselen met kinderen ; creanamiddag ; crea-atelier ; creatief bezig zijn ; bloemschikken
fr bricolage avec les résidents ; atelier créatif ; après-midi bricolage ; animer un atelier créatif ; activités créatives ; travaux manuels ; tricot et crochet ; activités manuelles ; bricolage créatif ; atelier bricolage ; activités créatives avec les enfants ; art floral
fr bricolage avec les enfants
en crafts afternoon ; arts and crafts ; crafts with residents ; leading a craft afternoon ; handicrafts ; creative activities ; knitting and crochet ; craft workshop ; creative workshop ; craft session ; flower arranging
en crafts ; doing crafts ; making crafts
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
nl tuinieren met bewoners ; moestuin met bewoners ; moestuinproject ; tuinactiviteit ; belevingstuin ; plantjes verzorgen met bewoners ; moestuinactiviteit ; moestuin
fr jardiner avec les résidents ; potager avec les résidents ; jardin thérapeutique ; atelier jardinage ; activité jardinage ; jardinage avec les résidents
en gardening with residents ; therapeutic gardening ; vegetable garden with residents ; gardening activity ; sensory garden ; gardening club
de Gärtnern mit Bewohnern ; Gartenarbeit mit Bewohnern ; Gartentherapie ; Gartengruppe ; Hochbeet mit Bewohnern ; Sinnesgarten ; Gemüsegarten

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

concept interior-decorator
kind occupation
parent recreation-professional
isco 3432
rubric recreation 0.7 technical 0.3
nl interieurontwerper ; interieurontwerpster ; interieurstylist ; interieurstyliste ; interieuradviseur ; interieurvormgever ; binnenhuisarchitect
nl binnenhuisarchitecte ; binnenhuisinrichter ; binnenhuisontwerper ; interieurdecorateur ; binnenhuisdecorateur ; binnenhuisdecoratrice ; decorateur
nl decoratrice ; etaleur ; etaleuse ; etalagist ; etalagiste ; etalagedecorateur ; visual merchandiser ; winkelinrichter ; standenbouwontwerper
nl keukenontwerper ; kleuradviseur ; woonadviseur ; woonstylist ; feestdecorateur ; homestager ; kleurconsulent interieur ; interieuradviseuse
nl winkeldecorateur ; standdecorateur ; kerstdecorateur
fr décorateur d'intérieur ; décoratrice d'intérieur ; décorateur ; décoratrice ; décorateur étalagiste ; étalagiste ; étalagiste décorateur
fr décorateur ensemblier ; ensemblier décorateur ; architecte d'intérieur ; architecte d'intérieure ; designer d'intérieur ; concepteur d'intérieurs
fr concepteur d'aménagement intérieur ; conseiller en décoration ; conseiller en aménagement intérieur ; styliste d'intérieur ; coloriste conseil
fr coordinateur d'aménagement d'intérieur ; visual merchandiser ; marchandiseur ; marchandiseur visuel ; décorateur-marchandiseur
fr agenceur décorateur ; décorateur d'espaces commerciaux ; décorateur de stands ; décorateur événementiel ; home stager ; cuisiniste concepteur
en interior designer ; interior decorator ; interior design consultant ; interior design assistant ; interior stylist ; interior planner
en interior design technician ; home stager ; house stylist ; window dresser ; window display artist ; window trimmer ; display artist
en display decorator ; display designer ; visual merchandiser ; visual merchandising assistant ; shop display designer ; exhibition decorator
en kitchen designer ; bathroom designer ; colour consultant ; furnishing consultant ; room stylist ; set decorator interiors ; retail space designer
en party decorator
de Innenarchitekt ; Innenarchitektin ; Innenausstatter Entwurf ; Innenraumgestalter ; Innendekorateur ; Innendesigner ; Interior Designer
de Inneneinrichter ; Einrichtungsberater ; Einrichtungsplaner ; Wohnberater Einrichtung ; Wohnraumgestalter ; Raumgestalter ; Dekorateur
de Dekorateurin ; Schaufensterdekorateur ; Schaufenstergestalter ; Schauwerbegestalter ; Gestalter für visuelles Marketing
de Gestalterin für visuelles Marketing ; Visual Merchandiser ; Auslagendekorateur ; Auslagengestalter ; Polydesigner ; Messestandgestalter
de Farbberater ; Farbgestalter ; Home-Stager ; Raumausstatter Planung ; Küchenplaner ; Eventdekorateur
