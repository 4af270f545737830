# Teaching, management, business, law, government, communication and general personal skills. Managers, accountants,
# personnel, insurance, property and government officers are asked for under the rubric office; teaching and what every
# rubric asks (directors, coordinators, teamwork) has none, but names kinds of work (education, management, communication).

concept education-professional
kind occupation
work education
nl onderwijspersoneel ; onderwijsgevende ; lesgever ; onderwijskracht ; onderwijsprofessional ; educatief medewerker ; leerkracht
fr personnel enseignant ; enseignant ; enseignante ; membre du corps enseignant ; professionnel de l'enseignement
en education professional ; educator in schools ; teaching staff ; teaching professional ; academic staff ; teacher
de Lehrpersonal ; Lehrkraft ; Lehrender ; Unterrichtende ; pädagogisches Personal ; Lehrer

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
nl onderwijzer ; leerkracht lager onderwijs ; onderwijzeres ; leerkracht basisonderwijs ; meester lagere school ; juf ; leraar basisonderwijs ; schoolmeester
fr instituteur ; institutrice ; instituteur primaire ; institutrice primaire ; professeur des écoles ; maître d'école ; enseignant du primaire
en primary school teacher ; primary teacher ; elementary school teacher ; schoolteacher ; class teacher ; Steiner school teacher
de Grundschullehrer ; Primarlehrer ; Volksschullehrer ; Grundschullehrerin ; Primarschullehrer ; Volksschullehrerin

concept secondary-teacher
kind occupation
parent education-professional
isco 2330
work education
nl leraar ; leraar secundair onderwijs ; lerares ; leerkracht secundair onderwijs ; docent ; leraar wiskunde ; leraar aardrijkskunde ; docente ; leraar geschiedenis
nl regent in het secundair onderwijs ; regentes secundair onderwijs
fr professeur ; professeur de secondaire ; professeur de l'enseignement secondaire ; régent ; professeure ; professeur de mathématiques ; professeur de lycée ; professeur de collège ; prof
en secondary school teacher ; high school teacher ; maths teacher ; science teacher ; history teacher ; secondary teacher
de Sekundarschullehrer ; Gymnasiallehrer ; Lehrerin ; Mathematiklehrer ; Realschullehrer ; Studienrat ; Mittelschullehrer

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
nl opleidingsadviseur ; opleidingsmedewerker ; opleidingsdeskundige ; leercoach bedrijf ; learning and development specialist ; L&D-specialist
nl learning & development officer ; trainingscoördinator ; trainingsadviseur ; vormingsadviseur ; HRD-adviseur ; bedrijfsopleider ; opleidingskundige
nl coach bedrijfsleven
fr responsable de formation ; formateur en entreprise ; coordinateur de formation ; chargé de formation ; responsable formation ; conseiller en formation
fr conseiller formation ; conseillère formation ; ingénieur de formation ; ingénieur formation ; chargée de formation ; coordinatrice de formation
fr formateur interne ; formateur consultant ; consultant formation ; formateur commercial ; gestionnaire de formation
fr responsable pédagogique de formation ; animateur de formation en entreprise
en staff trainer ; training officer ; corporate trainer ; training coordinator ; learning and development specialist ; staff training specialist
en training consultant ; training specialist ; training adviser ; training and development specialist ; staff development officer ; L&D officer
en learning consultant ; workforce development officer ; in-house trainer ; company trainer ; learning designer
de Personalentwickler ; betrieblicher Trainer ; Bildungsbeauftragter ; Ausbildungskoordinator ; Weiterbildungsreferent ; Schulungsleiter ; betrieblicher Ausbilder
de Trainer Personalentwicklung ; Personalentwicklungsreferent ; Referent Personalentwicklung ; Weiterbildungsbeauftragter ; Weiterbildungsmanager
de Bildungsmanager ; Ausbildungsreferent ; Ausbildungsbeauftragter ; Trainingsmanager ; Bildungsplaner ; Aus- und Weiterbildungspädagoge
de Firmentrainer ; Verkaufstrainer

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
rubric office
work management
nl HR-manager ; personeelsdirecteur ; hoofd personeelsdienst ; personeelschef ; personeelsverantwoordelijke ; HR-verantwoordelijke ; HR-directeur
nl directeur personeel ; personeelsmanager ; manager personeelszaken ; hoofd personeelszaken ; hoofd HR ; hoofd P&O ; P&O-manager
nl manager human resources ; human resources manager ; human resources directeur ; head of HR ; people manager ; chief people officer ; HRM-manager
nl hoofd personeel en organisatie ; hoofd werving en selectie ; recruitment manager ; manager arbeidsverhoudingen ; diversiteitsmanager
nl compensation and benefits manager ; opleidingsmanager ; hoofd vorming ; directeur HRM ; directeur human resources ; hoofd rekrutering
nl verantwoordelijke personeel ; verantwoordelijke HR ; talentmanager ; HR-teamleider ; personeelsdirectrice
fr directeur des ressources humaines ; DRH ; responsable RH ; responsable du personnel ; responsable des ressources humaines ; chef du personnel
fr directrice des ressources humaines ; directeur RH ; directrice RH ; directeur du personnel ; chef du service du personnel
fr chef de service ressources humaines ; cheffe du personnel ; gestionnaire des ressources humaines cadre ; responsable des relations sociales
fr responsable du recrutement ; responsable recrutement ; responsable de l'administration du personnel ; responsable administration du personnel
fr responsable du développement RH ; responsable formation RH ; responsable gestion des carrières ; responsable rémunération
fr responsable rémunérations et avantages sociaux ; responsable de la gestion du personnel ; HR manager ; human resources manager
fr adjoint au directeur des ressources humaines ; responsable diversité ; directeur des relations sociales ; directeur des relations humaines
fr responsable GPEC ; head of HR ; responsable emploi et carrières ; directeur de la formation
en HR manager ; human resources manager ; personnel manager ; HR director ; head of HR ; people manager
en human resource manager ; human resources director ; personnel director ; head of human resources ; head of people ; head of personnel
en director of people ; director of human resources ; chief people officer ; chief human resources officer ; CHRO ; industrial relations manager
en labour relations manager ; employee relations manager ; recruitment manager ; recruiting manager ; talent manager ; talent acquisition manager
en training manager ; corporate training manager ; learning and development manager ; equality and inclusion manager ; diversity manager
en staffing manager ; workforce manager ; compensation and benefits manager ; reward manager ; occupational welfare manager ; staff manager
de Personalleiter ; HR-Manager ; Personalchef ; Personaldirektor ; Leiter Personal ; Personalverantwortlicher
de Personalmanager ; Personalmanagerin ; Personalleiterin ; Personalvorstand ; Personalchefin ; HR-Leiter ; HR-Managerin ; HR-Direktor
de Human Resources Manager ; Head of HR ; Leiter Personalwesen ; Leiter Personalabteilung ; Leiterin Personal ; Leiter Human Resources
de Leiter Personalentwicklung ; Leiter Recruiting ; Leiter Personalverwaltung ; Leiter Ausbildung ; Ausbildungsleiter ; Arbeitsdirektor ; Personalwirt
de Personalamtsleiter ; Recruiting-Manager ; Diversity-Manager ; Gleichstellungsmanager ; Vergütungsmanager ; Compensation-and-Benefits-Manager
de Abteilungsleiter Personal

concept finance-manager
kind occupation
parent management-professional
isco 1211
rubric office
work management admin
nl financieel directeur ; financieel manager ; hoofd financiën ; financieel verantwoordelijke ; CFO ; controller ; financieel beheerder
nl financieel hoofd ; manager financiën ; finance manager ; financial controller ; hoofd boekhouding ; hoofd financiële dienst
nl hoofd financiële administratie ; directeur financiën ; treasurer ; treasury manager ; schatbewaarder ; thesaurier ; bankdirecteur
nl kantoordirecteur bank ; filiaaldirecteur bank ; bankfiliaalhouder ; verzekeringskantoorhouder ; directeur verzekeringskantoor ; hoofdboekhouder
nl administrateur financieel ; algemeen beheerder financiën ; economisch directeur ; directeur administratie en financiën ; business controller
nl concerncontroller ; gemeenteontvanger ; financieel beheerder gemeente ; kredietmanager ; investeringsmanager ; kwestor
fr directeur financier ; responsable financier ; directrice financière ; chef comptable ; DAF ; contrôleur de gestion
fr directeur administratif et financier ; directrice administrative et financière ; responsable administratif et financier ; responsable comptable
fr responsable de la comptabilité ; responsable comptabilité ; cheffe comptable ; chef du service comptabilité ; contrôleur financier
fr contrôleur budgétaire ; trésorier d'entreprise ; responsable trésorerie ; responsable de trésorerie ; directeur d'agence bancaire
fr directeur de banque ; directeur d'agence d'assurances ; responsable d'agence bancaire ; directeur comptable ; receveur communal ; receveur régional
fr directeur du budget ; responsable du budget ; gérant d'agence bancaire ; intendant gestionnaire ; responsable contrôle de gestion
fr directeur des services financiers ; credit manager ; directeur du crédit ; questeur
en finance manager ; financial director ; CFO ; financial controller ; head of finance ; chief accountant
en financial manager ; finance director ; finance officer manager ; chief financial officer ; controller finance ; financial comptroller
en company treasurer ; treasury manager ; corporate treasurer ; bursar ; school bursar ; bank manager ; bank branch manager ; branch manager bank
en building society manager ; credit union manager ; insurance branch manager ; insurance agency manager ; accounts manager ; accounting manager
en budget manager ; credit manager ; investment manager ; investment fund manager ; pension fund manager ; tax manager ; audit manager
en head of accounts ; chief accounting officer ; financial administrator ; comptroller
de Finanzleiter ; Finanzdirektor ; kaufmännischer Leiter ; Finanzmanager ; Controller ; Leiter Rechnungswesen
de Finanzverwalter ; Finanzchef ; Finanzvorstand ; Leiter Finanzen ; Leiter Finanzbuchhaltung ; Leiter Buchhaltung ; Leiter Controlling
de Leiterin Finanzen ; Buchhaltungsleiter ; Finanzcontroller ; Controllerin ; Rechnungsführer ; Kämmerer ; Stadtkämmerer ; Gemeindekassier
de Schatzmeister Unternehmen ; Treasurer ; Treasury-Manager ; Bankdirektor ; Bankfilialleiter ; Filialleiter Bank ; Bankleiter
de Geschäftsstellenleiter Sparkasse ; Leiter Versicherungsagentur ; kaufmännischer Direktor ; kaufmännischer Geschäftsführer ; kaufmännische Leiterin
de Leiter Rechnungswesen und Controlling ; Kreditmanager ; Finanzprokurist ; Säckelwart

concept project-manager
kind occupation
parent management-professional
isco 2421
rubric office
work management
nl projectleider ; projectmanager ; projectcoördinator ; programmamanager ; projectverantwoordelijke ; projectmedewerker ; programmacoördinator
fr chef de projet ; gestionnaire de projet ; coordinateur de projet ; responsable de projet ; chargé de projet ; chargée de projets
en project manager ; project leader ; project coordinator ; programme manager ; programme coordinator ; project officer
de Projektleiter ; Projektmanager ; Projektkoordinator ; Programmleiter ; Projektverantwortlicher ; Projektreferent

concept quality-manager
kind occupation
parent management-professional
isco 2421
rubric office
work management
nl kwaliteitscoördinator ; kwaliteitsmanager ; kwaliteitsmedewerker ; stafmedewerker kwaliteit ; zorgkwaliteitscoördinator ; kwaliteitsverantwoordelijke ; procesbegeleider
fr coordinateur qualité ; responsable qualité ; gestionnaire qualité ; référent qualité ; qualiticien ; chargé de qualité
en quality manager ; quality coordinator ; quality officer ; quality assurance manager ; quality improvement lead
de Qualitätsmanager ; Qualitätsbeauftragter ; Qualitätskoordinator ; Qualitätsmanagementbeauftragter ; QM-Beauftragter

concept management-consultant
kind occupation
parent management-professional
isco 2421
rubric office
work management
nl organisatieadviseur ; managementconsultant ; bedrijfsadviseur ; consultant ; organisatiedeskundige ; interim-manager ; business analist
nl bedrijfsconsultant ; bedrijfsanalist ; business analyst ; businessanalist ; organisatieconsultant ; managementadviseur ; procesanalist
nl procesmanager ; lean consultant ; efficiencydeskundige ; verandermanager ; bedrijfskundige ; strategieconsultant ; organisatieanalist
nl ondernemingscoach ; bedrijfscoach ; organisatie- en bedrijfsadviseur ; adviseur bedrijfsvoering ; innovatieadviseur
fr consultant en organisation ; conseiller en gestion ; consultant ; analyste d'affaires ; conseiller en organisation ; manager de transition
fr consultant en management ; consultante en management ; conseiller en organisation et management ; conseil en organisation ; conseiller d'entreprise
fr conseiller en management ; analyste de gestion ; analyste métier ; business analyst ; analyste organisationnel ; organisateur conseil
fr consultant en stratégie ; consultant interne ; consultant en conduite du changement ; conseiller en création d'entreprise
fr accompagnateur de projets de création d'entreprise ; analyste des méthodes administratives ; chargé d'organisation ; auditeur en organisation
en management consultant ; business consultant ; consultant ; organisational consultant ; business analyst ; interim manager
en management analyst ; business adviser ; organisation consultant ; business process analyst ; process improvement consultant
en organisation and methods analyst ; change manager ; strategy consultant ; business development consultant ; efficiency expert ; policy consultant
en turnaround manager ; business coach ; innovation consultant ; corporate planner analyst
de Unternehmensberater ; Organisationsberater ; Berater ; Managementberater ; Betriebsberater ; Interimsmanager
de Unternehmensberaterin ; Wirtschaftsberater ; Organisationsentwickler ; Organisationsreferent ; Organisator ; Prozessmanager ; Prozessberater
de Prozessanalyst ; Business Analyst ; Strategieberater ; Gründungsberater ; Innovationsberater ; Betriebsorganisator ; Arbeitsorganisator
de Betriebswirt ; Betriebswirtin ; Diplom-Betriebswirt ; Change-Manager

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
rubric office
work management
nl beleidsmedewerker ; beleidsadviseur ; stafmedewerker beleid ; beleidsondersteuner ; adviseur ; adjunct van de directeur ; kabinetsmedewerker
nl beleidsanalist ; beleidsambtenaar ; beleidsdeskundige ; directieadviseur beleid ; bestuurskundige ; bestuurssecretaris beleid ; bestuursadviseur
nl adviseur overheid ; parlementair medewerker ; fractiemedewerker ; inspecteur beleid ; attaché overheid ; politiek adviseur
nl wetgevingsjurist beleid ; sociaal beleidsmedewerker ; beleidsmedewerker jeugd ; beleidsmedewerker milieu ; beleidsmedewerker huisvesting
nl kabinetsadviseur ; kabinetschef ; lobbyist
fr conseiller politique ; chargé de mission ; conseiller stratégique ; chargé d'étude ; attaché de cabinet
fr chargé d'études ; chargé de mission politiques publiques ; conseiller de cabinet ; conseiller parlementaire ; conseiller en politiques publiques
fr analyste des politiques ; analyste politique ; attaché d'administration ; attaché territorial ; conseiller en politique sociale
fr chargé de politique ; chargé de développement local ; agent de développement local ; chargé d'affaires européennes ; lobbyiste ; chef de cabinet
fr chargé de plaidoyer ; coordinateur de politique locale
en policy adviser ; policy officer ; policy analyst ; policy administration professional ; government adviser
en policy advisor ; policy manager adviser ; policy researcher ; policy specialist ; social policy officer ; public policy analyst
en public administration specialist ; programme evaluator policy ; public affairs consultant ; public affairs officer ; lobbyist ; political adviser
en special adviser ; parliamentary adviser ; intelligence analyst policy ; legislative analyst ; housing policy officer ; environmental policy officer
en administrative policy officer
de Referent ; Politikberater ; Grundsatzreferent ; Fachreferent ; Policy-Berater
de politischer Referent ; Ministerialreferent ; Regierungsrat ; Verwaltungsreferent ; Grundsatzsachbearbeiter ; Referatsleiter ; Referentin
de wissenschaftlicher Mitarbeiter Bundestag ; Lobbyist ; politischer Berater ; Politikanalyst ; Public-Affairs-Manager ; Fachreferentin
de Stabsstellenmitarbeiter ; Verwaltungsjurist ; Verwaltungswissenschaftler ; Kabinettschef ; Fraktionsmitarbeiter

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
rubric office
work management
nl HR-adviseur ; selectiemedewerker ; rekruteringsverantwoordelijke ; recruiter ; HR business partner ; HR-consulent ; personeelsadviseur ; wervings- en selectiemedewerker ; HR-generalist
nl P&O-adviseur ; HRM-adviseur ; personeelsconsulent ; HR-consultant ; rekruteringsmedewerker ; rekruteerder ; recruteur ; recruitmentconsultant
nl recruitment consultant ; wervingsadviseur ; selectieadviseur ; selectiepsycholoog ; werving- en selectieconsulent ; talent acquisition specialist
nl headhunter ; intercedent ; intercedente ; uitzendconsulent ; interimconsulent ; uitzendkrachtenconsulent ; arbeidsanalist HR ; functieanalist
nl beloningsadviseur ; compensation & benefits specialist ; loopbaandeskundige ; competentiemanager ; welzijnscoördinator personeel
nl arbeidsbemiddelaar uitzendbureau ; vestigingsmedewerker uitzendkantoor
fr conseiller RH ; chargé de recrutement ; recruteur ; conseiller en ressources humaines ; chargée de recrutement ; HR business partner
fr gestionnaire de ressources humaines ; chargé de ressources humaines ; chargée de ressources humaines ; chargé RH ; chargé de développement RH
fr recruteuse ; consultant en recrutement ; consultant RH ; consultant en ressources humaines ; conseiller en recrutement ; conseiller en sélection
fr chasseur de têtes ; chargé d'affaires en recrutement ; consultant intérim ; conseiller intérim ; chargé de recrutement intérim ; généraliste RH
fr généraliste ressources humaines ; partenaire RH ; talent acquisition ; chargé de gestion de carrière ; chargé de l'emploi et des compétences
fr responsable de la gestion prévisionnelle des emplois ; analyste des emplois ; chargé de rémunération ; chargé de gestion des emplois et carrières
fr juriste social RH
en HR adviser ; recruiter ; recruitment officer ; human resources officer ; HR business partner ; talent acquisition specialist
en HR advisor ; HR consultant ; HR generalist ; HR specialist ; human resources adviser ; human resources consultant ; human resources generalist
en human resources specialist ; personnel adviser ; personnel officer ; personnel specialist ; personnel consultant ; recruitment consultant
en recruitment specialist ; recruitment adviser ; staffing consultant ; staffing specialist ; talent acquisition partner ; headhunter
en employment agent ; employment agency consultant ; job analyst ; occupational analyst ; compensation analyst ; compensation and benefits specialist
en employee relations adviser ; industrial relations officer ; expatriate coordinator ; intercedent ; equal opportunities adviser
de Personalreferent ; Recruiter ; Personalberater ; HR-Referent ; Personalreferentin ; Personalvermittler
de HR-Referentin ; HR-Berater ; HR-Generalist ; HR Business Partner ; Personalberaterin ; Personaldisponentin ; Personalvermittlerin
de Personalfachkaufmann ; Personalfachkauffrau ; Personalbetreuer ; Personalentwicklerin ; Recruiterin ; Recruiting-Spezialist
de Recruitment Consultant ; Talent-Acquisition-Manager ; Headhunter ; Personalakquisiteur ; Bewerbermanager ; Arbeitsanalytiker ; Stellenbewerter
de Vergütungsspezialist ; Referent Personal ; Referent Personalwesen ; Fachreferent Personal ; Personalanwerber ; Gleichstellungsbeauftragte
de Gleichstellungsbeauftragter

concept career-counsellor
kind occupation
isco 2423
rubric office 0.7 social 0.3
work psychosocial management
nl loopbaanbegeleider ; loopbaanadviseur ; arbeidsbemiddelaar ; consulent werk ; outplacementbegeleider ; studie- en beroepskeuzeadviseur ; loopbaancoach
nl loopbaanconsulent ; beroepskeuzeadviseur ; beroepskeuzevoorlichter ; studiekeuzeadviseur ; studiekeuzebegeleider ; outplacementconsulent
nl outplacementconsultant ; arbeidsconsulent ; arbeidsadviseur ; werkcoach ; VDAB-consulent ; VDAB-bemiddelaar ; bemiddelaar werk ; UWV-adviseur
nl re-integratieadviseur ; sollicitatiecoach ; loopbaanspecialist ; decaan studiekeuze ; schooldecaan ; arbeidsdeskundige ; jobbemiddelaar
nl tewerkstellingsconsulent
fr conseiller d'orientation ; conseiller emploi ; conseiller en orientation professionnelle ; coach de carrière ; conseiller en évolution professionnelle ; conseiller Pôle emploi
fr conseiller d'orientation professionnelle ; conseiller d'orientation scolaire ; conseillère d'orientation ; conseiller en insertion professionnelle
fr conseillère en insertion professionnelle ; conseiller à l'emploi ; conseillère emploi ; conseiller en emploi ; conseiller emploi-formation
fr conseiller référent Forem ; conseiller en bilan de compétences ; conseiller en bilans ; conseiller de carrière ; conseiller en reclassement
fr consultant en outplacement ; consultant en bilan de compétences ; conseiller en transition professionnelle ; coach emploi ; placeur
fr psychologue conseiller d'orientation ; conseiller mission locale ; agent de placement
en career counsellor ; careers adviser ; employment adviser ; career coach ; job centre adviser ; vocational guidance counsellor
en careers counsellor ; career adviser ; career guidance adviser ; careers officer ; careers consultant ; career guidance counsellor
en outplacement consultant ; employment counsellor ; employment consultant ; job coach employment service ; job centre officer ; work coach
en vocational counsellor ; vocational adviser ; employability adviser ; job search adviser ; jobs adviser ; career development consultant
de Berufsberater ; Laufbahnberater ; Karriereberater ; Arbeitsvermittler ; Berufsberaterin ; Karrierecoach
de Berufsberater Arbeitsagentur ; Arbeitsvermittlerin ; Arbeitsberater ; AMS-Berater ; Berufs- und Laufbahnberater ; Laufbahnberaterin
de Outplacementberater ; Outplacement-Berater ; Karriereberaterin ; Berufscoach ; Bewerbungscoach ; Bewerbungstrainer ; Studienberater
de Bildungs- und Berufsberater ; Berufsorientierer ; Fallmanager Arbeitsagentur ; Jobvermittler ; Stellenvermittler ; Arbeitsmarktberater

concept accountant
kind occupation
isco 2411
rubric office
work admin management
nl accountant ; bedrijfsrevisor ; boekhouder-fiscalist ; auditor ; belastingadviseur ; belastingconsulent
nl registeraccountant ; accountant-administratieconsulent ; gecertificeerd accountant ; gecertificeerd belastingadviseur ; erkend boekhouder
nl extern accountant ; intern auditor ; interne auditor ; externe auditor ; auditmedewerker ; revisor ; revisor der instellingen ; hulprevisor
nl fiscalist ; fiscaal adviseur ; fiscaal jurist accountant ; btw-specialist ; bedrijfseconoom ; financieel controleur ; management accountant
nl kostenanalist ; grootboekanalist ; forensisch accountant ; accountantcontroller ; belastingconsulente ; budgetanalist ; consolidatieaccountant
nl financieel auditor ; jaarrekeningcontroleur ; accountmanager accountancy ; boekhouder-accountant ; accountancyconsultant
fr expert-comptable ; réviseur d'entreprises ; conseiller fiscal ; auditeur ; commissaire aux comptes ; comptable-fiscaliste
fr expert-comptable stagiaire ; expert fiscal ; fiscaliste ; conseil fiscal ; comptable agréé ; comptable breveté ; réviseur ; réviseur comptable
fr réviseur d'entreprise ; auditeur comptable ; auditeur financier ; auditeur interne ; auditeur externe ; auditrice ; chef de mission comptable
fr chef de mission en cabinet d'expertise comptable ; contrôleur de gestion budgétaire ; contrôleur de gestion industriel ; contrôleuse de gestion
fr contrôleur interne ; contrôleur comptable ; consolideur ; analyste comptable ; analyste budgétaire ; assistant d'audit ; juricomptable
fr expert judiciaire comptable ; responsable fiscal ; commissaire-réviseur ; collaborateur d'audit ; cost controller
en accountant ; chartered accountant ; auditor ; tax adviser ; certified accountant ; tax consultant
en management accountant ; certified public accountant ; certified management accountant ; cost accountant ; company accountant ; financial accountant
en public accountant ; project accountant ; fund accountant ; forensic accountant ; tax accountant ; group accountant ; trainee accountant
en assistant accountant ; senior accountant ; accountant auditor ; internal auditor ; external auditor ; financial auditor ; statutory auditor
en public finance accountant ; audit manager accountant ; auditing accountant ; insolvency administrator accountant ; tax advisor ; tax specialist
en VAT adviser ; budget analyst ; cost analyst ; accounting analyst ; CPA ; dividend analyst accounting ; chartered certified accountant
en chartered tax adviser
de Wirtschaftsprüfer ; Steuerberater ; Bilanzbuchhalter ; Auditor ; Buchprüfer ; Steuerfachangestellter
de Steuerberaterin ; Steuerbevollmächtigter ; Steuerfachangestellte ; Steuerfachwirt ; Steuerassistent ; Steuerspezialist ; Steuerreferent
de Steuerexperte ; Bilanzbuchhalterin ; Bilanzbuchhalter international ; Wirtschaftsprüferin ; Wirtschaftsprüfungsassistent
de Prüfungsassistent Wirtschaftsprüfung ; Abschlussprüfer ; vereidigter Buchprüfer ; Revisor ; Revisorin ; Revisionsassistent ; Innenrevisor
de interner Revisor ; Wirtschaftstreuhänder ; Treuhänder ; Treuhandexperte ; Kostenanalyst ; Kosten- und Leistungsrechner ; Konzernbuchhalter
de Konsolidierungsbuchhalter ; Verbandsprüfer ; Betriebsprüfer ; Rechnungslegungsexperte ; Controller Finanzen ; Beteiligungscontroller
de Projektcontroller ; Insolvenzverwalter

concept lawyer
kind occupation
isco 2611
rubric office
work other
nl advocaat ; jurist ; bedrijfsjurist ; juridisch adviseur ; advocate ; rechter ; notaris ; juridisch consulent
nl bedrijfsjuriste ; bestuursjurist ; gerechtsjurist ; parketjurist ; stagiair-advocaat ; advocaat-stagiair ; strafpleiter ; fiscaal jurist
nl fiscaal advocaat ; familierechtadvocaat ; strafrechtadvocaat ; arbeidsrechtadvocaat ; socialerechtsjurist ; letselschadeadvocaat
nl jurist sociaal recht ; juridisch beleidsmedewerker ; juridisch raadgever ; juridisch adviseuse ; raadsman ; raadsvrouw ; raadsheer ; pleiter
nl procureur ; substituut ; parketmagistraat ; officier van justitie ; advocaat-generaal ; openbaar aanklager ; magistraat ; onderzoeksrechter
nl vrederechter ; jeugdrechter ; politierechter ; rechter-commissaris ; kandidaat-notaris ; juridisch consulente ; octrooigemachtigde jurist
nl wetgevingsjurist
fr avocat ; juriste ; juriste d'entreprise ; conseiller juridique ; avocate ; juge ; notaire
fr juriste social ; juriste fiscaliste ; juriste en droit social ; juriste en droit du travail ; juriste d'affaires ; juriste droit des affaires
fr juriste conseil ; avocat stagiaire ; avocat d'affaires ; avocat pénaliste ; avocat fiscaliste ; avocat à la cour ; avocat au barreau
fr avocat général ; avocat commis d'office ; conseillère juridique ; consultant juridique ; responsable juridique ; responsable du service juridique
fr directeur juridique ; procureur ; procureur du roi ; procureur de la République ; substitut du procureur ; magistrat ; magistrate
fr juge d'instruction ; juge de paix ; juge pour enfants ; juge de la jeunesse ; juge aux affaires familiales ; référendaire ; candidat notaire
fr notaire salarié ; assistant juridique diplômé ; conseil juridique ; attaché juridique ; rédacteur juridique législatif
en lawyer ; solicitor ; legal adviser ; barrister ; attorney ; legal counsel ; judge ; notary
en corporate lawyer ; corporate counsel ; company lawyer ; in-house lawyer ; in-house counsel ; criminal lawyer ; family lawyer ; tax lawyer
en trial lawyer ; defence lawyer ; immigration lawyer ; employment lawyer ; trainee solicitor ; trainee lawyer ; advocate ; counsel ; attorney at law
en legal consultant ; legal officer ; legal advisor ; prosecutor ; public prosecutor ; crown prosecutor ; state attorney ; district attorney
en public defender ; magistrate ; justice of the peace ; examining magistrate ; high court judge ; supreme court judge ; jurist ; conveyancer
en civil law notary ; notary public ; chief legal officer ; legal policy officer
de Rechtsanwalt ; Jurist ; Anwalt ; Rechtsberater ; Rechtsanwältin ; Syndikus ; Richter ; Notar
de Fachanwalt ; Fachanwältin ; Strafverteidiger ; Wirtschaftsjurist ; Unternehmensjurist ; Volljurist ; Rechtsreferendar ; Rechtsreferent ; Justiziar
de Justitiar ; Syndikusanwalt ; Syndikusrechtsanwalt ; Anwältin ; Rechtsberaterin ; Rechtskonsulent ; Rechtsanwaltsanwärter ; Konzipient
de Patentanwalt ; Steueranwalt ; Staatsanwalt ; Staatsanwältin ; Oberstaatsanwalt ; Bezirksanwalt ; Amtsanwalt ; Bundesanwalt ; Richterin
de Familienrichter ; Jugendrichter ; Amtsrichter ; Strafrichter ; Untersuchungsrichter ; Friedensrichter ; Notarin ; Notarassessor ; Notariatskandidat
de Verbandsjurist ; Legal Counsel ; Juristin

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
rubric office
work communication
nl communicatiemedewerker ; communicatieverantwoordelijke ; communicatieadviseur ; persverantwoordelijke ; woordvoerder ; PR-medewerker ; voorlichter ; socialmediamanager ; communicatiedeskundige ; fondsenwerver
nl communicatiespecialist ; communicatieconsulent ; communicatieambtenaar ; communicatieassistent ; communicatiecoördinator ; communicatiemedewerkster
nl voorlichtingsmedewerker ; voorlichtingsambtenaar ; persattaché ; persvoorlichter ; perswoordvoerder ; persmedewerker ; PR-verantwoordelijke
nl PR-adviseur ; pr-consultant ; public relations medewerker ; public relations officer ; contentmanager ; contentcreator ; content creator
nl socialmediamedewerker ; social media manager ; social media coördinator ; communitymanager ; community manager ; eventcommunicatiemedewerker
nl intern communicatiemedewerker ; fondsenwerfster ; relatiebeheerder goede doelen ; campagneverantwoordelijke ; activist campagnes ; reputatiemanager
nl publiciteitsmedewerker ; impresario pers ; woordvoerster
fr chargé de communication ; responsable de communication ; attaché de presse ; porte-parole ; chargée de communication ; chargé de relations publiques ; community manager ; collecteur de fonds
fr chargé de communication interne ; chargé de communication digitale ; chargé de communication web ; assistant communication
fr assistante communication ; assistant en communication ; agent de communication ; conseiller en communication ; conseillère en communication
fr consultant en communication ; coordinateur communication ; chargé de relations presse ; chargé des relations publiques ; attachée de presse
fr attaché de relations publiques ; responsable presse ; responsable de la communication ; responsable communication ; responsable des réseaux sociaux
fr gestionnaire de réseaux sociaux ; social media manager ; animateur de communauté web ; créateur de contenu ; chef de projet communication
fr chargé de projet communication ; chargé de mécénat ; chargé de collecte de fonds ; récolteur de fonds ; collecteur de dons ; relationniste
fr relations publiques ; chargé d'édition communication ; conseiller en image ; conseiller en relations publiques
en communication officer ; communications manager ; press officer ; spokesperson ; PR officer ; social media manager ; public relations officer ; community manager ; fundraiser
en communications officer ; communication manager ; communications specialist ; communications coordinator ; communications assistant
en communications adviser ; communications consultant ; corporate communications officer ; internal communications officer ; information officer press
en media officer ; media relations officer ; press secretary ; press agent ; press and publicity officer ; publicity officer ; publicist
en public relations assistant ; public relations consultant ; public relations specialist ; PR consultant ; PR manager officer ; PR assistant
en public information officer ; public affairs press officer ; social media officer ; content creator ; content manager
en digital communications officer ; campaigns officer ; activism officer ; fundraising officer ; fundraising consultant ; sponsorship officer
en community engagement communications officer
de Kommunikationsbeauftragter ; Pressesprecher ; Öffentlichkeitsarbeiter ; Kommunikationsreferent ; PR-Referent ; Social-Media-Manager ; Pressereferent ; Fundraiser
de Kommunikationsfachmann ; Kommunikationsspezialist ; Kommunikationsberater ; Kommunikationsassistent ; Kommunikationswirt
de Kommunikationsmitarbeiter ; Mitarbeiter Öffentlichkeitsarbeit ; Mitarbeiter Kommunikation ; Referent Öffentlichkeitsarbeit
de Referent für Presse- und Öffentlichkeitsarbeit ; Referentin für Öffentlichkeitsarbeit ; Presse- und Öffentlichkeitsarbeiter ; Pressesprecherin
de Presseassistent ; Pressereferentin ; Presseoffizier ; Pressebetreuer ; Pressesekretär ; PR-Berater ; PR-Beraterin ; PR-Assistent ; PR-Fachmann
de PR-Manager Referent ; Public-Relations-Manager ; Public-Relations-Fachmann ; Content-Creator ; Content-Manager ; Community-Manager
de Online-Redakteur Kommunikation ; Social-Media-Managerin ; Social-Media-Redakteur ; Fundraiserin ; Fundraising-Manager ; Spendenwerber ; Campaigner
de Firmensprecher ; Unternehmenssprecher

concept marketing-professional
kind occupation
isco 2431
rubric office
work communication
nl marketeer ; marketingmedewerker ; marketingverantwoordelijke ; reclamemedewerker ; copywriter ; marketingmanager
nl marketingdeskundige ; marketingspecialist ; marketing specialist ; marketingadviseur ; marketingconsulent ; marketingcoördinator ; marketinganalist
nl marktonderzoeker ; marktanalist ; marktonderzoeksanalist ; marketingassistent ; marketing assistant ; marketing manager ; onlinemarketeer
nl online marketeer ; digital marketeer ; contentmarketeer ; content marketeer ; productmarketeer ; SEO-specialist ; SEA-specialist ; e-mailmarketeer
nl reclameontwerper tekst ; reclameadviseur ; reclamespecialist ; reclamestrateeg ; mediaplanner ; media-inkoper ; campagnemanager ; tekstschrijver
nl reclametekstschrijver ; accountexecutive reclame ; brand marketeer ; trendwatcher ; prijsanalist
fr chargé de marketing ; responsable marketing ; publicitaire ; concepteur-rédacteur ; assistant marketing
fr chargée de marketing ; chargé d'études marketing ; chargé de marketing digital ; spécialiste marketing ; assistante marketing
fr coordinateur marketing ; analyste marketing ; analyste de marché ; analyste d'études de marché ; chargé de projet marketing
fr responsable de la promotion ; chef de projet marketing ; chef de projet digital marketing ; chef de projet publicité ; rédacteur publicitaire
fr rédacteur-concepteur publicitaire ; conseiller en publicité ; média planneur ; acheteur d'espaces publicitaires ; acheteur média ; traffic manager
fr référenceur web ; consultant SEO ; spécialiste SEO ; content manager ; planneur stratégique ; chargé d'études de marché
fr responsable d'études marketing ; marketeur ; tendanceur
en marketing officer ; marketing manager ; marketer ; advertising specialist ; copywriter ; marketing assistant
en marketing specialist ; marketing executive ; marketing consultant ; marketing coordinator ; marketing analyst ; marketing adviser
en marketing research analyst ; market research analyst ; market researcher ; digital marketer ; online marketer ; online marketing specialist
en content marketer ; SEO specialist ; search engine optimisation expert ; email marketer ; social media marketer ; media planner ; media buyer
en advertising account executive ; advertising copywriter ; advertising executive ; advertising media planner ; campaign manager advertising
en pricing specialist ; network marketer ; brand strategist ; merchandising specialist marketing ; promotions officer ; trend researcher
de Marketingreferent ; Marketingmanager ; Werbefachmann ; Werbetexter ; Marketingassistent ; Marketingfachkraft
de Marketingassistentin ; Marketing-Manager ; Marketing-Referent ; Marketingspezialist ; Marketingkoordinator ; Marketingkaufmann
de Marketingkommunikationskaufmann ; Kaufmann für Marketingkommunikation ; Kauffrau für Marketingkommunikation ; Marketinganalyst ; Marktforscher
de Marktforscherin ; Marktanalyst ; Fachangestellter für Markt- und Sozialforschung ; Onlinemarketer ; Online-Marketing-Manager
de Content-Manager Marketing ; SEO-Manager ; SEO-Spezialist ; Werbekaufmann ; Werbekauffrau ; Werbeassistent ; Werbeberater ; Werbefachfrau
de Werbetexterin ; Texter ; Texterin Werbung ; Mediaplaner ; Mediaberater ; Mediaeinkäufer ; Kampagnenmanager ; Kontakter Werbeagentur

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

concept business-services-manager
kind occupation
isco 1219
rubric office
work management admin
nl administratief directeur ; hoofd facilitaire dienst ; facility manager ; directeur bedrijfsdiensten ; hoofd algemene diensten
nl administratief-financieel directeur ; bedrijfsbeheerder ; directeur administratie ; manager bedrijfsvoering ; hoofd bedrijfsvoering
nl manager algemene zaken ; corporate services manager ; directeur interne diensten ; contractmanager ; manager ondersteunende diensten
nl griffier gemeenteraad ; gemeentesecretaris ; algemeen directeur gemeente ; secretaris-generaal ; officemanager algemeen ; huisvestingsmanager
nl hoofd huisvesting ; coördinator facilitaire diensten ; facilitair coördinator ; beheerder rusthuis ; zakelijk directeur ; zakelijk leider
fr directeur administratif ; directrice administrative ; responsable des services généraux ; directeur des services généraux
fr responsable facility management ; gestionnaire des services généraux ; secrétaire général ; secrétaire général de mairie ; secrétaire communal
fr directeur général des services ; directeur général communal ; directeur des affaires générales ; gestionnaire de site
fr responsable d'exploitation de site ; responsable du patrimoine immobilier ; gestionnaire de contrats de services
fr responsable de gestion immobilière ; intendant ; directeur des ressources matérielles ; responsable moyens généraux
fr responsable des moyens généraux ; administrateur général ; directeur de cabinet ; responsable administration générale ; chef des services généraux
fr adjoint au directeur administratif
en business services manager ; administrative services manager ; corporate services manager ; facilities coordinator ; head of corporate services
en operations manager office ; business manager ; school business manager ; general administration manager ; chief administrative officer
en administrative director ; director of administration ; contract manager ; contracts manager ; fleet manager administration
en building services manager administration ; premises manager administration ; support services manager ; central services manager
en municipal secretary ; town clerk ; general secretary organisation ; legal service manager ; law firm manager ; practice director ; records manager
en business operations manager
de Verwaltungsdirektor ; Verwaltungschef ; Leiter Facility Management ; Leiter allgemeine Verwaltung ; Leiter Zentrale Dienste
de Leiter interne Dienste ; Leiter Innere Dienste ; Verwaltungsleitung ; Generalsekretär ; Gemeindesekretär ; Stadtdirektor ; Amtsleiter
de Amtsleiterin ; Hauptamtsleiter ; kaufmännischer Verwalter ; Betriebsverwalter ; Vertragsmanager ; Contract Manager ; Gebäudemanager ; Objektmanager
de Objektleiter Facility ; Leiter Liegenschaften ; Liegenschaftsverwalter ; Leiter Unternehmensservices ; Kanzler der Universität
de Geschäftsstellenleiter

concept policy-planning-manager
kind occupation
isco 1213
rubric office
work management
nl beleidsmanager ; directeur beleid ; strategisch manager ; hoofd beleid ; planningsmanager beleid ; beleidscoördinator ; directeur strategie
nl manager strategische planning ; corporate planner ; programmadirecteur ; hoofd beleidsondersteuning ; hoofd kwaliteit en beleid
nl manager duurzaamheid ; duurzaamheidsmanager ; mvo-manager ; hoofd strategie ; strateeg organisatie ; hoofd studiedienst
fr directeur de la stratégie ; responsable stratégie ; directeur de la planification ; responsable de la planification stratégique
fr directeur des politiques ; responsable de politique ; responsable développement durable ; responsable RSE ; directeur de programme
fr directeur de projet ; directrice de programme ; responsable de la planification des politiques ; directeur du plan ; chef du service d'études
en policy and planning manager ; policy manager ; planning manager policy ; strategic planning manager ; strategy director ; head of policy
en head of strategy ; corporate planning manager ; director of planning ; corporate social responsibility manager ; sustainability manager
en programme director ; business planning manager ; policy director
de Leiter Strategie ; Strategiemanager ; Leiter Unternehmensplanung ; Planungsleiter ; Leiter Politik und Planung ; Grundsatzabteilungsleiter
de Leiter Grundsatzfragen ; Leiter strategische Planung ; Nachhaltigkeitsmanager ; CSR-Manager ; Programmdirektor ; Strategieleiter
de Leiter Unternehmensentwicklung ; Stabsstellenleiter

concept sales-marketing-manager
kind occupation
isco 1221
rubric office
work management communication
nl verkoopmanager ; verkoopdirecteur ; verkoopleider ; salesmanager ; sales manager ; sales director ; commercieel directeur ; commercieel manager
nl commercieel verantwoordelijke ; hoofd verkoop ; marketingdirecteur ; hoofd marketing ; marketing- en verkoopmanager ; brandmanager ; merkmanager
nl productmanager ; e-commercemanager ; e-commerce manager ; digital marketing manager ; accountmanager ; key accountmanager ; key account manager
nl categorymanager ; exportmanager ; regiomanager verkoop ; rayonmanager ; business development manager ; hoofd communicatie en marketing
nl verkoopchef ; manager binnendienst verkoop
fr directeur commercial ; directrice commerciale ; directeur des ventes ; directrice des ventes ; responsable commercial ; responsable des ventes
fr chef des ventes ; chef de vente ; sales manager ; directeur marketing ; directrice marketing ; directeur commercial et marketing ; chef de produit
fr chef de marque ; brand manager ; responsable e-commerce ; responsable grands comptes ; responsable de comptes clés ; key account manager
fr responsable export ; directeur export ; responsable développement commercial ; business development manager ; chef de secteur ventes
fr responsable régional des ventes ; animateur des ventes ; chef de marché ; responsable marketing digital ; category manager
fr directeur du développement commercial
en sales manager ; sales director ; head of sales ; head of marketing ; marketing director ; sales and marketing manager ; commercial manager
en commercial director ; brand manager ; product manager ; product marketing manager ; digital marketing manager ; ecommerce manager
en e-commerce manager ; key account manager ; account manager ; export manager sales ; regional sales manager ; area sales manager
en business development manager ; category manager ; client relations manager ; destination manager ; promotion manager ; revenue manager
en merchandising manager ; telesales manager ; chief marketing officer ; motor sales manager ; trade manager
de Verkaufsleiter ; Verkaufsleiterin ; Vertriebsleiter ; Vertriebsleiterin ; Verkaufsdirektor ; Vertriebsdirektor ; Leiter Vertrieb ; Leiter Verkauf
de Leiter Marketing ; Marketingleiter ; Marketingleiterin ; Marketingdirektor ; Vertriebsmanager ; Sales Manager ; Key-Account-Manager
de Account-Manager ; Produktmanager ; Produktmanagerin ; Brand-Manager ; Markenmanager ; Exportleiter ; Gebietsverkaufsleiter ; Regionalverkaufsleiter
de Regionalleiter Vertrieb ; E-Commerce-Manager ; kaufmännischer Leiter Vertrieb ; Category-Manager ; Business-Development-Manager

concept advertising-pr-manager
kind occupation
isco 1222
rubric office
work management communication
nl communicatiemanager ; directeur communicatie ; hoofd communicatie ; hoofd voorlichting ; PR-manager ; reclamemanager ; reclamedirecteur ; hoofd pr
nl fondsenwervingsmanager ; hoofd fondsenwerving ; creatief directeur reclame ; mediadirecteur ; hoofd persdienst ; manager public relations
nl corporate communications manager ; reclameleider
fr directeur de la communication ; directrice de la communication ; directeur de la publicité ; responsable de la publicité
fr responsable relations publiques ; responsable des relations publiques ; responsable des relations presse ; responsable communication interne
fr directeur de création ; directeur de clientèle en agence ; responsable collecte de fonds ; directeur d'agence de publicité ; chef de publicité
fr chef de groupe publicité
en public relations manager ; PR manager ; communications director ; director of communications ; head of communications ; advertising manager
en advertising director ; head of PR ; fundraising manager ; director of fundraising ; media relations manager ; corporate communications manager
en creative director advertising ; advertising media manager
de Leiter Unternehmenskommunikation ; Leiter Öffentlichkeitsarbeit ; Kommunikationsleiter ; Kommunikationsmanager ; PR-Manager ; PR-Leiter
de Werbeleiter ; Leiter Werbung ; Leiter Kommunikation ; Pressechef ; Leiter Pressestelle ; Kreativdirektor ; Leiter Fundraising ; Mediendirektor

concept financial-adviser
kind occupation
isco 2412
rubric office
work admin
nl financieel adviseur ; beleggingsadviseur ; vermogensadviseur ; vermogensbeheerder ; private banker ; privatebanker ; financieel planner
nl hypotheekadviseur ; pensioenadviseur ; bankadviseur ; persoonlijk bankier ; kredietadviseur ; beleggingsconsulent ; estate planner
nl vermogensplanner ; relatiebeheerder bank ; cliëntadviseur vermogensbeheer ; investeringsadviseur ; financieel consulent ; fondsbeheerder
nl portefeuillebeheerder ; portfoliomanager ; erfenisplanner ; vastgoedbeleggingsadviseur ; subsidieadviseur financiën ; bedrijfsfinancieringsadviseur
nl relatiemanager bank ; spaaradviseur
fr conseiller financier ; conseillère financière ; conseiller en investissements ; conseiller en placements ; conseiller en gestion de patrimoine
fr conseiller patrimonial ; gestionnaire de patrimoine ; gestionnaire de fortune ; gestionnaire de portefeuille ; banquier privé ; private banker
fr planificateur financier ; conseiller en crédit ; conseiller en prêts ; conseiller clientèle bancaire ; conseiller bancaire
fr conseiller de clientèle particuliers banque ; chargé d'affaires bancaires ; chargé de clientèle banque ; chargé de clientèle professionnelle banque
fr conseiller en épargne ; conseiller retraite ; conseiller en ingénierie patrimoniale ; gérant de portefeuille ; gérant de fonds
fr gérant de patrimoine ; ingénieur patrimonial ; conseiller en bourse ; directeur de clientèle bancaire
en financial adviser ; financial advisor ; financial planner ; financial consultant ; investment adviser ; investment advisor
en independent financial adviser ; wealth manager ; wealth planner ; private banker ; portfolio manager ; fund manager ; asset manager
en pensions adviser ; mortgage adviser ; estate planner ; personal banker ; relationship banking manager ; bank relationship manager ; credit adviser
en corporate investment banker ; investment banker ; investment consultant ; venture capitalist ; business angel adviser ; financial risk manager
en personal trust officer
de Finanzberater ; Finanzberaterin ; Anlageberater ; Anlageberaterin ; Vermögensberater ; Vermögensverwalter ; Finanzplaner ; Finanzplanerin
de Investmentberater ; Investmentmanager ; Fondsmanager ; Portfoliomanager ; Private Banker ; Privatkundenberater Bank ; Privatkundenbetreuer
de Firmenkundenberater Bank ; Firmenkundenbetreuer ; Individualkundenberater ; Kreditberater ; Kundenberater Bank ; Bankberater
de Baufinanzierungsberater ; Altersvorsorgeberater ; Finanzdienstleister ; Bankfachwirt ; Bankbetriebswirt ; Vermögensplaner ; Wertpapierberater
de Erbschaftsplaner ; Honorarberater

concept financial-analyst
kind occupation
isco 2413
rubric office
work admin
nl financieel analist ; beleggingsanalist ; kredietanalist ; effectenanalist ; aandelenanalist ; risicoanalist ; risicomanager financiën
nl beursanalist ; kredietrisicoanalist ; obligatieanalist ; financial analyst ; investeringsanalist ; fusie- en overnameanalist ; ratinganalist
nl bankanalist ; marktanalist financieel ; actuarieel analist ; middle office analist ; treasuryanalist ; businessanalist financiën
fr analyste financier ; analyste financière ; analyste crédit ; analyste de crédit ; analyste risques ; analyste de risques financiers
fr analyste en investissements ; analyste en placements ; analyste boursier ; analyste en fusions-acquisitions ; analyste obligations
fr analyste middle office ; gestionnaire de risques financiers ; risk manager ; économiste de marché ; analyste quantitatif ; analyste crédit bancaire
fr chargé d'études financières ; ingénieur financier
en financial analyst ; investment analyst ; credit analyst ; credit risk analyst ; securities analyst ; equity analyst ; bond analyst ; risk analyst
en financial risk analyst ; mergers and acquisitions analyst ; banking analyst ; research analyst finance ; quantitative analyst ; treasury analyst
en rating analyst ; investment research analyst ; stock analyst ; venture capital analyst
de Finanzanalyst ; Finanzanalystin ; Wertpapieranalyst ; Aktienanalyst ; Kreditanalyst ; Risikoanalyst ; Risikomanager Finanzen ; Investmentanalyst
de Börsenanalyst ; Ratinganalyst ; Anlageanalyst ; Analyst Finanzmärkte ; Kreditrisikoanalyst ; Fondsanalyst ; Bankanalyst ; M&A-Analyst
de quantitativer Analyst ; Kreditprüfer

concept technical-sales-representative
kind occupation
isco 2433
rubric office
work communication
nl technisch-commercieel medewerker ; technisch verkoper ; technisch vertegenwoordiger ; technisch-commercieel adviseur ; sales engineer
nl medisch vertegenwoordiger ; medisch afgevaardigde ; farmaceutisch vertegenwoordiger ; artsenbezoeker ; verkoopingenieur ; technisch verkoopadviseur
nl technisch-commercieel vertegenwoordiger ; vertegenwoordiger medische hulpmiddelen ; vertegenwoordiger industriële producten
nl technisch commercieel afgevaardigde ; vertegenwoordiger landbouwmachines ; verkoopadviseur techniek ; industrieel vertegenwoordiger
nl technisch accountmanager ; technical sales engineer ; vertegenwoordiger chemische producten ; ICT-accountmanager ; ICT-verkoper ; IT-accountmanager
nl zonnepanelenadviseur verkoop
fr technico-commercial ; technico-commerciale ; ingénieur technico-commercial ; ingénieur commercial ; ingénieur d'affaires ; délégué médical
fr déléguée médicale ; visiteur médical ; visiteuse médicale ; délégué pharmaceutique ; délégué hospitalier ; représentant technique
fr commercial technique ; attaché technico-commercial ; représentant médical ; délégué technico-commercial ; agent technico-commercial
fr ingénieur des ventes ; conseiller technico-commercial ; représentant en matériel médical ; chargé d'affaires techniques ; représentant industriel
fr commercial informatique ; ingénieur commercial informatique
en technical sales representative ; technical sales engineer ; technical sales executive ; technical sales adviser ; sales engineer
en medical sales representative ; medical representative ; pharmaceutical sales representative ; pharmaceutical representative
en industrial sales representative ; medical device sales representative ; ICT account manager ; IT sales representative ; ICT presales engineer
en ICT sales representative ; software sales representative ; renewable energy sales representative ; agricultural machinery sales representative
en solar energy sales consultant ; chemical products sales representative
de Pharmareferent ; Pharmareferentin ; Pharmaberater ; technischer Verkäufer ; technischer Verkaufsberater ; technischer Vertriebsmitarbeiter
de technischer Außendienstmitarbeiter ; technischer Kaufmann ; Vertriebsingenieur ; Vertriebsingenieurin ; Sales Engineer ; Medizinprodukteberater
de Ärztebesucher ; Vertriebstechniker ; Fachberater Medizintechnik ; technischer Fachberater Vertrieb ; IT-Vertriebsbeauftragter
de IT-Vertriebsmitarbeiter ; IT-Kaufmann Vertrieb ; technischer Berater Vertrieb ; Klinikreferent ; Verkaufsingenieur

concept other-legal-professional
kind occupation
isco 2619
rubric office
work admin
nl gerechtelijk deskundige ; gerechtsdeurwaarder ; notarieel jurist ; kandidaat-gerechtsdeurwaarder ; compliance officer ; complianceadviseur
nl privacyjurist ; functionaris voor gegevensbescherming ; data protection officer ; privacyfunctionaris ; ombudsman juridisch
nl bezwaarschriftencommissielid ; octrooideskundige ; octrooigemachtigde ; merkengemachtigde ; intellectuele-eigendomsadviseur
nl gerechtelijk commissaris ; curator faillissementen ; faillissementscurator ; schadebemiddelaar ; arbiter geschillen
nl secretaris van de rechtbank jurist ; lid van de geschillencommissie ; rechtskundig adviseur ; wetgevingsadviseur ; DPO
fr huissier de justice ; huissière de justice ; commissaire de justice ; candidat huissier ; conseil en propriété industrielle
fr conseil en propriété intellectuelle ; ingénieur brevets ; délégué à la protection des données ; data protection officer ; DPO
fr responsable conformité ; chargé de conformité ; compliance officer ; curateur de faillite ; curateur de faillites ; mandataire judiciaire
fr administrateur judiciaire ; liquidateur judiciaire ; médiateur juridique ; arbitre juridique ; expert judiciaire
fr commissaire-priseur judiciaire ; défenseur syndical ; délégué du procureur ; législateur conseil ; jurislinguiste ; mandataire en brevets
en bailiff ; enforcement officer court ; court bailiff ; court enforcement officer ; coroner ; data protection officer ; privacy officer
en compliance officer ; regulatory compliance lawyer ; ombudsman legal ; patent attorney ; patent agent ; trademark attorney
en intellectual property consultant ; bankruptcy trustee ; insolvency practitioner ; official receiver ; legal guardian professional
en legislative drafter ; parliamentary counsel ; jurist linguist ; arbitrator ; adjudicator ; tribunal member ; legal researcher
de Gerichtsvollzieher ; Gerichtsvollzieherin ; Obergerichtsvollzieher ; Datenschutzbeauftragter ; Datenschutzbeauftragte ; Compliance-Beauftragter
de Compliance Officer ; Compliance-Manager ; Patentreferent ; Patentingenieur ; Markenreferent ; Insolvenzrechtler ; Konkursverwalter ; Masseverwalter
de Nachlasspfleger ; Nachlassverwalter ; Schlichter ; Rechtspflegeanwärter ; gerichtlicher Sachverständiger ; Gerichtssachverständiger
de Rechtssachverständiger ; Rechtskundiger ; Schiedsmann ; Rechtslinguist

concept legal-associate
kind occupation
isco 3411
rubric office
work admin
nl juridisch dienstverlener ; hbo-jurist ; juridisch hulpverlener ; rechtswinkelmedewerker ; sociaal-juridisch medewerker
nl sociaal-juridisch dienstverlener ; sociaal raadsman ; sociaal raadsvrouw ; medewerker juridisch loket ; juridisch adviseur eerstelijn
nl privédetective ; privé-detective ; detective ; particulier rechercheur ; bedrijfsrecherche-medewerker ; onderzoeker fraude ; rechtbankdeurwaarder
nl gerechtsbediende ; testamentair medewerker ; kadasterjurist ; titelonderzoeker ; eigendomsonderzoeker ; deurwaardersklerk ; kandidaat-deurwaarder
nl zittingsbode ; zaaldeurwaarder ; compliance medewerker ; schade-inspecteur juridisch ; medewerker rechtsbijstand ; jurist rechtsbijstand
fr assistant juridique d'entreprise ; enquêteur privé ; détective privé ; détective ; détective privée ; agent de recherches privées
fr agent privé de recherches ; gestionnaire de litiges ; rédacteur de litiges ; gestionnaire de dossiers juridiques
fr gestionnaire protection juridique ; juriste de première ligne ; conseiller juridique de première ligne ; chercheur de titres
fr rédacteur contentieux ; chargé de procédures ; clerc expert ; clerc rédacteur ; clerc de commissaire-priseur ; audiencier ; huissier audiencier
fr huissier d'audience ; huissier de tribunal ; technicien en droit ; technicien parajuridique ; assistant de justice administratif
fr généalogiste successoral ; assistant de conformité ; examinateur de titres
en legal associate professional ; legal services assistant ; legal advice worker ; legal executive ; chartered legal executive ; licensed conveyancer
en conveyancing officer ; title examiner ; title searcher ; title closer ; private detective ; private investigator ; store detective investigator
en corporate investigator ; legal investigator ; court usher ; court officer ; court crier ; judicial officer ; law centre adviser
en citizens advice worker ; process server ; legal case manager ; legal case administrator ; legal documentation officer ; fraud investigator
en compliance assistant ; probate researcher ; heir hunter ; court jury coordinator
de Privatdetektiv ; Privatdetektivin ; Detektiv ; Detektivin ; Privatermittler ; Wirtschaftsdetektiv ; Kaufhausdetektiv ; Ermittler ; Berufsdetektiv
de Gerichtsdiener ; Gerichtswachtmeister ; Justizwachtmeister ; Justizhauptwachtmeister ; Gerichtsweibel ; Rechtsdienstleister
de Rechtsdienstmitarbeiter ; Diplomrechtspfleger ; Erbenermittler ; Grundbuchführer ; Grundbuchbeamter ; Grundbuchsachbearbeiter
de Grundbuchrechtspfleger ; Vollstreckungsbeamter ; Vollziehungsbeamter ; Vollstreckungssachbearbeiter ; Zustellbeamter ; Rechtssachbearbeiter
de Sachbearbeiter Rechtsabteilung ; Schadenjurist ; Sachbearbeiter Rechtsschutz ; Compliance-Assistent ; Diplom-Rechtspfleger ; Wirtschaftsrechtler

concept securities-dealer
kind occupation
isco 3311
rubric office
work admin
nl effectenmakelaar ; beursmakelaar ; beurshandelaar ; effectenhandelaar ; valutahandelaar ; deviezenhandelaar ; aandelenhandelaar
nl termijnhandelaar ; futures trader ; beursagent ; obligatiehandelaar ; energiehandelaar ; financieel makelaar ; tussenpersoon in effecten
nl commissionair in effecten ; market maker ; dealingroommedewerker ; bankdealer ; handelaar in grondstoffen financieel ; treasurymedewerker
fr courtier en valeurs mobilières ; courtier en bourse ; agent de change ; cambiste ; opérateur de marché ; opérateur de marchés financiers
fr négociateur en bourse ; opérateur boursier ; courtier en devises ; courtier financier ; négociant en contrats à terme ; trader en énergie
fr teneur de marché ; vendeur de produits financiers ; coulissier ; remisier ; agent d'opérations sur titres ; trésorier cambiste
en securities dealer ; securities broker ; securities trader ; stockbroker ; stock broker ; stock trader ; share dealer ; foreign exchange broker
en foreign exchange dealer ; foreign exchange trader ; forex trader ; bond trader ; commodities trader financial ; futures trader ; energy trader
en financial trader ; financial broker ; market maker ; dealer in securities ; investment broker
de Wertpapierhändler ; Wertpapiermakler ; Börsenmakler ; Börsenhändler ; Aktienhändler ; Devisenhändler ; Devisenmakler ; Effektenhändler
de Effektenmakler ; Rentenhändler ; Terminhändler ; Finanzmakler ; Energiehändler ; Bankhändler ; Freimakler ; Kursmakler ; Geldhändler
de Market Maker ; Broker

concept credit-officer
kind occupation
isco 3312
rubric office
work admin
nl kredietbeoordelaar ; kredietverstrekker ; kredietmedewerker ; kredietbeheerder ; kredietacceptant ; leningbeoordelaar ; hypotheekacceptant
nl hypotheekbemiddelaar ; kredietbemiddelaar ; kredietmakelaar ; hypotheekmakelaar ; kredietspecialist ; kredietverlener ; consumentenkredietadviseur
nl kredietverantwoordelijke ; leningadviseur ; beoordelaar kredietaanvragen ; pandjesbaas ; pandhuishouder ; medewerker bank van lening
fr chargé de crédit ; chargé de crédits ; agent de crédit ; agent de prêts ; responsable de crédit ; conseiller crédit immobilier ; conseiller crédit
fr courtier en crédit ; courtier en prêts ; courtier en prêts immobiliers ; intermédiaire de crédit ; instructeur de prêts
fr agent de prêts hypothécaires ; décideur crédit ; prêteur sur gages ; chargé d'engagement bancaire ; rédacteur crédit ; analyste engagement crédit
fr octroyeur de crédit ; attaché de crédit
en credit officer ; loan officer ; loans officer ; mortgage loan officer ; mortgage broker ; mortgage loan underwriter ; loan underwriter
en loan broker ; credit broker ; lending officer ; lending manager ; consumer credit officer ; student loan officer ; microfinance officer
en pawnbroker ; finance officer loans ; credit manager officer ; lending adviser ; business loan officer ; agricultural loan officer
de Kreditberaterin ; Kreditreferent ; Kreditmakler ; Kreditvermittler ; Kreditbearbeiter ; Kreditentscheider ; Kreditfachmann ; Kreditbeamter
de Darlehensberater ; Darlehensvermittler ; Hypothekenberater ; Hypothekenmakler ; Baufinanzierungsvermittler ; Kreditgeber ; Pfandleiher
de Pfandhausmitarbeiter ; Kreditsachverständiger ; Kreditmanager Bank ; Kreditgenehmiger ; Bausparberater

concept accounting-associate
kind occupation
isco 3313
rubric office
work admin
nl boekhoudkundig deskundige ; administrateur boekhouding ; accounting technician ; assistent-controller ; kostprijsberekenaar ; kostprijscalculator
nl hulpaccountant ; gediplomeerd boekhouder ; zelfstandig boekhouder ; boekhouder bedrijf ; alleenboekhouder ; analytisch boekhouder
nl budgetbeheerder boekhouding ; budgethouder administratie ; boekhouder vzw ; ziekenhuisboekhouder ; bankboekhouder ; projectboekhouder
nl general ledger accountant ; btw-boekhouder ; assistent bedrijfsrevisor ; assistent-auditor ; hoofdadministrateur boekhouding
nl financieel deskundige
fr comptable diplômé ; comptable principal ; comptable confirmé ; comptable indépendant ; comptable externe ; comptable analytique
fr comptable industriel ; comptable public ; comptable d'ASBL ; comptable en cabinet ; comptable gestionnaire ; comptable budgétaire
fr comptable immobilier ; comptable copropriété ; comptable hospitalier ; comptable de gestion ; comptable copropriétés ; réviseur comptable assistant
fr assistant contrôle de gestion ; assistant contrôleur de gestion ; assistant réviseur d'entreprises ; comptable taxateur
fr gestionnaire comptable et financier ; gestionnaire budgétaire ; technicien supérieur en comptabilité
en accounting technician ; accounting associate professional ; accounting assistant technician ; accounts officer ; accounts executive
en assistant controller ; cost estimator accounts ; cost controller accounts ; finance officer ; finance technician ; financial officer
en management accounts assistant ; audit assistant ; trainee auditor ; general ledger accountant ; senior bookkeeper ; bookkeeping officer
en budget officer ; fund administrator accounts ; property accountant ; tax technician
de Buchhaltungsfachmann ; Buchhaltungstechniker ; Fachkaufmann Rechnungswesen ; Finanzassistent ; Finanzassistentin ; Finanzwirt
de Fachwirt Rechnungswesen ; Alleinbuchhalter ; selbstständiger Buchhalter ; selbständiger Bilanzbuchhalter ; Bilanzbuchhalter Krankenhaus
de Controlling-Assistent ; Controllingassistent ; Assistent Controlling ; Assistent Rechnungswesen ; Assistent Rechnungswesen und Controlling
de Kalkulatorin ; Budgetsachbearbeiter ; Haushaltssachbearbeiter ; Sachbearbeiter Haushalt ; Kassenverwalter ; Rentmeister ; Gruppenleiter Buchhaltung
de Fachassistent Rechnungswesen

concept statistical-associate
kind occupation
isco 3314
rubric office
work admin
nl statistisch assistent ; statistisch analist ; actuarieel assistent ; actuarieel medewerker ; assistent-statisticus ; assistent-actuaris
nl wiskundig assistent ; data-analist statistiek ; statistisch onderzoeksassistent ; medewerker data-analyse ; statistisch rapporteur
nl medewerker onderzoek en statistiek ; data-analyseassistent ; rekenkundig assistent ; databeheerder onderzoek
fr assistant statisticien ; assistant en statistique ; technicien statisticien ; technicien en statistique ; assistant actuaire ; assistant actuariel
fr technicien actuaire ; assistant mathématicien ; chargé d'études statistiques ; assistant d'études statistiques
fr gestionnaire de données statistiques ; technicien d'études statistiques ; assistant analyste de données ; data manager études
fr attaché statisticien
en statistical assistant ; statistics assistant ; actuarial assistant ; actuarial technician ; mathematical assistant ; mathematical associate
en statistical technician ; statistical officer ; data analysis assistant ; statistical research assistant ; data manager research
en statistical data assistant ; assistant statistician ; assistant actuary
de statistischer Assistent ; Statistik-Assistent ; Assistent Statistik ; mathematischer Assistent ; mathematisch-technischer Assistent
de versicherungsmathematischer Assistent ; aktuarieller Assistent ; Mathematiktechniker ; Statistiktechniker ; statistischer Sachbearbeiter
de Sachbearbeiter Statistik ; Datenanalyst Assistent ; Datenmanager Studien ; Statistiker Assistenz

concept valuer-loss-assessor
kind occupation
isco 3315
rubric office
work admin
nl schade-expert ; schade-expert auto ; schaderegelaar ; schadebehandelaar ; schade-inspecteur ; schadetaxateur ; taxateur ; taxateur vastgoed
nl schatter ; landmeter-schatter ; vastgoedschatter ; veilingmeester taxateur ; taxateur kunst ; taxateur roerende goederen ; verzekeringsexpert
nl verzekeringsinspecteur ; claimbehandelaar ; claims handler ; auto-expert ; brandexpert ; expert waardering ; dispacheur ; makelaar-taxateur
nl woz-taxateur ; letselschaderegelaar
fr expert en sinistres ; expert d'assurances ; expert en assurances ; expert automobile ; expert en automobile ; expert immobilier ; expert évaluateur
fr évaluateur ; évaluateur immobilier ; évaluateur foncier ; estimateur ; expert-estimateur ; expert en évaluation de dommages ; régleur de sinistres
fr inspecteur règlement de sinistres ; inspecteur sinistres ; gestionnaire de sinistres ; gestionnaire de sinistres automobile
fr gestionnaire indemnisation ; chargé d'indemnisation ; dispacheur ; commissaire d'avaries ; expert en objets d'art ; expert en bâtiment assurance
fr géomètre-expert immobilier évaluateur ; priseur
en loss adjuster ; loss assessor ; insurance loss assessor ; insurance claims adjuster ; claims adjuster ; claims inspector ; claims assessor
en claims examiner ; claims handler ; insurance claims investigator ; insurance inspector ; insurance assessor ; insurance fraud investigator
en property valuer ; real estate appraiser ; real estate surveyor valuation ; appraiser ; art appraiser ; personal property appraiser ; pawn appraiser
en motor vehicle assessor ; average adjuster ; rating valuer ; business valuer
de Schadenregulierer ; Schadensregulierer ; Schadensgutachter ; Schadengutachter ; Schadensachverständiger ; Schätzer ; Taxator ; Taxatorin
de Kfz-Gutachter ; Gutachter Versicherung ; Immobiliengutachter ; Immobilienbewerter ; Immobiliensachverständiger ; Grundstückssachverständiger
de Grundstücksbewerter ; Versicherungssachverständiger ; Schadeninspektor ; Schadenreferent ; Schadensreferent ; Schadenbearbeiter ; Wertgutachter
de Wertermittler ; Dispacheur ; Kunsttaxator ; Verkehrswertgutachter ; Havariekommissar ; Schadenexperte

concept insurance-agent
kind occupation
isco 3321
rubric office
work admin communication
nl verzekeringsagent ; verzekeringsmakelaar ; verzekeringstussenpersoon ; assurantietussenpersoon ; assurantieadviseur ; assurantiemakelaar
nl assuradeur ; verzekeringsadviseur ; verzekeringsconsulent ; verzekeringsverkoper ; verzekeringsinspecteur verkoop ; acceptant verzekeringen
nl risicoacceptant ; underwriter ; herverzekeraar ; accountmanager verzekeringen ; verzekeraar ; commercieel medewerker verzekeringen
nl schadeverzekeringsadviseur ; pensioenverzekeringsadviseur ; assurantiebemiddelaar ; zelfstandig verzekeringsagent ; relatiebeheerder verzekeringen
nl buitendienstmedewerker verzekeringen
fr agent d'assurances ; agent général d'assurances ; agent d'assurance ; courtier d'assurances ; courtier en assurances ; courtier en assurance
fr conseiller en assurances ; conseiller en assurance ; conseillère en assurances ; conseiller commercial en assurances ; inspecteur d'assurances
fr inspecteur en assurances ; mandataire d'assurance ; producteur d'assurances ; souscripteur ; souscripteur d'assurances
fr souscripteur en réassurance ; assureur ; assureur conseil ; réassureur ; chargé de clientèle en assurances ; chargé de clientèle assurance
fr intermédiaire d'assurances ; téléconseiller en assurances ; conseiller prévoyance ; technico-commercial en assurances
en insurance agent ; insurance broker ; insurance adviser ; insurance consultant ; insurance representative ; insurance sales agent
en insurance salesperson ; insurance underwriter ; underwriter ; life insurance agent ; reinsurance broker ; insurance risk consultant
en property insurance underwriter ; insurance product manager ; insurance sales consultant ; insurance intermediary ; group insurance representative
en insurance account manager
de Versicherungsagent ; Versicherungsagentin ; Versicherungsmakler ; Versicherungsmaklerin ; Versicherungsvertreter ; Versicherungsvertreterin
de Versicherungsberater ; Versicherungsberaterin ; Versicherungskaufmann ; Versicherungskauffrau ; Kaufmann für Versicherungen und Finanzen
de Kauffrau für Versicherungen und Finanzen ; Versicherungsfachmann ; Versicherungsfachwirt ; Versicherungsverkäufer ; Versicherungsaußendienst
de Versicherungsinspektor ; Assekuranzmakler ; Versicherungsvermittler ; Underwriter ; Risikoprüfer ; Rückversicherer ; Bezirksleiter Versicherung
de Bausparkassenvertreter ; Versicherungsbetriebswirt

concept sales-representative
kind occupation
isco 3322
rubric office
work communication
nl vertegenwoordiger ; handelsvertegenwoordiger ; commercieel vertegenwoordiger ; vertegenwoordigster ; handelsreiziger ; handelsagent
nl sales representative ; verkoopadviseur buitendienst ; accountmanager buitendienst ; buitendienstmedewerker ; commercieel medewerker buitendienst
nl commercieel adviseur ; commercieel afgevaardigde ; commercieel medewerker ; commercieel bediende ; verkoopvertegenwoordiger ; salesmedewerker
nl sales medewerker ; rayonvertegenwoordiger ; acquisiteur ; advertentieverkoper ; advertentieacquisiteur ; delegee ; sales support medewerker
nl after-salesmedewerker ; after sales medewerker ; verkoopassistent binnendienst ; verkoper binnendienst ; medewerker verkoop binnendienst
fr représentant de commerce ; représentante de commerce ; représentant commercial ; délégué commercial ; déléguée commerciale ; attaché commercial
fr attachée commerciale ; commercial terrain ; commerciale terrain ; conseiller commercial ; conseillère commerciale ; voyageur de commerce
fr voyageur représentant placier ; VRP ; agent commercial ; agente commerciale ; chargé de clientèle commerciale ; chargé d'affaires
fr chargé de prospection ; prospecteur commercial ; commercial itinérant ; commercial sédentaire ; assistant commercial ; assistante commerciale
fr assistant des ventes ; assistant administration des ventes ; employé commercial ; technicien de vente à distance ; vendeur d'espaces publicitaires
fr responsable de secteur commercial ; animateur commercial ; employé au service commercial
en sales representative ; commercial sales representative ; sales rep ; sales agent ; commercial traveller ; field sales representative
en sales executive ; sales adviser field ; sales consultant field ; account executive ; sales account manager ; after-sales service adviser
en manufacturer's representative ; travelling salesperson ; wholesale sales representative ; advertising sales agent
en advertising sales representative ; commercial representative ; territory sales representative ; internal sales assistant ; sales support assistant
en sales administrator ; sales coordinator ; publications sales representative
de Handelsvertreter ; Handelsvertreterin ; Vertreter ; Vertreterin ; Außendienstmitarbeiter ; Außendienstmitarbeiterin ; Außendienstler
de Vertriebsmitarbeiter ; Vertriebsmitarbeiterin ; Vertriebsbeauftragter ; Vertriebsassistent ; Vertriebsassistentin ; Vertriebsrepräsentant
de Vertriebssachbearbeiter ; Vertriebskaufmann ; Sachbearbeiter Vertrieb ; Sachbearbeiter Verkauf ; Verkaufsrepräsentant ; Verkaufsberater Außendienst
de Verkaufssachbearbeiter ; Verkaufsassistent Innendienst ; Mitarbeiter Vertriebsinnendienst ; Vertriebsinnendienst ; Handelsreisender
de Handlungsreisender ; Handelsagent ; Gebietsverkäufer ; Reisevertreter ; Anzeigenverkäufer ; Anzeigenvertreter ; Sales-Mitarbeiter
de Kundenberater Außendienst

concept trade-broker
kind occupation
isco 3324
rubric office
work admin
nl handelsmakelaar ; makelaar in goederen ; grondstoffenhandelaar ; grondstoffenmakelaar ; graanhandelaar ; scheepvaartmakelaar ; commissionair
nl handelscommissionair ; tussenhandelaar ; groothandelaar ; veilingmakelaar ; diamanthandelaar ; koffiehandelaar ; houthandelaar ; bloemenhandelaar
nl internationaal handelaar
fr courtier en marchandises ; courtier de marchandises ; courtier en matières premières ; négociant ; négociant en gros
fr négociant en matières premières ; négociant en grains ; courtier de commerce ; trader de matières premières ; commissionnaire en marchandises
fr courtier en vins ; diamantaire négociant ; grossiste ; négociant international ; affréteur courtier
en trade broker ; commodity broker ; commodity trader ; commodities broker ; shipbroker ; wholesale merchant ; wholesaler ; grain broker
en timber trader ; import export trader ; diamond trader ; produce broker ; cargo broker ; flower trader
de Handelsmakler ; Warenmakler ; Rohstoffhändler ; Rohstoffmakler ; Großhändler ; Großhandelskaufmann ; Kaufmann im Groß- und Außenhandel
de Kaufmann für Groß- und Außenhandelsmanagement ; Außenhandelskaufmann ; Getreidehändler ; Holzhändler ; Diamantenhändler ; Kommissionär
de Zwischenhändler ; Handelskaufmann Großhandel

concept event-planner-business
kind occupation
isco 3332
rubric office
work management communication
nl congresorganisator ; congresmanager ; conferentieorganisator ; conferentiecoördinator ; congrescoördinator ; beursorganisator ; beurscoördinator
nl medewerker evenementen ; evenementenmedewerker ; eventmedewerker ; eventcoördinator ; eventassistent ; evenementenassistent
nl projectleider evenementen ; tentoonstellingsorganisator beurs ; zaalverhuurcoördinator ; bruiloftplanner ; weddingplanner ; huwelijksplanner
nl trouwplanner
fr organisateur de congrès ; organisateur de conférences ; organisateur de séminaires ; organisateur de salons ; coordinateur de congrès
fr chef de projet événementiel ; chargé de projet événementiel ; assistant événementiel ; assistante événementielle ; responsable événementiel
fr organisateur de foires ; organisateur de réceptions ; organisatrice de mariages ; wedding planner ; coordinateur événementiel
fr chargée d'événementiel ; régisseur d'événements
en conference organiser ; conference planner ; conference coordinator ; conference and event planner ; exhibition organiser ; meeting planner
en events officer ; events assistant ; events executive ; convention planner ; trade fair organiser ; congress organiser ; party planner
en wedding organiser ; venue coordinator ; event assistant ; venue booker
de Kongressorganisator ; Tagungsorganisator ; Konferenzorganisator ; Messeorganisator ; Tagungsmanager ; Kongressmanager ; Messeplaner
de Veranstaltungsplaner ; Veranstaltungsmanager ; Veranstaltungskauffrau ; Veranstaltungsfachwirt ; Veranstaltungsassistent ; Eventassistent
de Eventkoordinator ; Event-Manager ; Hochzeitsplanerin ; Weddingplanner ; Seminarorganisator ; Bankettkoordinator Veranstaltungen

concept employment-agent
kind occupation
isco 3333
rubric office
work admin
nl medewerker uitzendbureau ; uitzendmedewerker kantoor ; arbeidsmakelaar ; arbeidsmarktconsulent ; bemiddelaar tewerkstelling
nl loonbedrijfbemiddelaar ; koppelbaas ; vakbondsafgevaardigde ; vakbondsvrijgestelde ; vakbondssecretaris ; plaatsingsconsulent ; jobconsulent
nl werkgelegenheidsconsulent ; interim-office manager ; accountmanager uitzendbureau ; stageplaatsbemiddelaar
fr agent d'emploi ; agent de placement en emploi ; employé d'agence d'intérim ; employé d'agence d'emploi ; conseiller en agence d'emploi
fr chargé d'affaires intérim ; responsable d'agence d'intérim ; responsable d'agence d'emploi ; entrepreneur de main-d'œuvre ; placeur de main-d'œuvre
fr conseiller entreprise emploi ; prospecteur d'emplois ; chargé de relations entreprises emploi ; délégué syndical ; permanent syndical
fr secrétaire syndical
en employment officer ; job placement officer ; labour contractor ; temp agency consultant ; temp agency controller ; employment programme coordinator
en temporary employment agency assistant ; trade union representative ; trade union official ; union organiser ; labour recruiter
en apprenticeship officer ; work placement officer ; manpower contractor
de Zeitarbeitsdisponent ; Disponent Zeitarbeit ; Personaldisponent Zeitarbeit ; Niederlassungsleiter Zeitarbeit ; Arbeitsvermittler Zeitarbeit
de Mitarbeiter Arbeitsvermittlung ; Vermittlungsfachkraft ; Arbeitskräftevermittler ; Gewerkschaftssekretär ; Gewerkschaftsfunktionär ; Betriebsrat
de Betriebsratsvorsitzender ; Praktikumsvermittler ; Ausbildungsvermittler ; Ausbildungsplatzvermittler

concept real-estate-agent
kind occupation
isco 3334
rubric office
work admin communication
nl vastgoedmakelaar ; makelaar ; immomakelaar ; makelaar in onroerend goed ; vastgoedmakelaarster ; vastgoedbemiddelaar ; vastgoedadviseur
nl vastgoedconsulent ; vastgoedverhuurder ; verhuurmakelaar ; verhuurmedewerker woningen ; woningmakelaar ; rentmeester ; syndicus ; vastgoedbeheerder
nl vastgoedmanager ; immobiliënagent ; woonconsulent ; medewerker woonmaatschappij ; verhuurconsulent ; verhuurder sociale woningen
nl medewerker vastgoedkantoor ; makelaarsassistent ; assistent-makelaar ; vastgoedmedewerker ; woningverhuurder ; residentiebeheerder verhuur
fr agent immobilier ; agente immobilière ; négociateur immobilier ; négociatrice immobilière ; conseiller immobilier ; conseillère en immobilier
fr conseiller en immobilier ; courtier immobilier ; mandataire immobilier ; gestionnaire immobilier ; gestionnaire de biens ; gestionnaire locatif
fr gestionnaire de copropriété ; syndic ; syndic de copropriété ; syndic d'immeuble ; régisseur d'immeubles ; administrateur de biens immobiliers
fr gestionnaire de patrimoine immobilier ; chargé de location ; chargé de clientèle habitat social ; gérant d'immeubles ; assistant immobilier
fr assistant de gestion immobilière ; commercial immobilier ; promoteur immobilier ; vendeur immobilier ; chargé d'attribution de logements
en estate agent ; real estate agent ; real estate broker ; realtor ; property manager ; property letting agent ; letting agent ; lettings negotiator
en lettings officer ; real estate salesperson ; real estate leasing manager ; real estate manager ; property consultant
en property acquisitions manager ; property negotiator ; house agent ; housing officer lettings ; housing manager ; land agent
en residential property manager ; block manager ; property administrator ; property developer
de Immobilienmakler ; Immobilienmaklerin ; Makler ; Grundstücksmakler ; Wohnungsmakler ; Immobilienkaufmann ; Immobilienkauffrau ; Immobilienverwalter
de Immobilienverwalterin ; Hausverwalterin ; WEG-Verwalter ; Wohnungsverwalter ; Grundstücksverwalter ; Gebäudeverwalter ; Property Manager
de Immobilienberater ; Immobilienfachwirt ; Immobilienwirt ; Immobilienassistent ; Immobilienverkäufer ; Immobilientreuhänder ; Realitätenvermittler
de Vermietungsmitarbeiter ; Vermietungsmanager ; Mieterbetreuer ; Sachbearbeiter Vermietung ; Immobilienmanager ; Wohnungsvermittler
de Kaufmann in der Grundstücks- und Wohnungswirtschaft

concept business-services-agent
kind occupation
isco 3339
rubric office
work admin communication
nl veilingmeester ; veilingmeesteres ; veilinghouder ; impresario ; artiestenagent ; artiestenmanager ; muziekmanager ; boekingsagent ; sportmakelaar
nl spelersmakelaar ; literair agent ; licentiebeheerder ; rechtenmanager ; castingagent ; modellenagent ; agent van artiesten
nl auteursrechtenbeheerder ; theateragent ; tourmanager artiesten ; rouwconsulent agentschap ; conferentieverkoper ; loterijagent ; concertorganisator
nl concertpromotor ; reisagent touroperator inkoop ; bookingsagent
fr commissaire-priseur ; crieur aux enchères ; encanteur ; agent artistique ; agent d'artistes ; agent littéraire ; agent sportif ; agent de joueurs
fr agent de mannequins ; imprésario ; manager d'artistes ; manager artistique ; tourneur de spectacles ; producteur de concerts
fr gestionnaire de droits d'auteur ; gestionnaire de licences ; chargé de diffusion de spectacles ; chargé de diffusion ; agent de spectacles
fr bookeur ; booker artistique ; promoteur de concerts ; agent de réservation d'artistes
en auctioneer ; auction house manager ; talent agent ; artist manager ; artistic agent ; theatrical agent ; literary agent ; sports agent
en music promoter ; concert promoter ; booking agent artists ; model agent ; casting agent ; copyright agent ; rights manager
en publishing rights manager ; impresario ; licensing manager ; music manager ; tour promoter ; business services agent ; entertainment agent
de Auktionator ; Auktionatorin ; Versteigerer ; Auktionshausleiter ; Künstleragent ; Künstlervermittler ; Künstlermanager ; Schauspielagent
de Literaturagent ; Spielervermittler ; Spielerberater ; Sportagent ; Modelagent ; Impresario ; Konzertveranstalter ; Konzertagent ; Booking-Agent
de Booker ; Tourneeveranstalter ; Rechtehändler ; Lizenzmanager ; Lizenzhändler ; Musikmanager ; Promoter Veranstaltungen

concept customs-officer
kind occupation
isco 3351
rubric office
work admin
nl douanier ; douaneambtenaar ; douanebeambte ; douane-inspecteur ; douanecontroleur ; grensbewaker ; grenscontroleur ; paspoortcontroleur
nl immigratieambtenaar ; immigratiebeambte ; medewerker grensbewaking ; visiteur douane ; ambtenaar douane en accijnzen ; accijnsambtenaar
nl vreemdelingenambtenaar ; marechaussee grenscontrole ; douaniers ; verificateur douane ; scanoperator douane ; inspecteur douane
fr douanier ; douanière ; agent des douanes ; agente des douanes ; inspecteur des douanes ; contrôleur des douanes ; agent de constatation des douanes
fr agent de contrôle aux frontières ; garde-frontière ; agent d'immigration ; agent de l'immigration ; contrôleur des passeports
fr officier d'immigration ; vérificateur des douanes ; agent de surveillance douane ; agent des accises ; contrôleur aux accises
fr maître-chien en douane ; agent de recherches des douanes ; fonctionnaire des douanes
en customs officer ; customs inspector ; customs and excise officer ; border guard ; border force officer ; border inspector ; immigration officer
en immigration inspector ; passport control officer ; passport checking officer ; passport officer ; excise officer ; customs and excise inspector
en border patrol agent ; customs official ; customs examiner ; customs investigator
de Zollbeamter ; Zollbeamtin ; Zöllner ; Zollinspektor ; Zollkontrolleur ; Zollfahnder ; Grenzbeamter ; Grenzschutzbeamter ; Grenzkontrolleur
de Grenzpolizist ; Passkontrolleur ; Zollamtsleiter ; Zollwachebeamter ; Zollhund-Führer ; Zollsekretär ; Zollbediensteter ; Einwanderungsbeamter
de Abfertigungsbeamter Zoll ; Zolloberinspektor ; Grenzwächter

concept tax-officer
kind occupation
isco 3352
rubric office
work admin
nl belastinginspecteur ; belastingambtenaar ; belastingcontroleur ; fiscaal ambtenaar ; fiscaal controleur ; btw-controleur ; btw-ambtenaar
nl controleur der belastingen ; ontvanger der belastingen ; belastingontvanger ; fiscaal inspecteur ; taxatieambtenaar ; belastingdeurwaarder
nl medewerker belastingdienst ; heffingsmedewerker ; accijnscontroleur ; heffingsambtenaar ; invorderingsambtenaar ; aanslagregelaar
nl belastingbeambte ; medewerker gemeentebelastingen ; rijksontvanger ; medewerker fod financiën
fr inspecteur des impôts ; inspecteur des finances publiques ; contrôleur des impôts ; contrôleur des finances publiques ; contrôleur fiscal
fr agent des impôts ; agent du fisc ; agent des finances publiques ; agent de recouvrement des impôts ; agent de recouvrement fiscal ; percepteur
fr percepteur des impôts ; receveur des contributions ; receveur des impôts ; receveur des taxes ; vérificateur fiscal ; vérificateur des impôts
fr inspecteur fiscal ; inspecteur de la TVA ; contrôleur TVA ; fonctionnaire fiscal ; agent fiscal ; huissier du Trésor public ; trésorier-payeur
fr agent de constatation des impôts ; fonctionnaire au SPF Finances
en tax inspector ; tax officer ; tax official ; tax collector ; tax compliance officer ; tax examiner ; revenue officer ; inland revenue officer
en HMRC officer ; VAT inspector ; VAT officer ; taxation officer ; taxation inspector ; taxation official ; excise tax officer ; income tax inspector
en council tax officer ; council tax assistant ; business rates officer ; government tax official
de Finanzbeamter ; Finanzbeamtin ; Steuerbeamter ; Steuerbeamtin ; Steuerinspektor ; Steuerprüfer ; Steuerfahnder ; Finanzamtsmitarbeiter
de Mitarbeiter Finanzamt ; Betriebsprüfer Finanzamt ; Steuereinnehmer ; Steuererheber ; Steuersekretär ; Steueroberinspektor ; Finanzinspektor
de Diplom-Finanzwirt ; Sachbearbeiter Finanzamt ; Umsatzsteuerprüfer ; Vollziehungsbeamter Finanzamt ; Steuerkommissär ; Steuereintreiber
de Sachbearbeiter Steueramt ; Steueramtmann

concept social-benefits-officer
kind occupation
isco 3353
rubric office 0.6 social 0.4
work admin psychosocial
nl uitkeringsambtenaar ; uitkeringsdeskundige ; medewerker sociale zekerheid ; ambtenaar sociale zekerheid ; pensioenambtenaar ; pensioendeskundige
nl dossierbeheerder pensioenen ; dossierbeheerder kinderbijslag ; medewerker kinderbijslag ; dossierbeheerder groeipakket
nl dossierbeheerder werkloosheid ; werkloosheidsambtenaar ; medewerker uitkeringen ; claimbeoordelaar ; klantadviseur uitkeringen ; inkomensconsulent
nl bijstandsconsulent ; bijstandsambtenaar ; toeslagenmedewerker ; medewerker werk en inkomen ; consulent werk en inkomen
nl ambtenaar sociale uitkeringen ; wao-beoordelaar ; arbeidsongeschiktheidsdossierbeheerder ; huurtoeslagmedewerker
fr agent des prestations sociales ; agent de prestations sociales ; agent d'allocations sociales ; gestionnaire d'allocations familiales
fr gestionnaire de dossiers allocations familiales ; gestionnaire de dossiers chômage ; gestionnaire de dossiers pensions
fr gestionnaire conseil allocataires ; gestionnaire conseil de la sécurité sociale ; gestionnaire-conseil ; technicien conseil de prestations sociales
fr technicien de la CAF ; conseiller allocataires ; conseiller en assurance retraite ; conseiller retraite sécurité sociale
fr agent de la caisse d'allocations familiales ; liquidateur d'allocations ; contrôleur des prestations sociales ; instructeur de prestations
fr employé de caisse de paiement ; fonctionnaire de la sécurité sociale ; conseiller indemnisation chômage ; agent d'aide sociale administrative
fr attaché ONEM
en social benefits official ; social security officer ; social security claims officer ; social security officer claims ; benefits officer
en benefits claims officer ; benefits adviser official ; benefit claims assessor ; benefits assessor ; pensions officer
en unemployment benefits officer ; unemployment insurance officer ; housing benefit officer ; child support officer ; disability benefit assessor
en income support officer ; welfare benefits officer ; entitlement officer ; decision maker benefits
de Sozialleistungsberater ; Rentenberater ; Rentenberaterin ; Sachbearbeiter Rentenversicherung ; Sachbearbeiter Arbeitslosengeld
de Leistungssachbearbeiterin ; Leistungssachbearbeiter Jobcenter ; Sachbearbeiter Jobcenter ; Sachbearbeiter Leistungsgewährung
de Sachbearbeiter Familienkasse ; Sachbearbeiter Elterngeld ; Sachbearbeiter Wohngeld ; Sachbearbeiter Grundsicherung ; Sachbearbeiter BAföG
de Sachbearbeiter Kindergeld ; Sozialversicherungsbeamter ; Sozialversicherungsangestellter ; Fachangestellter für Arbeitsmarktdienstleistungen
de Fachangestellter für Arbeitsförderung ; Rentenversicherungsangestellter ; Beamter Sozialamt ; Sozialamtssachbearbeiter ; Wohngeldsachbearbeiter
de Unterhaltssachbearbeiter

concept licensing-officer
kind occupation
isco 3354
rubric office
work admin
nl vergunningenambtenaar ; vergunningverlener ; vergunningsverlener ; medewerker vergunningen ; dossierbeheerder vergunningen ; omgevingsambtenaar
nl stedenbouwkundig ambtenaar ; ambtenaar stedenbouw ; bouwvergunningsambtenaar ; licentieambtenaar ; medewerker rijbewijzen ; paspoortambtenaar
nl ambtenaar burgerzaken ; visumambtenaar ; medewerker horecavergunningen ; wapenvergunningambtenaar ; milieuvergunningverlener
nl naturalisatieambtenaar ; medewerker omgevingsvergunning ; exportvergunningambtenaar ; marktmeester ; vergunningencoördinator
fr agent de délivrance des permis ; agent d'octroi de permis ; agent d'octroi de licences ; instructeur des autorisations d'urbanisme
fr instructeur droit des sols ; instructeur du droit des sols ; instructeur de permis de construire ; agent du service urbanisme
fr agent des permis de conduire ; agent des licences ; contrôleur des licences ; fonctionnaire des permis ; fonctionnaire délégué urbanisme
fr agent d'urbanisme ; gestionnaire de permis d'environnement ; conseiller en urbanisme administratif ; inspecteur des permis ; officier d'état civil
fr placier ; receveur placier ; agent des cartes d'identité ; agent d'octroi de visas
en licensing officer ; government licensing official ; licensing official ; licensing assistant ; licence officer ; permit officer ; permits officer
en building permit officer ; planning permission officer ; planning enforcement officer ; immigration permits officer ; business permit officer
en firearms licensing officer ; driving licence officer ; taxi licensing officer ; import permit officer ; immigration adviser ; patents examiner
en trading licence officer
de Genehmigungsbeamter ; Genehmigungssachbearbeiter ; Sachbearbeiter Baugenehmigung ; Sachbearbeiter Bauamt ; Bauamtsmitarbeiter
de Sachbearbeiter Führerscheinstelle ; Sachbearbeiter Kfz-Zulassung ; Mitarbeiter Zulassungsstelle ; Zulassungsstellenmitarbeiter
de Sachbearbeiter Gewerbeamt ; Sachbearbeiter Waffenrecht ; Lizenzsachbearbeiter ; Konzessionsbeamter ; Sachbearbeiter Ordnungsamt
de Ordnungsamtsmitarbeiter ; Sachbearbeiter Einbürgerung ; Sachbearbeiter Aufenthaltsrecht ; Visumsachbearbeiter ; Passamtsmitarbeiter
de Bauordnungsbeamter ; Patentprüfer

concept police-inspector
kind occupation
isco 3355
rubric office
work admin
nl politie-inspecteur ; rechercheur ; hoofdinspecteur van politie ; politiecommissaris ; rechercheur politie ; speurder ; gerechtelijk inspecteur
nl inspecteur recherche ; forensisch rechercheur ; commissaris van politie ; lokale recherche ; recherchekundige ; zedenrechercheur
nl federaal rechercheur
fr inspecteur de police ; inspectrice de police ; commissaire de police ; officier de police judiciaire ; enquêteur de police ; enquêteur judiciaire
fr lieutenant de police ; capitaine de police ; inspecteur principal de police ; inspecteur judiciaire ; officier de police ; détective de police
fr technicien de police technique et scientifique ; commandant de police
en police inspector ; police detective ; detective inspector ; detective constable ; detective sergeant ; chief inspector ; police commissioner
en criminal investigator ; crime scene investigator ; police superintendent ; forensic investigator police
de Kriminalbeamter ; Kriminalbeamtin ; Kriminalkommissar ; Kriminalkommissarin ; Polizeiinspektor ; Polizeikommissar ; Kriminalinspektor
de Kriminaloberkommissar ; Kriminalhauptkommissar ; Kriminalist ; Fahnder ; Polizeioberinspektor ; Kriminaltechniker Polizei

concept regulatory-inspector
kind occupation
isco 3359
rubric office
work admin
nl sociaal inspecteur ; inspecteur sociale wetten ; prijsinspecteur ; loonsinspecteur ; economisch inspecteur ; inspecteur maten en gewichten
nl consumentenbeschermingsinspecteur ; landbouwinspecteur ; visserijinspecteur ; bosbouwinspecteur ; handelsinspecteur ; inspecteur economie
nl gemeentelijk handhaver ; handhaver ; toezichthouder ; toezichthouder overheid ; boa ; buitengewoon opsporingsambtenaar ; GAS-ambtenaar
nl sanctionerend ambtenaar ; gas-vaststeller ; verkiezingsambtenaar ; ambtenaar van de overheid ; diplomatiek attaché ; burgerbeschermingsambtenaar
nl inspecteur overheidsdienst ; militair inspecteur ; kwartiermaker
fr inspecteur du travail ; inspectrice du travail ; contrôleur du travail ; inspecteur social ; contrôleur social ; inspecteur des prix
fr contrôleur des prix ; inspecteur des poids et mesures ; vérificateur des poids et mesures ; inspecteur économique ; inspecteur de la concurrence
fr inspecteur de la concurrence consommation et répression des fraudes ; contrôleur de la répression des fraudes ; inspecteur agricole
fr inspecteur des pêches ; agent constatateur ; fonctionnaire sanctionnateur ; agent sanctionnateur ; agent de contrôle réglementaire
fr agent assermenté ; inspecteur de l'administration ; inspecteur général ; contrôleur du logement ; attaché diplomatique ; fonctionnaire de contrôle
fr agent de protection civile administratif ; commissaire aux fraudes
en labour inspector ; wage inspector ; price inspector ; weights and measures inspector ; trading standards officer ; consumer protection officer
en agricultural inspector ; fisheries inspector ; fisheries officer ; forestry inspector officer ; government inspector ; regulatory officer
en regulatory government official ; enforcement officer council ; wardens officer enforcement ; election officer ; electoral services officer
en civil defence officer ; market inspector ; standards inspector ; prison governor inspector ; social inspector ; anti-fraud inspector
en competition officer
de Arbeitsinspektorin ; Gewerbeinspektor ; Preisinspektor ; Preisprüfer ; Eichbeamter ; Verbraucherschutzinspektor ; Lebensmittelpreisprüfer
de Landwirtschaftsinspektor ; Fischereiinspektor ; Fischereiaufseher ; Ordnungsbeamter ; Ordnungsdienst Beamter ; Sozialinspektor ; Marktamtsinspektor
de Wahlamtsmitarbeiter ; Marktaufseher ; Aufsichtsbeamter ; Wettbewerbsprüfer ; Kommunalbeamter Ordnungsamt ; Vollzugsdienst Gemeinde
de Ordnungspolizeibeamter
