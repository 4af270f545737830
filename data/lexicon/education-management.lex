# Teaching, management, communication and general personal skills: professions and tasks that fall outside the ten
# rubrics or touch them only partly, but that the kinds of work (education, management, communication) do name.

concept education-professional
kind occupation
work education
nl onderwijspersoneel ; onderwijsgevende ; lesgever ; onderwijskracht ; onderwijsprofessional ; educatief medewerker
fr personnel enseignant ; enseignant ; enseignante ; membre du corps enseignant ; professionnel de l'enseignement
en education professional ; educator in schools ; teaching staff ; teaching professional ; academic staff
de Lehrpersonal ; Lehrkraft ; Lehrender ; Unterrichtende ; pädagogisches Personal

concept nursery-teacher
kind occupation
parent education-professional
isco 2342
work education
nl kleuteronderwijzer ; kleuterjuf ; kleuterleidster ; kleuterleerkracht ; kleuteronderwijzeres ; leerkracht kleuteronderwijs ; juf in de kleuterklas
fr instituteur maternel ; institutrice maternelle ; enseignant en maternelle ; maîtresse d'école maternelle ; institutrice préscolaire ; professeur des écoles maternelle
en nursery school teacher ; kindergarten teacher ; preschool teacher ; infant school teacher ; nursery teacher ; reception class teacher
de Kindergärtner ; Kindergärtnerin ; Vorschullehrer ; Kindergartenlehrer ; Vorschulpädagoge ; Kindergartenlehrperson

concept primary-teacher
kind occupation
parent education-professional
isco 2341
work education
nl onderwijzer ; leerkracht lager onderwijs ; leerkracht ; onderwijzeres ; leerkracht basisonderwijs ; meester lagere school ; juf ; leraar basisonderwijs ; schoolmeester
fr instituteur ; institutrice ; instituteur primaire ; institutrice primaire ; professeur des écoles ; maître d'école ; enseignant du primaire
en primary school teacher ; primary teacher ; elementary school teacher ; schoolteacher ; class teacher ; Steiner school teacher
de Grundschullehrer ; Primarlehrer ; Volksschullehrer ; Grundschullehrerin ; Primarschullehrer ; Volksschullehrerin

concept secondary-teacher
kind occupation
parent education-professional
isco 2330
work education
nl leraar ; leraar secundair onderwijs ; lerares ; leerkracht secundair onderwijs ; docent ; leraar wiskunde ; leraar aardrijkskunde ; regent ; docente ; leraar geschiedenis
fr professeur ; professeur de secondaire ; professeur de l'enseignement secondaire ; régent ; professeure ; professeur de mathématiques ; professeur de lycée ; professeur de collège ; prof
en secondary school teacher ; teacher ; high school teacher ; maths teacher ; science teacher ; history teacher ; secondary teacher
de Sekundarschullehrer ; Lehrer ; Gymnasiallehrer ; Lehrerin ; Mathematiklehrer ; Realschullehrer ; Studienrat ; Mittelschullehrer

concept vocational-teacher
kind occupation
parent education-professional
isco 2320
work education
nl praktijkleraar ; leraar technische vakken ; leerkracht praktijk ; praktijklector ; vakleraar ; leraar beroepsonderwijs ; praktijkbegeleider ; stagebegeleider ; docent mbo
fr professeur de cours techniques ; professeur de pratique professionnelle ; formateur technique ; moniteur de stage ; professeur de lycée professionnel ; maître de stage
en vocational teacher ; vocational instructor ; technical teacher ; placement supervisor ; practical training teacher ; technical college lecturer
de Berufsschullehrer ; Fachlehrer ; Praxisanleiter Schule ; Lehrer für Fachpraxis ; Berufsschullehrerin ; Werkstattlehrer

concept university-lecturer
kind occupation
parent education-professional
isco 2310
work education
nl lector ; hoogleraar ; professor ; universitair docent ; lector hogeschool ; onderwijsassistent universiteit ; lesgever hogeschool
fr professeur d'université ; maître de conférences ; chargé de cours ; maître-assistant ; assistant universitaire ; professeur de haute école
en university lecturer ; professor ; lecturer ; assistant professor ; university teacher ; higher education lecturer
de Hochschullehrer ; Professor ; Dozent ; Universitätsprofessor ; Lektor Universität ; Hochschuldozent

concept language-teacher
kind occupation
parent education-professional
isco 2353
work education
nl taalleraar ; leraar Nederlands ; NT2-leraar ; lesgever Nederlands tweede taal ; taaldocent ; leraar Frans ; leraar Engels ; taaltrainer
fr professeur de langues ; professeur de français langue étrangère ; formateur en langues ; professeur de néerlandais ; professeur d'anglais ; professeur de FLE
en language teacher ; ESL teacher ; foreign language teacher ; English teacher ; language trainer ; Dutch as a second language teacher
de Sprachlehrer ; DaF-Lehrer ; Fremdsprachenlehrer ; Sprachtrainer ; Sprachkursleiter ; Deutschlehrer

concept adult-educator
kind occupation
parent education-professional
isco 2359
work education
nl vormingswerker ; lesgever volwassenenonderwijs ; opleider ; vormingsmedewerker ; basiseducatie-leraar ; alfabetiseringsleraar ; cursusbegeleider ; privéleraar ; bijlesleraar
fr formateur pour adultes ; formateur ; formatrice ; formateur en alphabétisation ; animateur-formateur ; professeur particulier ; répétiteur
en adult educator ; adult education teacher ; literacy teacher ; trainer in adult education ; adult literacy tutor ; private tutor ; tutor
de Erwachsenenbildner ; Kursleiter ; Alphabetisierungslehrer ; Trainer in der Erwachsenenbildung ; Nachhilfelehrer ; Privatlehrer ; Bildungsreferent

concept ict-trainer
kind occupation
parent education-professional
isco 2356
work education technical
nl ICT-lesgever ; computerlesgever ; IT-trainer ; ICT-trainer ; lesgever informatica ; e-learning-ontwikkelaar ; digitale coach
fr formateur informatique ; formateur en bureautique ; animateur multimédia ; animateur numérique ; conseiller numérique ; formateur TIC
en IT trainer ; computer trainer ; ICT teacher ; digital coach ; software trainer ; digital inclusion worker
de IT-Trainer ; EDV-Trainer ; Computerlehrer ; Informatiktrainer ; EDV-Kursleiter ; Digital-Coach

concept driving-instructor
kind occupation
parent education-professional
isco 5165
work education
nl rijinstructeur ; rijschoolinstructeur ; autorijinstructeur ; rijlesgever ; rij-instructeur auto
fr moniteur d'auto-école ; moniteur de conduite ; instructeur de conduite ; monitrice d'auto-école ; enseignant de la conduite
en driving instructor ; driving teacher ; driving school instructor ; motor vehicle driving instructor
de Fahrlehrer ; Fahrlehrerin ; Fahrschullehrer ; Fahrinstruktor

concept staff-trainer
kind occupation
parent education-professional
isco 2424
work education management
nl bedrijfstrainer ; vormingsverantwoordelijke ; opleidingsverantwoordelijke ; vormingscoördinator ; opleidingscoördinator ; trainer soft skills ; VTO-verantwoordelijke ; L&D-medewerker
fr responsable de formation ; formateur en entreprise ; coordinateur de formation ; chargé de formation ; responsable formation ; conseiller en formation
en staff trainer ; training officer ; corporate trainer ; training coordinator ; learning and development specialist ; staff training specialist
de Personalentwickler ; betrieblicher Trainer ; Bildungsbeauftragter ; Ausbildungskoordinator ; Weiterbildungsreferent ; Schulungsleiter ; betrieblicher Ausbilder

concept education-adviser
kind occupation
parent education-professional
isco 2351
work education
nl pedagoog ; onderwijsadviseur ; pedagogisch adviseur ; onderwijskundige ; onderwijsinspecteur ; pedagogisch begeleider onderwijs ; leerplanontwikkelaar ; pedagogisch coördinator
fr pédagogue ; conseiller pédagogique ; inspecteur scolaire ; conseillère pédagogique ; ingénieur pédagogique ; concepteur pédagogique
en education adviser ; educational consultant ; school inspector ; curriculum developer ; pedagogical adviser ; education methods specialist
de Pädagoge ; Bildungsberater ; Schulinspektor ; Pädagogin ; Schulrat ; Lehrplanentwickler ; Erziehungswissenschaftler

concept school-principal
kind occupation
parent education-professional
isco 1345
work education management
nl schooldirecteur ; directeur basisschool ; schooldirectrice ; schoolhoofd ; directeur school ; internaatbeheerder ; decaan ; rector school
fr directeur d'école ; directrice d'école ; préfet des études ; chef d'établissement ; proviseur ; principal de collège ; doyen
en school principal ; headteacher ; headmaster ; school director ; deputy head teacher ; dean ; education manager
de Schulleiter ; Rektor ; Schuldirektor ; Schulleiterin ; Internatsleiter ; Dekan

concept management-professional
kind occupation
work management
nl manager ; leidinggevende ; directeur ; directielid ; afdelingshoofd ; diensthoofd ; verantwoordelijke ; kaderlid
fr manager ; gestionnaire ; directeur ; directrice ; chef de service ; responsable ; cadre dirigeant
en manager ; executive ; director ; head of department ; department head ; supervisor ; team manager
de Manager ; Führungskraft ; Leiter ; Direktor ; Abteilungsleiter ; Bereichsleiter ; Leitungskraft

concept managing-director
kind occupation
parent management-professional
isco 1120
work management
nl algemeen directeur ; gedelegeerd bestuurder ; zaakvoerder ; bedrijfsleider ; CEO ; voorzitter ; bestuurder ; campusdirecteur
fr directeur général ; administrateur délégué ; gérant ; directrice générale ; PDG ; président ; chef d'entreprise
en managing director ; chief executive ; CEO ; general manager ; chairperson ; company director ; executive director
de Geschäftsführer ; Generaldirektor ; Geschäftsleiter ; Vorstandsvorsitzender ; Geschäftsführerin ; Vorstand

concept hr-manager
kind occupation
parent management-professional
isco 1212
work management
nl HR-manager ; personeelsdirecteur ; hoofd personeelsdienst ; personeelschef ; personeelsverantwoordelijke ; HR-verantwoordelijke ; HR-directeur
fr directeur des ressources humaines ; DRH ; responsable RH ; responsable du personnel ; responsable des ressources humaines ; chef du personnel
en HR manager ; human resources manager ; personnel manager ; HR director ; head of HR ; people manager
de Personalleiter ; HR-Manager ; Personalchef ; Personaldirektor ; Leiter Personal ; Personalverantwortlicher

concept finance-manager
kind occupation
parent management-professional
isco 1211
work management admin
nl financieel directeur ; financieel manager ; hoofd financiën ; financieel verantwoordelijke ; CFO ; controller ; financieel beheerder
fr directeur financier ; responsable financier ; directrice financière ; chef comptable ; DAF ; contrôleur de gestion
en finance manager ; financial director ; CFO ; financial controller ; head of finance ; chief accountant
de Finanzleiter ; Finanzdirektor ; kaufmännischer Leiter ; Finanzmanager ; Controller ; Leiter Rechnungswesen

concept project-manager
kind occupation
parent management-professional
isco 2421
work management
nl projectleider ; projectmanager ; projectcoördinator ; programmamanager ; projectverantwoordelijke ; projectmedewerker ; programmacoördinator
fr chef de projet ; gestionnaire de projet ; coordinateur de projet ; responsable de projet ; chargé de projet ; chargée de projets
en project manager ; project leader ; project coordinator ; programme manager ; programme coordinator ; project officer
de Projektleiter ; Projektmanager ; Projektkoordinator ; Programmleiter ; Projektverantwortlicher ; Projektreferent

concept quality-manager
kind occupation
parent management-professional
isco 2421
work management
nl kwaliteitscoördinator ; kwaliteitsmanager ; kwaliteitsmedewerker ; stafmedewerker kwaliteit ; zorgkwaliteitscoördinator ; kwaliteitsverantwoordelijke ; procesbegeleider
fr coordinateur qualité ; responsable qualité ; gestionnaire qualité ; référent qualité ; qualiticien ; chargé de qualité
en quality manager ; quality coordinator ; quality officer ; quality assurance manager ; quality improvement lead
de Qualitätsmanager ; Qualitätsbeauftragter ; Qualitätskoordinator ; Qualitätsmanagementbeauftragter ; QM-Beauftragter

concept management-consultant
kind occupation
parent management-professional
isco 2421
work management
nl organisatieadviseur ; managementconsultant ; bedrijfsadviseur ; consultant ; organisatiedeskundige ; interim-manager ; business analist
fr consultant en organisation ; conseiller en gestion ; consultant ; analyste d'affaires ; conseiller en organisation ; manager de transition
en management consultant ; business consultant ; consultant ; organisational consultant ; business analyst ; interim manager
de Unternehmensberater ; Organisationsberater ; Berater ; Managementberater ; Betriebsberater ; Interimsmanager

concept volunteer-coordinator
kind occupation
parent management-professional
isco 3412
rubric social
work management communication
nl vrijwilligerscoördinator ; vrijwilligersverantwoordelijke ; coördinator vrijwilligers ; vrijwilligersbegeleider ; vrijwilligersconsulent ; medewerker vrijwilligerswerk
fr coordinateur de bénévoles ; responsable des bénévoles ; coordinateur des volontaires ; coordinatrice des bénévoles ; gestionnaire des volontaires ; responsable du volontariat
en volunteer coordinator ; volunteer manager ; volunteering officer ; volunteer supervisor ; head of volunteering ; volunteer recruiter
de Freiwilligenkoordinator ; Ehrenamtskoordinator ; Freiwilligenmanager ; Ehrenamtskoordinatorin ; Freiwilligenbetreuer ; Ehrenamtsbeauftragter

concept policy-adviser
kind occupation
parent management-professional
isco 2422
work management
nl beleidsmedewerker ; beleidsadviseur ; stafmedewerker beleid ; beleidsondersteuner ; adviseur ; adjunct van de directeur ; kabinetsmedewerker
fr conseiller politique ; chargé de mission ; conseiller stratégique ; chargé d'étude ; attaché de cabinet
en policy adviser ; policy officer ; policy analyst ; policy administration professional ; government adviser
de Referent ; Politikberater ; Grundsatzreferent ; Fachreferent ; Policy-Berater

concept emergency-planner
kind occupation
parent management-professional
isco 2422
work management
nl noodplanningscoördinator ; crisismanager ; rampenambtenaar ; crisiscoördinator ; noodplanner ; coördinator crisiscel
fr coordinateur planification d'urgence ; gestionnaire de crise ; fonctionnaire planification d'urgence ; coordinateur de crise
en emergency planner ; crisis manager ; emergency planning officer ; crisis coordinator ; disaster manager
de Notfallplaner ; Krisenmanager ; Katastrophenschutzbeauftragter ; Krisenkoordinator ; Koordinator Impfzentrum

concept coordinator-general
kind occupation
parent management-professional
isco 3343
work management
nl coördinator ; teamcoördinator ; teamleider ; teamverantwoordelijke ; ploegleider ; teamcoach ; adjunct-coördinator ; shiftleider
fr coordinateur ; coordinatrice ; chef d'équipe ; responsable d'équipe ; coordinateur d'équipe ; chef de groupe
en coordinator ; team leader ; team coordinator ; team lead ; shift leader ; crew leader
de Koordinator ; Koordinatorin ; Teamleiter ; Teamkoordinator ; Schichtleiter ; Gruppenleiter

concept hr-officer
kind occupation
isco 2423
work management
nl HR-adviseur ; selectiemedewerker ; rekruteringsverantwoordelijke ; recruiter ; HR business partner ; HR-consulent ; personeelsadviseur ; wervings- en selectiemedewerker ; HR-generalist
fr conseiller RH ; chargé de recrutement ; recruteur ; conseiller en ressources humaines ; chargée de recrutement ; HR business partner
en HR adviser ; recruiter ; recruitment officer ; human resources officer ; HR business partner ; talent acquisition specialist
de Personalreferent ; Recruiter ; Personalberater ; HR-Referent ; Personalreferentin ; Personalvermittler

concept career-counsellor
kind occupation
isco 2423
work psychosocial management
nl loopbaanbegeleider ; loopbaanadviseur ; arbeidsbemiddelaar ; consulent werk ; outplacementbegeleider ; studie- en beroepskeuzeadviseur ; loopbaancoach
fr conseiller d'orientation ; conseiller emploi ; conseiller en orientation professionnelle ; coach de carrière ; conseiller en évolution professionnelle ; conseiller Pôle emploi
en career counsellor ; careers adviser ; employment adviser ; career coach ; job centre adviser ; vocational guidance counsellor
de Berufsberater ; Laufbahnberater ; Karriereberater ; Arbeitsvermittler ; Berufsberaterin ; Karrierecoach

concept accountant
kind occupation
isco 2411
work admin management
nl accountant ; bedrijfsrevisor ; boekhouder-fiscalist ; auditor ; belastingadviseur ; belastingconsulent
fr expert-comptable ; réviseur d'entreprises ; conseiller fiscal ; auditeur ; commissaire aux comptes ; comptable-fiscaliste
en accountant ; chartered accountant ; auditor ; tax adviser ; certified accountant ; tax consultant
de Wirtschaftsprüfer ; Steuerberater ; Bilanzbuchhalter ; Auditor ; Buchprüfer ; Steuerfachangestellter

concept lawyer
kind occupation
isco 2611
work other
nl advocaat ; jurist ; bedrijfsjurist ; juridisch adviseur ; advocate ; rechter ; notaris ; juridisch consulent
fr avocat ; juriste ; juriste d'entreprise ; conseiller juridique ; avocate ; juge ; notaire
en lawyer ; solicitor ; legal adviser ; barrister ; attorney ; legal counsel ; judge ; notary
de Rechtsanwalt ; Jurist ; Anwalt ; Rechtsberater ; Rechtsanwältin ; Syndikus ; Richter ; Notar

concept translator
kind occupation
isco 2643
work communication
nl vertaler ; beëdigd vertaler ; vertaalster ; vertaler-tolk ; conferentietolk ; ondertitelaar ; taalkundige ; gerechtstolk
fr traducteur ; traductrice ; traducteur-interprète ; traducteur juré ; interprète de conférence ; linguiste ; sous-titreur
en translator ; sworn translator ; translator interpreter ; conference interpreter ; linguist ; subtitler ; court interpreter
de Übersetzer ; vereidigter Übersetzer ; Übersetzerin ; Konferenzdolmetscher ; Sprachwissenschaftler ; Untertitler ; Gerichtsdolmetscher

concept journalist
kind occupation
isco 2642
work communication
nl journalist ; redacteur ; verslaggever ; eindredacteur ; journaliste ; webredacteur ; reporter ; bladenmaker
fr journaliste ; rédacteur ; reporter ; rédacteur en chef ; rédactrice ; rédacteur web ; chroniqueur
en journalist ; editor ; reporter ; web editor ; newspaper editor ; columnist ; correspondent journalist
de Journalist ; Redakteur ; Reporter ; Redakteurin ; Chefredakteur ; Onlineredakteur ; Journalistin

concept communication-officer
kind occupation
isco 2432
work communication
nl communicatiemedewerker ; communicatieverantwoordelijke ; communicatieadviseur ; persverantwoordelijke ; woordvoerder ; PR-medewerker ; voorlichter ; socialmediamanager ; communicatiedeskundige ; fondsenwerver
fr chargé de communication ; responsable de communication ; attaché de presse ; porte-parole ; chargée de communication ; chargé de relations publiques ; community manager ; collecteur de fonds
en communication officer ; communications manager ; press officer ; spokesperson ; PR officer ; social media manager ; public relations officer ; community manager ; fundraiser
de Kommunikationsbeauftragter ; Pressesprecher ; Öffentlichkeitsarbeiter ; Kommunikationsreferent ; PR-Referent ; Social-Media-Manager ; Pressereferent ; Fundraiser

concept marketing-professional
kind occupation
isco 2431
work communication
nl marketeer ; marketingmedewerker ; marketingverantwoordelijke ; reclamemedewerker ; copywriter ; marketingmanager
fr chargé de marketing ; responsable marketing ; publicitaire ; concepteur-rédacteur ; assistant marketing
en marketing officer ; marketing manager ; marketer ; advertising specialist ; copywriter ; marketing assistant
de Marketingreferent ; Marketingmanager ; Werbefachmann ; Werbetexter ; Marketingassistent ; Marketingfachkraft

concept graphic-designer
kind occupation
isco 2166
work communication
nl grafisch vormgever ; grafisch ontwerper ; vormgever ; lay-outer ; multimediaontwerper ; webdesigner ; dtp'er ; animator tekenfilm
fr graphiste ; infographiste ; designer graphique ; concepteur graphique ; maquettiste ; webdesigner ; concepteur multimédia
en graphic designer ; layout designer ; multimedia designer ; web designer ; desktop publisher ; visual designer
de Grafikdesigner ; Grafiker ; Mediengestalter ; Layouter ; Multimedia-Designer ; Webdesigner ; Grafikdesignerin

concept sociologist
kind occupation
isco 2632
work psychosocial
nl socioloog ; antropoloog ; criminoloog ; sociaal wetenschapper ; gerontoloog ; onderzoeker welzijn ; demograaf
fr sociologue ; anthropologue ; criminologue ; chercheur en sciences sociales ; démographe
en sociologist ; anthropologist ; criminologist ; social scientist ; gerontologist ; social researcher
de Soziologe ; Anthropologe ; Kriminologe ; Sozialwissenschaftler ; Sozialforscher ; Soziologin

concept teaching-task
kind task
work education
nl lesgeven ; les geven ; doceren ; onderwijzen ; vorming geven ; cursus geven ; workshop geven ; opleiding geven ; lessen voorbereiden ; onderwijs
fr enseigner ; donner cours ; donner des formations ; enseignement ; animer une formation ; donner un atelier ; préparer des cours ; former des adultes
en teaching ; giving lessons ; giving a course ; giving training ; running workshops ; teaching a class ; preparing lessons
de unterrichten ; Unterricht geben ; lehren ; Schulungen geben ; Kurse geben ; Workshops leiten ; Unterricht vorbereiten ; Unterricht

concept language-lessons
kind task
rubric social
work education communication
nl taalles geven ; Nederlands oefenen ; conversatietafel ; taalbuddy ; babbelen in het Nederlands ; taalmaatje ; praattafel ; taalcoach ; Nederlandse les geven ; alfabetisering
fr donner des cours de langue ; table de conversation ; cours de français pour étrangers ; parrain linguistique ; alphabétisation ; pratiquer le français ; tandem linguistique
en giving language lessons ; conversation table ; language buddy ; language practice ; conversation group ; literacy lessons ; language coaching
de Sprachunterricht geben ; Sprachcafé ; Sprachpate ; Deutschkurs für Geflüchtete ; Sprachtandem ; Alphabetisierung ; Konversationskurs

concept digital-skills-help
kind task
rubric technical 0.5 social 0.5
work education technical
nl digitale hulp ; helpen met computer en smartphone ; digibuddy ; digitale inclusie ; senioren leren werken met de tablet ; computerles geven ; digidokter ; digipunt ; uitleg geven over smartphone
fr aide numérique ; aider avec ordinateur et smartphone ; inclusion numérique ; apprendre la tablette aux seniors ; espace public numérique ; initiation à l'informatique ; écrivain public numérique ; cours d'informatique
en digital help ; help with computers and smartphones ; digital inclusion ; teaching seniors to use a tablet ; digital buddy ; computer lessons ; smartphone help
de digitale Hilfe ; Hilfe mit Computer und Smartphone ; digitale Teilhabe ; Senioren das Tablet erklären ; Digitalpate ; Computerkurs geben ; Smartphone-Hilfe

concept mentoring-task
kind task
work education psychosocial
nl mentor ; peter en meterschap ; nieuwe medewerkers begeleiden ; mentorschap ; stagiairs begeleiden ; inwerken van nieuwe collega's ; werkplekleren begeleiden ; peterschap
fr mentor ; parrainage ; accompagner les nouveaux collaborateurs ; mentorat ; tutorat ; encadrer des stagiaires ; tuteur de stage
en mentor ; mentoring ; onboarding new staff ; supervising trainees ; induction of new colleagues ; work placement mentoring
de Mentor ; Mentoring ; neue Mitarbeiter einarbeiten ; Praktikanten anleiten ; Einarbeitung neuer Kollegen ; Patenschaft

concept coordinate-volunteers
kind task
rubric social 0.5 office 0.5
work management
nl vrijwilligers coördineren ; vrijwilligers aansturen ; vrijwilligers werven ; vrijwilligers begeleiden ; vrijwilligersplanning ; vrijwilligerswerking coördineren ; coördineren van vrijwilligers
fr coordonner des bénévoles ; encadrer les bénévoles ; recruter des bénévoles ; gestion des bénévoles ; coordination de volontaires ; encadrement des volontaires
en coordinating volunteers ; managing volunteers ; recruiting volunteers ; volunteer management ; supervising volunteers ; volunteer coordination
de Freiwillige koordinieren ; Ehrenamtliche betreuen ; Freiwillige gewinnen ; Freiwilligenkoordination ; Ehrenamtliche anleiten ; Ehrenamtskoordination

concept lead-team
kind task
work management
nl leiding geven ; team leiden ; leidinggeven ; een team aansturen ; coördineren ; team coördineren ; aansturen van medewerkers ; management ; coördinatie
fr diriger une équipe ; encadrer une équipe ; coordonner ; gestion d'équipe ; coordination ; management ; diriger des collaborateurs
en leading a team ; managing a team ; coordinating ; team management ; supervising staff ; coordination ; management ; people management
de ein Team leiten ; Mitarbeiterführung ; koordinieren ; Teamleitung ; Personalführung ; Koordination ; Management ; Mitarbeiter führen

concept crisis-coordination
kind task
work management
nl crisiscoördinatie ; crisismanagement ; noodplan opstellen ; uitbraakbeheer coördineren ; crisisbeheer ; organisatie van de crisisopvang ; rampenplan
fr coordination de crise ; gestion de crise ; plan d'urgence ; cellule de crise coordonner ; organisation de l'accueil de crise ; plan catastrophe
en crisis coordination ; crisis management ; emergency planning ; outbreak coordination ; contingency planning ; disaster plan
de Krisenkoordination ; Krisenmanagement ; Notfallplanung ; Ausbruchskoordination ; Krisenstabsarbeit ; Katastrophenplan

concept project-management-task
kind task
work management
nl projectmanagement ; projecten leiden ; projectwerking ; project opvolgen ; plannen en organiseren ; projecten coördineren ; projectbeheer
fr gestion de projet ; diriger des projets ; suivi de projets ; planifier et organiser ; coordination de projets ; conduite de projet
en project management ; leading projects ; project follow-up ; planning and organising ; coordinating projects ; project planning
de Projektmanagement ; Projekte leiten ; Projektarbeit ; planen und organisieren ; Projektkoordination ; Projektsteuerung

concept budget-management
kind task
work management admin
nl budgetbeheer ; financieel beheer ; begroting opmaken ; subsidiedossier ; subsidies aanvragen ; subsidieaanvraag ; budget opvolgen ; jaarrekening
fr gestion budgétaire ; gestion financière ; établir un budget ; demande de subsides ; dossier de subvention ; suivi du budget ; comptes annuels
en budget management ; financial management ; drawing up a budget ; grant application ; applying for grants ; budget monitoring ; annual accounts
de Budgetverwaltung ; Finanzmanagement ; Haushaltsplanung ; Förderantrag ; Zuschüsse beantragen ; Budgetkontrolle ; Jahresabschluss

concept board-member
kind task
work management
nl bestuurslid ; vrijwillig bestuurder ; bestuursfunctie ; raad van bestuur ; penningmeester ; secretaris vereniging ; bestuurswerk
fr membre du conseil d'administration ; administrateur bénévole ; conseil d'administration ; trésorier ; secrétaire d'association
en board member ; trustee ; board of directors ; treasurer ; committee member ; voluntary trustee
de Vorstandsmitglied ; ehrenamtlicher Vorstand ; Vorstandsarbeit ; Schatzmeister ; Kassenwart ; Vereinsvorstand

concept recruitment-task
kind task
work management admin
nl personeel werven ; rekrutering ; sollicitatiegesprekken voeren ; werving en selectie ; aanwerving ; kandidaten selecteren ; personeel rekruteren
fr recrutement ; recruter du personnel ; entretiens d'embauche ; sélection de candidats ; engagement de personnel ; sélection et recrutement
en recruitment ; recruiting staff ; job interviews ; selecting candidates ; hiring ; recruitment and selection
de Personalgewinnung ; Personal rekrutieren ; Bewerbungsgespräche führen ; Personalauswahl ; Rekrutierung ; Bewerberauswahl

concept communication-task
kind task
work communication
nl communicatie verzorgen ; communicatie ; interne communicatie ; externe communicatie ; teksten schrijven ; nieuwsbrief maken ; bewonerskrant maken ; huiskrant ; persbericht schrijven ; folders maken ; redactie ; nieuwsbrief
fr communication ; communication interne ; communication externe ; rédiger des textes ; faire une newsletter ; journal des résidents ; rédiger un communiqué de presse ; faire des dépliants ; newsletter ; rédaction
en communication ; internal communication ; external communication ; writing texts ; newsletter ; residents' magazine ; writing a press release ; making leaflets ; editing ; copywriting
de Kommunikation ; interne Kommunikation ; externe Kommunikation ; Texte schreiben ; Newsletter ; Hauszeitung ; Pressemitteilung schreiben ; Flyer erstellen ; Redaktion ; Heimzeitung

concept social-media-task
kind task
work communication
nl sociale media ; Facebookpagina beheren ; sociale media beheren ; Instagram ; social media ; facebook bijhouden ; posts maken ; onlinecommunicatie
fr réseaux sociaux ; gérer la page Facebook ; gestion des réseaux sociaux ; Instagram ; médias sociaux ; animer la page Facebook ; communication en ligne
en social media ; managing the Facebook page ; social media management ; Instagram ; social networks ; online communication ; social media posts
de soziale Medien ; Facebook-Seite betreuen ; Social Media ; Instagram ; soziale Netzwerke ; Social-Media-Betreuung ; Online-Kommunikation

concept graphic-design-task
kind task
work communication
nl affiches ontwerpen ; lay-out ; grafisch werk ; vormgeving ; folder ontwerpen ; grafisch ontwerp ; Photoshop ; Canva ; InDesign
fr créer des affiches ; mise en page ; graphisme ; conception graphique ; créer un dépliant ; Photoshop ; Canva ; InDesign
en designing posters ; layout ; graphic work ; graphic design ; designing leaflets ; Photoshop ; Canva ; InDesign
de Plakate gestalten ; Layout ; Grafikarbeiten ; grafische Gestaltung ; Flyer gestalten ; Photoshop ; Canva ; InDesign

concept public-information
kind task
work communication psychosocial
nl sensibiliseren ; sensibilisering ; mensen informeren over maatregelen ; informeren van de bevolking ; uitleg geven over vaccinatie ; voorlichting geven ; bewustmaking ; infosessie geven ; flyers uitdelen ; infostand bemannen
fr sensibilisation ; informer la population ; informer sur les mesures ; expliquer la vaccination ; donner une séance d'information ; distribuer des flyers ; tenir un stand d'information ; sensibiliser le public
en raising awareness ; informing the public ; explaining the measures ; explaining vaccination ; public information ; information session ; handing out flyers ; staffing an information stand
de Aufklärung ; Bevölkerung informieren ; über Maßnahmen informieren ; über Impfung aufklären ; Sensibilisierung ; Informationsveranstaltung ; Flyer verteilen ; Infostand betreuen

concept team-coaching
kind task
work psychosocial management
nl teamcoaching ; intervisie begeleiden ; supervisie geven ; coachen van teams ; teambegeleiding ; medewerkers coachen ; intervisie ; teambuilding
fr coaching d'équipe ; animer une intervision ; supervision d'équipe ; accompagner des équipes ; coacher des collaborateurs ; intervision ; supervision
en team coaching ; leading peer supervision ; team supervision ; coaching teams ; coaching staff ; intervision ; team building
de Teamcoaching ; Intervision leiten ; Supervision ; Teambegleitung ; Mitarbeiter coachen ; Intervision ; Teambildung

concept policy-writing
kind task
work management
nl beleid voorbereiden ; beleidsnota schrijven ; procedures uitwerken ; draaiboek opstellen ; protocollen opstellen ; beleidswerk ; procedures schrijven
fr préparer des politiques ; rédiger des procédures ; rédiger une note de politique ; établir un scénario ; rédiger des protocoles ; élaborer des procédures
en policy preparation ; writing procedures ; writing policy papers ; drawing up a playbook ; writing protocols ; developing procedures
de Konzepte erarbeiten ; Verfahrensanweisungen schreiben ; Konzepte schreiben ; Ablaufpläne erstellen ; Protokolle ausarbeiten ; Richtlinien entwickeln

concept research-analysis
kind task
work management other
nl onderzoek doen ; data-analyse ; statistieken bijhouden ; cijfers verwerken ; gegevens analyseren ; rapporten opstellen ; data analyseren
fr analyse de données ; tenir des statistiques ; traiter des chiffres ; analyser des données ; établir des rapports statistiques
en research ; data analysis ; keeping statistics ; analysing data ; processing figures ; statistical reporting
de Forschung ; Datenanalyse ; Statistiken führen ; Daten auswerten ; Zahlen auswerten ; statistische Berichte

concept leadership-skill
kind skill
work management
nl leidinggevende capaciteiten ; leiderschap ; verantwoordelijkheidszin ; initiatief nemen ; organisatietalent ; organisatorisch sterk ; beslissingsvermogen
fr leadership ; sens des responsabilités ; esprit d'initiative ; sens de l'organisation ; capacités d'encadrement ; capacité de décision
en leadership ; sense of responsibility ; initiative ; organisational skills ; leadership skills ; decision-making
de Führungsqualitäten ; Verantwortungsbewusstsein ; Eigeninitiative ; Organisationstalent ; Führungskompetenz ; Entscheidungsfähigkeit

concept teamwork-skill
kind skill
nl teamspeler ; in team werken ; teamgeest ; samenwerken ; collegiaal ; teamplayer ; kunnen samenwerken
fr esprit d'équipe ; travailler en équipe ; travail en équipe ; collaboration ; collégialité ; bon coéquipier
en team player ; teamwork ; team spirit ; working in a team ; collaboration ; cooperative
de Teamfähigkeit ; teamfähig ; Teamgeist ; im Team arbeiten ; Zusammenarbeit ; kollegial ; Teamplayer

concept communication-skill
kind skill
work communication
nl communicatief ; communicatieve vaardigheden ; communicatief vaardig ; vlot in de omgang ; goede gesprekspartner ; sociaal en communicatief ; contactvaardig
fr communicatif ; aptitudes à la communication ; bon communicateur ; aisance relationnelle ; sens de la communication ; contact facile
en communicative ; communication skills ; good communicator ; interpersonal skills ; easy to talk to ; sociable
de kommunikativ ; Kommunikationsfähigkeit ; kommunikationsstark ; kontaktfreudig und kommunikativ ; gute Umgangsformen ; Kommunikationsstärke

concept independent-skill
kind skill
nl zelfstandig ; zelfstandig werken ; zelfstandig kunnen werken ; autonoom ; zelfredzaam in het werk ; proactief
fr autonome ; travailler de manière autonome ; autonomie ; indépendant ; proactif ; esprit autonome
en independent ; working independently ; autonomous ; self-reliant ; proactive ; self-starter
de selbstständig ; selbstständiges Arbeiten ; eigenständig ; autonom ; eigenverantwortlich ; proaktiv

concept stress-resistance
kind skill
nl stressbestendig ; stressbestendigheid ; kalm blijven ; rustig blijven ; kunnen omgaan met stress ; tegen stress kunnen ; hands-on
fr résistance au stress ; résistant au stress ; garder son calme ; gérer le stress ; sang-froid ; gestion du stress
en stress-resistant ; stress resistance ; keeping calm ; coping with stress ; calm under pressure ; hands-on
de stressresistent ; Stressresistenz ; ruhig bleiben ; belastbar ; Belastbarkeit ; mit Stress umgehen können

concept motivation-skill
kind skill
nl gemotiveerd ; gedreven ; leergierig ; enthousiast en gemotiveerd ; bereid om te leren ; werklust ; helpende handen
fr motivé ; motivation ; envie d'apprendre ; volontaire et motivé ; prêt à apprendre ; engagement ; donner un coup de main
en motivated ; motivation ; eager to learn ; willing to learn ; driven ; committed ; helping hands
de motiviert ; Motivation ; lernbereit ; engagiert ; Lernbereitschaft ; Einsatzbereitschaft ; helfende Hände

concept reliability-skill
kind skill
nl betrouwbaar ; betrouwbaarheid ; discreet ; discretie ; stipt op tijd ; punctueel ; eerlijk ; verantwoordelijk
fr fiable ; fiabilité ; discret ; discrétion ; ponctuel et fiable ; honnête ; ponctualité
en reliable ; reliability ; discreet ; punctual ; trustworthy ; honest ; dependable
de zuverlässig ; Zuverlässigkeit ; diskret ; pünktlich ; vertrauenswürdig ; ehrlich ; verlässlich

concept multilingual-skill
kind skill
work communication
nl meertalig ; drietalig ; tweetalig ; talenkennis ; polyglot ; meertaligheid ; talenkennis vereist ; anderstalig
fr multilingue ; trilingue ; bilingue ; connaissance des langues ; polyglotte ; plurilingue ; allophone
en multilingual ; trilingual ; bilingual ; language skills ; polyglot ; knowledge of languages ; foreign-language
de mehrsprachig ; dreisprachig ; zweisprachig ; Sprachkenntnisse ; Polyglott ; Mehrsprachigkeit ; fremdsprachig

concept teaching-diploma
kind diploma
work education
gives secondary-teacher
gives primary-teacher
nl bachelor lager onderwijs ; lerarenopleiding ; pedagogisch getuigschrift ; bachelor onderwijs ; pedagogische bekwaamheid ; lerarendiploma ; educatieve master ; PABO ; onderwijsbevoegdheid
fr bachelier instituteur primaire ; AESI ; agrégation ; CAP pédagogique ; CAPAES ; diplôme d'enseignant ; AESS ; CAPES ; master en enseignement
en teaching diploma ; teaching qualification ; teaching certificate ; PGCE ; bachelor of education ; qualified teacher status ; teacher training
de Lehramt ; Lehramtsstudium ; Lehrbefähigung ; Staatsexamen Lehramt ; Lehrerausbildung ; Referendariat ; pädagogische Befähigung

concept nursery-teaching-diploma
kind diploma
work education
gives nursery-teacher
nl bachelor kleuteronderwijs ; diploma kleuterleidster ; diploma kleuteronderwijzer ; opleiding kleuteronderwijs
fr bachelier instituteur préscolaire ; diplôme d'institutrice maternelle ; diplôme préscolaire ; bachelier normale préscolaire
en nursery teaching degree ; early years teaching degree ; kindergarten teaching diploma ; early childhood education degree
de Ausbildung Elementarpädagogik ; Diplom Kindergartenpädagogik ; Studium Kindheitspädagogik ; Kindergärtnerinnendiplom

concept management-diploma
kind diploma
work management
nl master management ; bachelor bedrijfsmanagement ; MBA ; bachelor bedrijfskunde ; handelsingenieur ; toegepaste economische wetenschappen
fr master en gestion ; bachelier en gestion ; MBA ; ingénieur de gestion ; sciences économiques appliquées ; école de commerce
en management degree ; business degree ; MBA ; bachelor of business ; master of management ; business administration degree
de Betriebswirtschaftsstudium ; BWL-Studium ; MBA ; Diplom-Kaufmann ; Master Management ; Wirtschaftsstudium

concept communication-diploma
kind diploma
work communication
gives communication-officer
nl bachelor communicatie ; bachelor communicatiemanagement ; master communicatiewetenschappen ; bachelor journalistiek ; diploma communicatie
fr bachelier en communication ; master en communication ; bachelier en journalisme ; bachelier en relations publiques ; diplôme en communication
en communication degree ; communications degree ; journalism degree ; media studies degree ; public relations degree
de Kommunikationswissenschaft ; Studium Kommunikation ; Journalistikstudium ; Medienwissenschaft ; Publizistikstudium

concept translation-diploma
kind diploma
work communication
gives translator
nl master vertalen ; master tolken ; bachelor toegepaste taalkunde ; master in het tolken ; diploma vertaler-tolk
fr master en traduction ; master en interprétation ; bachelier en traduction ; diplôme de traducteur-interprète ; traduction et interprétation
en translation degree ; interpreting degree ; degree in applied linguistics ; master's in interpreting ; master's in translation
de Übersetzerstudium ; Dolmetscherstudium ; Diplom-Übersetzer ; Diplom-Dolmetscher ; Studium Translationswissenschaft

concept secondary-education-diploma
kind diploma
nl diploma secundair onderwijs ; diploma middelbaar onderwijs ; humaniora ; getuigschrift secundair onderwijs ; diploma ASO ; diploma TSO ; diploma BSO ; middelbaar diploma ; havo ; vwo
fr CESS ; diplôme de l'enseignement secondaire ; certificat d'enseignement secondaire supérieur ; baccalauréat ; humanités ; CESI
en secondary school diploma ; high school diploma ; A-levels ; secondary education certificate ; GCSE ; school leaving certificate
de Abitur ; Matura ; Schulabschluss ; Sekundarabschluss ; Mittlere Reife ; Realschulabschluss ; Hauptschulabschluss

concept bachelor-degree
kind diploma
nl bachelor ; bachelordiploma ; professionele bachelor ; graduaat ; hoger onderwijs ; hbo ; academische bachelor ; HBO5
fr bachelier ; baccalauréat universitaire ; graduat ; bachelor ; licence ; enseignement supérieur ; haute école diplôme
en bachelor's degree ; bachelor ; undergraduate degree ; associate degree ; higher education ; college degree
de Bachelor ; Bachelorabschluss ; Hochschulabschluss ; Fachhochschulabschluss ; Bachelor-Abschluss

concept master-degree
kind diploma
nl master ; masterdiploma ; licentiaat ; universitair diploma ; academisch diploma ; wo-diploma
fr master ; diplôme universitaire ; licencié ; maîtrise universitaire ; diplôme de master
en master's degree ; master ; university degree ; postgraduate degree ; academic degree
de Master ; Masterabschluss ; Universitätsabschluss ; Diplom-Studium ; Magister
