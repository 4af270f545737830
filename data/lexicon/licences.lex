# Licences: driving licences and professional driving, certificates for forklifts and lifting gear,
# safety at work, electricity, gas, cooling, food hygiene, drones, boats, and computer certificates.

concept driving-licence
kind licence
rubric logistics
work logistics
nl rijbewijs ; in het bezit van een rijbewijs ; geldig rijbewijs ; rijbevoegdheid ; autorijbewijs algemeen
fr permis de conduire ; titulaire du permis de conduire ; permis valable ; être en possession du permis de conduire ; en possession d'un permis
en driving licence ; driver's license ; driver's licence ; full driving licence ; valid driving licence
de Führerschein ; Fahrerlaubnis ; Lenkberechtigung ; gültiger Führerschein ; Lenkerberechtigung ; Führerausweis

concept driving-licence-am
kind licence
parent driving-licence
rubric logistics
work logistics
nl rijbewijs AM ; bromfietsrijbewijs ; rijbewijs bromfiets ; rijbewijs categorie AM ; brommerrijbewijs
fr permis AM ; permis cyclomoteur ; permis de conduire AM ; permis catégorie AM ; brevet de sécurité routière
en moped licence ; AM licence ; driving licence category AM ; category AM ; moped driving licence
de Führerschein AM ; Führerschein Klasse AM ; Mopedführerschein ; Rollerführerschein ; Klasse AM

concept driving-licence-a
kind licence
parent driving-licence
rubric logistics
work logistics
nl rijbewijs A ; motorrijbewijs ; rijbewijs categorie A ; rijbewijs motor ; rijbewijs A1 ; rijbewijs A2
fr permis A ; permis moto ; permis de conduire A ; permis catégorie A ; permis A1 ; permis A2
en motorcycle licence ; category A licence ; driving licence category A ; motorbike licence ; A1 licence ; A2 licence
de Führerschein A ; Führerschein Klasse A ; Motorradführerschein ; Führerschein A1 ; Führerschein A2 ; Klasse A Motorrad

concept driving-licence-b
kind licence
parent driving-licence
rubric logistics
work logistics
nl rijbewijs B ; autorijbewijs ; rijbewijs categorie B ; rijbewijs auto ; rijbewijs personenwagen ; B-rijbewijs
fr permis B ; permis de conduire B ; permis voiture ; permis catégorie B ; permis auto ; permis de conduire catégorie B
en category B licence ; car driving licence ; driving licence B ; driving licence category B ; car licence ; B licence
de Führerschein Klasse B ; Führerschein B ; Autoführerschein ; Pkw-Führerschein ; B-Führerschein ; Fahrerlaubnis Klasse B

concept driving-licence-be
kind licence
parent driving-licence
rubric logistics
work logistics
nl rijbewijs BE ; rijbewijs B+E ; aanhangwagenrijbewijs ; rijbewijs auto met aanhangwagen ; rijbewijs categorie BE
fr permis BE ; permis B+E ; permis remorque ; permis de conduire BE ; permis catégorie BE
en BE licence ; B+E licence ; trailer licence ; driving licence category BE ; car and trailer licence
de Führerschein Klasse BE ; Führerschein BE ; Anhängerführerschein ; Fahrerlaubnis BE ; Führerschein B+E

concept driving-licence-c
kind licence
parent driving-licence
rubric logistics
work logistics
nl rijbewijs C ; vrachtwagenrijbewijs ; rijbewijs vrachtwagen ; rijbewijs categorie C ; C-rijbewijs ; groot rijbewijs
fr permis C ; permis poids lourd ; permis camion ; permis de conduire C ; permis catégorie C ; permis poids lourds
en category C licence ; lorry licence ; HGV licence ; truck driving licence ; driving licence category C ; driving licence C
de Führerschein Klasse C ; Führerschein C ; Lkw-Führerschein ; Lastwagenführerschein ; Fahrerlaubnis Klasse C

concept driving-licence-c1
kind licence
parent driving-licence-c
rubric logistics
work logistics
nl rijbewijs C1 ; rijbewijs C1E ; rijbewijs lichte vrachtwagen ; rijbewijs categorie C1
fr permis C1 ; permis C1E ; permis de conduire C1 ; permis catégorie C1
en C1 licence ; C1E licence ; driving licence category C1 ; light lorry licence
de Führerschein C1 ; Führerschein Klasse C1 ; Führerschein C1E ; Fahrerlaubnis C1

concept driving-licence-ce
kind licence
parent driving-licence-c
rubric logistics
work logistics
nl rijbewijs CE ; rijbewijs C+E ; rijbewijs trekker met oplegger ; rijbewijs categorie CE ; CE-rijbewijs
fr permis CE ; permis C+E ; permis super lourd ; permis EC ; permis de conduire CE ; permis semi-remorque
en CE licence ; C+E licence ; articulated lorry licence ; HGV class 1 ; LGV category CE
de Führerschein CE ; Führerschein Klasse CE ; Führerschein C+E ; Sattelzugführerschein ; Fahrerlaubnis CE

concept driving-licence-d
kind licence
parent driving-licence
rubric logistics
work logistics
nl rijbewijs D ; busrijbewijs ; rijbewijs bus ; rijbewijs autobus ; rijbewijs categorie D ; D-rijbewijs ; rijbewijs DE
fr permis D ; permis bus ; permis autocar ; permis de conduire D ; permis catégorie D ; permis transport en commun
en category D licence ; bus driving licence ; PCV licence ; coach licence ; driving licence category D ; bus licence
de Führerschein Klasse D ; Führerschein D ; Busführerschein ; Omnibusführerschein ; Fahrerlaubnis Klasse D

concept driving-licence-d1
kind licence
parent driving-licence-d
rubric logistics
work logistics
nl rijbewijs D1 ; rijbewijs minibus ; minibusrijbewijs ; rijbewijs categorie D1
fr permis D1 ; permis minibus ; permis de conduire D1 ; permis catégorie D1
en D1 licence ; minibus licence ; driving licence category D1 ; minibus driving licence
de Führerschein D1 ; Führerschein Klasse D1 ; Kleinbusführerschein ; Fahrerlaubnis D1

concept driving-licence-g
kind licence
parent driving-licence
rubric logistics
work logistics
nl rijbewijs G ; tractorrijbewijs ; rijbewijs tractor ; rijbewijs landbouwvoertuigen ; T-rijbewijs
fr permis G ; permis tracteur ; permis agricole ; permis de conduire G
en tractor licence ; agricultural vehicle licence ; driving licence category G ; category F licence
de Traktorführerschein ; Führerschein Klasse T ; Führerschein Klasse L ; Führerschein Klasse F

concept passenger-transport-permit
kind licence
parent driving-licence
rubric logistics
work logistics
nl rijgeschiktheidsattest ; bestuurderspas ; rijbewijs met medische schifting ; medische schifting ; taxipas ; chauffeurskaart ; bestuurderskaart bezoldigd personenvervoer ; medisch attest bezoldigd vervoer
fr sélection médicale ; permis avec sélection médicale ; carte professionnelle de taxi ; certificat de capacité de chauffeur ; attestation d'aptitude à la conduite ; carte VTC ; aptitude médicale à la conduite
en taxi licence ; passenger transport permit ; medical fitness to drive ; private hire licence ; taxi driver card
de Personenbeförderungsschein ; P-Schein ; Taxischein ; Fahrgastbeförderung Erlaubnis ; Taxilenkerausweis ; Führerschein zur Fahrgastbeförderung

concept code-95
kind certificate
rubric logistics
work logistics
nl code 95 ; vakbekwaamheid code 95 ; vakbekwaamheid bestuurder ; getuigschrift vakbekwaamheid vrachtwagen ; chauffeursdiploma ; attest code 95
fr code 95 ; certificat d'aptitude professionnelle code 95 ; FIMO ; FCO ; aptitude professionnelle de conducteur ; qualification initiale code 95
en driver CPC ; code 95 ; certificate of professional competence driver ; driver qualification card ; CPC card
de Berufskraftfahrerqualifikation ; Schlüsselzahl 95 ; Code 95 ; Modul 95 ; Fahrerqualifizierungsnachweis ; beschleunigte Grundqualifikation

concept tachograph-card
kind certificate
rubric logistics
work logistics
nl tachograafkaart ; bestuurderskaart tachograaf ; digitale tachograaf ; chauffeurskaart tachograaf
fr carte tachygraphe ; carte de conducteur tachygraphe ; carte chronotachygraphe ; tachygraphe numérique
en tachograph card ; digital tachograph card ; driver card tachograph ; tacho card
de Fahrerkarte ; Tachographenkarte ; digitale Fahrerkarte ; Kontrollgerätekarte

concept adr-certificate
kind certificate
rubric logistics
work logistics
nl ADR ; ADR-attest ; ADR-getuigschrift ; ADR-certificaat ; attest gevaarlijke goederen ; ADR-opleiding
fr ADR ; certificat ADR ; attestation ADR ; certificat matières dangereuses ; brevet ADR
en ADR ; ADR certificate ; dangerous goods certificate ; ADR licence ; hazmat endorsement
de ADR ; ADR-Schein ; ADR-Bescheinigung ; Gefahrgutschein ; Gefahrgutführerschein

concept forklift-certificate
kind certificate
rubric logistics
work logistics
nl heftruckattest ; heftruckcertificaat ; attest heftruckchauffeur ; heftruckbrevet ; reachtruckattest ; attest heftruck ; heftruckrijbewijs ; attest reachtruck ; brevet heftruck
fr CACES ; brevet cariste ; brevet clark ; permis cariste ; CACES cariste ; CACES 3 ; attestation de cariste ; brevet de cariste ; CACES 1
en forklift licence ; forklift certificate ; counterbalance licence ; forklift truck licence ; reach truck licence ; forklift ticket
de Staplerschein ; Gabelstaplerschein ; Flurförderschein ; Gabelstaplerführerschein ; Staplerführerschein ; Hubstaplerschein

concept aerial-platform-certificate
kind certificate
rubric technical
work technical
nl attest hoogwerker ; hoogwerkerattest ; IPAF ; PAL-kaart ; attest veilig werken met hoogwerker ; hoogwerkercertificaat
fr brevet nacelle ; CACES nacelle ; CACES PEMP ; attestation nacelle élévatrice ; carte IPAF
en aerial platform licence ; IPAF card ; cherry picker licence ; MEWP certificate ; aerial work platform certificate
de Hubarbeitsbühnenschein ; Bedienerausweis Hubarbeitsbühne ; IPAF-Schein ; Hebebühnenschein ; PAL-Card

concept crane-certificate
kind certificate
rubric logistics 0.5 technical 0.5
work technical
nl attest kraanbestuurder ; rolbrugattest ; attest rolbrugbestuurder ; kraanattest ; TCVT ; attest torenkraan ; hijsbewijs ; attest grondverzetmachine
fr CACES grue ; brevet pontier ; brevet grutier ; CACES pont roulant ; CACES engins de chantier ; attestation de conducteur de grue
en crane operator licence ; crane certificate ; overhead crane certificate ; CPCS card ; plant operator licence
de Kranschein ; Kranführerschein ; Kranführerausweis ; Baggerschein ; Hallenkranschein ; Baumaschinenführerschein

concept vca-certificate
kind certificate
rubric technical
work technical
nl VCA ; VCA-attest ; VCA-basis ; VCA-VOL ; veiligheidsattest VCA ; VCA-certificaat ; basisveiligheid VCA
fr VCA ; attestation VCA ; certificat VCA ; VCA de base ; attestation de sécurité de base ; passeport sécurité
en VCA ; safety certificate for contractors ; SCC certificate ; VCA certificate ; site safety card ; CSCS card
de SCC ; SCC-Zertifikat ; SCC-Bescheinigung ; SGU-Zertifikat ; Sicherheitspass ; Sicherheitszertifikat Kontraktoren

concept ba4-ba5
kind certificate
rubric technical
work technical
nl BA4 ; BA5 ; BA4-attest ; BA5-attest ; bevoegdheidsverklaring BA4 ; bevoegdheidsverklaring BA5 ; NEN 3140 ; gewaarschuwd persoon elektriciteit
fr habilitation électrique ; attestation BA4 ; attestation BA5 ; BA4 ; BA5 ; personne avertie en électricité
en electrical competence certificate ; BA4 ; BA5 ; electrically instructed person ; electrically skilled person ; electrical safety authorisation ; 18th edition
de elektrotechnisch unterwiesene Person ; Elektrofachkraft ; EuP ; BA4 ; BA5 ; Schaltberechtigung ; Elektrobefähigung

concept gas-installer-certificate
kind certificate
rubric technical
work technical
gives heating-engineer
nl gasattest ; erkend gasinstallateur ; CERGA ; technicus gasvormige brandstof ; erkend verwarmingstechnicus ; stookolieattest ; CERGA-installateur ; G1-attest
fr certificat CERGA ; habilitation gaz ; installateur gaz habilité ; agrément chauffagiste ; technicien agréé combustibles gazeux ; agrément gaz ; certificat G1
en gas safety certificate ; Gas Safe registered ; certified gas installer ; accredited heating technician ; gas engineer card
de Gasinstallationsschein ; konzessionierter Gasinstallateur ; DVGW-Zertifikat ; Gas-Konzession ; Gasprüfschein

concept cooling-certificate
kind certificate
rubric technical
work technical
gives hvac-mechanic
nl koeltechnisch certificaat ; certificaat koeltechnicus ; F-gassencertificaat ; attest koeltechniek ; STEK ; erkend koeltechnicus
fr certificat frigoriste ; attestation d'aptitude fluides frigorigènes ; certificat gaz fluorés ; certificat en technique du froid ; attestation fluides frigorigènes
en F-gas certificate ; refrigerant handling certificate ; refrigeration certificate ; EPA 608 ; cooling engineer certificate
de Kälteschein ; Sachkundenachweis Kälte ; F-Gase-Zertifikat ; Kältemittelschein ; Zertifikat Kältetechnik

concept renewable-energy-certificate
kind certificate
rubric technical
work technical
nl RESCERT ; certificaat installateur zonnepanelen ; certificaat warmtepompen ; certificaat hernieuwbare energie
fr RESCERT ; certificat installateur photovoltaïque ; certificat pompes à chaleur ; certificat énergies renouvelables ; QualiPV
en renewable energy installer certificate ; solar installer certificate ; heat pump certificate ; MCS certified installer
de Zertifikat Photovoltaik ; Zertifikat Wärmepumpen ; Zertifikat erneuerbare Energien ; Solarteur-Zertifikat

concept asbestos-certificate
kind certificate
rubric technical
work technical
nl asbestattest ; attest asbestverwijdering ; attest asbest eenvoudige handelingen ; asbestcertificaat ; deskundige asbestinventarisatie
fr attestation amiante ; certificat désamiantage ; formation amiante ; attestation amiante traitements simples ; amiante sous-section 4
en asbestos certificate ; asbestos removal licence ; asbestos awareness certificate ; asbestos handling certificate
de Asbestschein ; Sachkunde Asbest ; TRGS 519 ; Asbestsachkundenachweis

concept scaffolding-certificate
kind certificate
rubric technical
work technical
nl attest stellingbouw ; attest steigerbouwer ; attest werken op hoogte ; werken op hoogte ; attest valbeveiliging ; stellingattest
fr attestation échafaudage ; attestation travail en hauteur ; travail en hauteur ; brevet échafaudage ; habilitation travaux en hauteur
en scaffolding certificate ; working at height certificate ; working at height ; fall protection certificate ; CISRS card
de Gerüstbauschein ; Höhentauglichkeit ; Absturzsicherung Schulung ; Arbeiten in der Höhe ; Befähigte Person Gerüst

concept welding-certificate
kind certificate
rubric technical
work technical
gives welder
nl lasattest ; lascertificaat ; lasbrevet ; lasserskwalificatie ; TIG-lasattest
fr certificat de soudure ; brevet de soudeur ; licence de soudeur ; qualification soudeur ; certificat de soudage
en welding certificate ; coded welder certificate ; welder qualification ; welding ticket ; certified welder
de Schweißschein ; Schweißerprüfung ; Schweißerpass ; Schweißerzertifikat ; geprüfter Schweißer

concept haccp-certificate
kind certificate
rubric catering
work logistics
nl HACCP ; HACCP-attest ; HACCP-certificaat ; attest voedselhygiëne ; attest voedselveiligheid ; sociale hygiëne ; HACCP-opleiding
fr HACCP ; attestation HACCP ; certificat HACCP ; attestation hygiène alimentaire ; formation HACCP ; formation hygiène alimentaire
en HACCP ; HACCP certificate ; food hygiene certificate ; food safety certificate ; food handler's card ; level 2 food hygiene
de HACCP ; HACCP-Zertifikat ; HACCP-Schulung ; Hygieneschulung ; Lebensmittelhygiene-Zertifikat ; Lebensmittelhygieneschulung

concept food-handler-health-certificate
kind certificate
rubric catering
work logistics
nl medisch attest voeding ; geschiktheidsattest voedingsmiddelen ; medisch attest voedingswaren ; gezondheidsattest keuken ; FAVV-attest
fr certificat médical alimentaire ; certificat d'aptitude denrées alimentaires ; attestation médicale AFSCA ; certificat médical manipulation de denrées
en food handler's health certificate ; medical certificate for food handling ; food handler medical certificate ; health card kitchen
de Gesundheitszeugnis ; Belehrung nach Infektionsschutzgesetz ; Infektionsschutzbelehrung ; rote Karte Gesundheitsamt ; Bazillenpass

concept business-management-catering
kind certificate
rubric catering
work management
nl vestigingsattest horeca ; drankvergunning ; horecavergunning ; attest moraliteit drankgelegenheid ; verklaring sociale hygiëne horeca
fr licence de débit de boissons ; permis d'exploitation ; licence IV ; accès à la profession restaurateur ; patente boissons
en alcohol licence ; personal licence holder ; premises licence ; liquor licence ; licence to serve alcohol
de Gaststättenkonzession ; Schankerlaubnis ; Gaststättenerlaubnis ; Konzession Gastgewerbe ; Gewerbeberechtigung Gastgewerbe

concept phyto-licence
kind certificate
rubric cleaning
work technical
nl fytolicentie ; spuitlicentie ; fytolicentie P2 ; licentie gewasbescherming ; fytolicentie P1
fr phytolicence ; certiphyto ; phytolicence P2 ; certificat phytosanitaire ; Certibiocide
en pesticide licence ; spraying certificate ; plant protection certificate ; PA1 certificate ; pesticide applicator licence
de Pflanzenschutz-Sachkundenachweis ; Sachkundenachweis Pflanzenschutz ; Spritzschein ; Pflanzenschutzschein ; Giftschein

concept chainsaw-certificate
kind certificate
rubric cleaning
work technical
nl kettingzaagattest ; attest kettingzaag ; ECC-certificaat ; boomverzorgersattest ; European tree worker
fr brevet tronçonneuse ; certificat tronçonneuse ; permis tronçonneuse ; certificat européen de tronçonneuse ; certificat d'élagueur
en chainsaw licence ; chainsaw certificate ; chainsaw ticket ; European chainsaw certificate ; certified tree worker
de Motorsägenschein ; Kettensägenschein ; Motorsägenführerschein ; Motorkettensägenschein ; Sägeschein

concept cleaning-certificate
kind certificate
rubric cleaning
work cleaning
gives cleaning-worker
nl getuigschrift schoonmaak ; attest schoonmaaktechnieken ; basisdiploma schoonmaken ; attest poetstechnieken ; vakopleiding schoonmaak ; certificaat ziekenhuisschoonmaak
fr certificat de nettoyage ; attestation techniques de nettoyage ; formation agent d'entretien ; CAP agent de propreté et d'hygiène ; formation en bionettoyage ; CQP propreté
en cleaning certificate ; BICSc certificate ; cleaning operative training ; certificate in cleaning principles ; hospital cleaning certificate
de Zertifikat Gebäudereinigung ; Reinigungszertifikat ; Desinfektorenlehrgang ; Grundlagenschulung Reinigung ; Zertifikat Krankenhausreinigung

concept drone-licence
kind licence
rubric logistics
work technical
gives drone-pilot
nl dronebewijs ; dronebrevet ; dronevergunning ; certificaat dronepiloot ; EU-dronebewijs ; droneattest
fr brevet de pilote de drone ; certificat de télépilote ; licence drone ; permis drone ; brevet drone A2 ; attestation drone
en drone licence ; drone certificate ; remote pilot certificate ; drone pilot licence ; A2 certificate of competency ; Part 107
de Drohnenführerschein ; EU-Kompetenznachweis Drohne ; Drohnenschein ; Fernpilotenzeugnis ; Kenntnisnachweis Drohne

concept pilot-licence
kind licence
rubric logistics
work other
gives pilot
nl vliegbrevet ; PPL ; pilotenbrevet ; ATPL ; vergunning verkeersvlieger ; CPL
fr brevet de pilote ; licence de pilote ; PPL ; ATPL ; licence de pilote privé ; CPL
en pilot licence ; PPL ; ATPL ; commercial pilot licence ; private pilot's licence ; CPL
de Pilotenschein ; Pilotenlizenz ; PPL ; ATPL ; Flugschein ; Privatpilotenlizenz ; CPL

concept boat-licence
kind licence
rubric logistics
work other
nl vaarbewijs ; stuurbrevet ; vaarbrevet ; schipperspatent ; Rijnpatent ; groot vaarbewijs
fr permis bateau ; brevet de conduite bateau ; permis fluvial ; permis côtier ; patente du Rhin ; brevet de yachtman
en boat licence ; boating licence ; skipper's licence ; boatmaster's licence ; pleasure craft licence ; yachtmaster certificate
de Bootsführerschein ; Sportbootführerschein ; Schifferpatent ; Rheinpatent ; Binnenschifferpatent

concept stcw-certificate
kind certificate
rubric logistics
work other
nl STCW ; STCW-certificaat ; zeemansboek ; vaarbevoegdheidsbewijs ; basic safety training zeevaart
fr STCW ; certificat STCW ; livret de marin ; certificat de formation de base à la sécurité ; brevet de la marine marchande
en STCW ; STCW certificate ; seaman's book ; seafarer's certificate of competency ; basic safety training at sea
de STCW ; STCW-Zeugnis ; Seemannsbuch ; Seefahrtsbuch ; nautisches Patent ; Befähigungszeugnis Seefahrt

concept train-driver-licence
kind licence
rubric logistics
work other
gives train-driver
nl treinbestuurderslicentie ; vergunning treinbestuurder ; machinistenbewijs ; Europese machinistenvergunning ; VVB-attest
fr licence de conducteur de train ; licence européenne de conducteur de train ; attestation de conducteur de train ; certificat de conduite ferroviaire
en train driving licence ; train driver's licence ; European train driver licence ; locomotive driving certificate
de Triebfahrzeugführerschein ; Lokführerschein ; Eisenbahnfahrzeugführerschein ; EU-Triebfahrzeugführerschein

concept aircraft-maintenance-licence
kind licence
rubric technical
work technical
gives aircraft-mechanic
nl EASA Part-66 ; AML-licentie ; B1-licentie vliegtuigonderhoud ; licentie vliegtuigonderhoud
fr licence Part-66 ; licence de maintenance aéronautique ; licence B1 aéronautique ; licence de technicien aéronautique
en Part-66 licence ; aircraft maintenance licence ; EASA B1 licence ; licensed aircraft engineer ; A&P licence
de Part-66-Lizenz ; Prüferlizenz Luftfahrzeug ; Lizenz CAT B1 ; freigabeberechtigtes Personal Luftfahrt

concept transport-manager-competence
kind certificate
rubric logistics
work management
gives transport-manager
nl vakbekwaamheid goederenvervoer ; getuigschrift vakbekwaamheid vervoerder ; vervoersvergunning ; transportmanagerdiploma ; attest vakbekwaamheid transport
fr capacité professionnelle transport ; attestation de capacité transport ; certificat de capacité professionnelle transporteur ; licence de transport
en transport manager CPC ; operator's licence ; certificate of professional competence transport manager ; road haulage operator licence
de Fachkundenachweis Güterkraftverkehr ; Verkehrsleiterprüfung ; Konzessionsprüfung Güterbeförderung ; Fachkundeprüfung Kraftverkehr

concept network-certificate
kind certificate
rubric technical
work technical
nl CCNA ; Cisco-certificaat ; netwerkcertificaat ; CompTIA Network+ ; Microsoft-certificering ; MCSA
fr CCNA ; certification Cisco ; certification réseau ; CompTIA Network+ ; certification Microsoft ; MCSA
en CCNA ; Cisco certification ; network certification ; CompTIA Network+ ; Microsoft certified ; MCSA ; CompTIA A+
de CCNA ; Cisco-Zertifizierung ; Netzwerkzertifikat ; CompTIA Network+ ; Microsoft-Zertifizierung ; MCSA

concept it-service-certificate
kind certificate
rubric technical
work technical
nl ITIL ; ITIL-certificaat ; ITIL Foundation ; CISSP ; ISO 27001 certificaat ; certificaat informatiebeveiliging
fr ITIL ; certification ITIL ; ITIL Foundation ; CISSP ; certification ISO 27001 ; certification sécurité de l'information
en ITIL ; ITIL certificate ; ITIL Foundation ; CISSP ; ISO 27001 certification ; information security certificate
de ITIL ; ITIL-Zertifikat ; ITIL Foundation ; CISSP ; ISO-27001-Zertifizierung ; Zertifikat Informationssicherheit

concept computer-driving-licence
kind certificate
rubric office 0.5 technical 0.5
work admin technical
nl ECDL ; ICDL ; computerrijbewijs ; Europees computerrijbewijs ; MOS-certificaat
fr ECDL ; ICDL ; passeport de compétences informatique européen ; certificat PIX ; TOSA ; certification bureautique
en ECDL ; ICDL ; European Computer Driving Licence ; Microsoft Office Specialist ; computer driving licence
de ECDL ; ICDL ; Europäischer Computerführerschein ; Computerführerschein ; MOS-Zertifikat
