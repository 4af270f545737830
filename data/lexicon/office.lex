# Rubric office: secretaries, clerks, reception, telephone, bookkeeping, payroll, personnel, library and archive work,
# with the office tasks institutions ask helpers for and the programs they want them to know.

concept office-professional
kind occupation
rubric office
work admin
nl administratief personeel ; kantoorpersoneel ; bureaupersoneel ; administratieve ondersteuning ; administratieve kracht ; kantoorkracht
fr personnel administratif ; personnel de bureau ; soutien administratif ; renfort administratif ; appui administratif ; cadre administratif
en office staff ; administrative staff ; clerical staff ; administrative support ; clerical support worker ; office personnel
de Verwaltungspersonal ; Büropersonal ; Bürokraft ; Verwaltungskraft ; administrative Unterstützung ; Verwaltungshilfe

concept administrative-assistant
kind occupation
parent office-professional
isco 4110
rubric office
work admin
nl administratief medewerker ; administratief bediende ; administratief assistent ; administratief medewerkster ; bediende ; kantoormedewerker ; kantoorbediende ; bureaumedewerker ; administratieve hulp ; polyvalent administratief medewerker ; medewerker administratie ; deskundige administratie
fr employé administratif ; employée administrative ; agent administratif ; assistant administratif ; employé de bureau ; collaborateur administratif ; assistante administrative ; agent de bureau ; employé polyvalent ; aide administratif
en administrative assistant ; office clerk ; general office clerk ; clerk ; administrative clerk ; office assistant ; admin assistant ; clerical assistant ; administrator ; clerical officer ; office junior
de Verwaltungsmitarbeiter ; Bürokaufmann ; Bürokauffrau ; Büroangestellter ; Sachbearbeiter ; Bürofachkraft ; Verwaltungsangestellte ; Verwaltungsassistent ; Bürohilfskraft ; Kaufmann für Büromanagement ; Kauffrau für Büromanagement ; Sachbearbeiterin ; Bürogehilfe

concept secretary
kind occupation
parent office-professional
isco 4120
rubric office
work admin
nl secretaresse ; secretaris ; secretariaatsmedewerker ; secretariaatsmedewerkster ; medewerker secretariaat ; schoolsecretaresse ; afdelingssecretaresse ; secretariaatsbediende ; directiesecretariaat ; verenigingssecretaris
fr secrétaire ; secrétaire de direction adjointe ; secrétaire polyvalente ; secrétaire scolaire ; agent de secrétariat ; secrétaire bureautique ; secrétaire administrative ; secrétaire sténodactylo
en secretary ; general secretary clerk ; school secretary ; team secretary ; shorthand secretary ; typing secretary ; department secretary ; parish secretary
de Sekretär ; Sekretärin ; Schulsekretärin ; Stationssekretärin ; Abteilungssekretärin ; Teamassistent ; Sekretariatskraft ; Fremdsprachensekretärin ; Teamassistentin ; Bürosekretärin

concept executive-assistant
kind occupation
parent office-professional
isco 3343
rubric office
work admin
nl directiesecretaresse ; directieassistent ; managementassistent ; executive assistant ; directieassistente ; persoonlijk secretaris ; managementassistente ; management assistant ; bestuurssecretaris ; stafmedewerker ; officemanager directie ; kabinetssecretaris
fr secrétaire de direction ; assistant de direction ; assistante de direction ; assistant exécutif ; secrétaire particulier ; attaché de direction ; adjoint administratif ; assistant de gestion
en executive assistant ; executive secretary ; personal secretary ; management assistant ; board secretary ; correspondence assistant ; administrative secretary ; PA to the director ; embassy secretary ; committee secretary
de Direktionsassistent ; Chefsekretärin ; Direktionsassistentin ; Vorstandssekretärin ; Managementassistent ; Geschäftsführungsassistenz ; Vorstandsassistent ; Assistent der Geschäftsleitung ; Direktionssekretärin ; Chefsekretär

concept office-manager
kind occupation
parent office-professional
isco 3341
rubric office
work admin management
nl office manager ; kantoorverantwoordelijke ; hoofd administratie ; teamleider administratie ; afdelingshoofd administratie ; officemanager ; bureauchef ; diensthoofd secretariaat ; teamleider klantcontact ; supervisor kantoor ; hoofd secretariaat
fr office manager ; chef de bureau ; responsable administratif ; responsable de secrétariat ; superviseur administratif ; chef de service administratif ; responsable de bureau ; chef d'équipe administrative
en office manager ; office supervisor ; clerical supervisor ; administrative supervisor ; head of administration ; data entry supervisor ; call centre supervisor ; front office supervisor ; personnel clerk supervisor
de Büroleiter ; Office Manager ; Bürovorsteher ; Verwaltungsleiter Büro ; Sekretariatsleiterin ; Teamleiter Verwaltung ; Leiter Backoffice ; Büroleiterin ; Callcenter-Teamleiter

concept legal-secretary
kind occupation
parent office-professional
isco 3342
rubric office
work admin
nl juridisch secretaresse ; juridisch assistent ; notarisklerk ; advocatensecretaresse ; griffiemedewerker ; juridisch medewerker ; juridisch administratief medewerker ; notarieel medewerker
fr secrétaire juridique ; assistant juridique ; clerc de notaire ; secrétaire d'avocat ; assistante juridique ; collaborateur notarial ; clerc d'avocat ; employé de greffe
en legal secretary ; legal assistant secretary ; law clerk ; notary's clerk ; legal administrative assistant ; conveyancing clerk ; legal office assistant ; barrister's clerk
de Rechtsanwaltsfachangestellte ; Rechtsanwaltsgehilfin ; Notarfachangestellte ; Justizfachangestellte ; Rechtssekretärin ; Anwaltssekretärin ; Kanzleiassistent ; Rechtsanwaltsfachangestellter

concept medical-secretary
kind occupation
parent office-professional
isco 3344
rubric office
work admin
nl medisch secretaresse ; medisch secretaris ; medisch secretariaatsmedewerker ; doktersassistente administratief ; medisch administratief medewerker ; patiëntenadministratie ; medewerker patiëntenadministratie ; medewerker opname ; medisch secretariaat ; inschrijvingsbediende ziekenhuis ; polisecretaresse ; secretaresse raadpleging
fr secrétaire médicale ; secrétaire médical ; assistant médico-administratif ; assistante médico-administrative ; secrétariat médical ; employé aux admissions ; télésecrétaire médicale ; agent d'admission hospitalière
en medical secretary ; medical receptionist ; medical administrative assistant ; patient administration clerk ; hospital ward secretary ; ward clerk ; admissions clerk ; medical records secretary ; medical transcriptionist ; dental secretary ; hospital admissions officer
de Arztsekretärin ; medizinische Sekretärin ; medizinische Schreibkraft ; Patientenverwaltung ; Arztsekretär ; Ordinationssekretärin ; Chefarztsekretärin ; medizinische Dokumentarin Verwaltung ; Mitarbeiter Patientenaufnahme ; Praxismanagerin

concept receptionist
kind occupation
parent office-professional
isco 4226
rubric office
work admin communication
nl receptionist ; receptioniste ; onthaalmedewerker ; baliemedewerker ; onthaalbediende ; medewerker onthaal ; medewerker receptie ; baliebediende ; onthaalmedewerkster ; baliemedewerkster ; gastvrouw onthaal ; gastheer onthaal ; loketmedewerker
fr réceptionniste ; hôtesse d'accueil ; agent d'accueil ; hôte d'accueil ; employé d'accueil ; préposé à l'accueil ; chargé d'accueil ; accueillant ; accueillante ; standardiste-réceptionniste ; réceptionniste téléphoniste
en receptionist ; front desk clerk ; front desk officer ; desk clerk ; reception clerk ; welcome host ; front office assistant ; front of house receptionist ; lobby host ; reception assistant
de Rezeptionist ; Empfangsmitarbeiter ; Rezeptionistin ; Empfangsdame ; Empfangskraft ; Mitarbeiter am Empfang ; Empfangssekretärin ; Empfangsmitarbeiterin ; Portier Empfang ; Mitarbeiter Anmeldung

concept hotel-receptionist
kind occupation
parent receptionist
isco 4224
rubric office
work admin
nl hotelreceptionist ; receptionist hotel ; nachtreceptionist ; hotelreceptioniste ; frontofficemedewerker hotel ; nachtauditor ; campingreceptionist
fr réceptionniste d'hôtel ; réceptionniste en hôtellerie ; réceptionniste de nuit ; réceptionniste hôtellerie ; veilleur de nuit hôtelier ; employé de réception hôtel ; concierge d'hôtel réception
en hotel receptionist ; hotel front desk agent ; night auditor ; hotel clerk ; hospitality establishment receptionist ; hotel night receptionist ; guest services agent ; campsite receptionist
de Hotelrezeptionist ; Empfangssekretär Hotel ; Nachtrezeptionist ; Hotelsekretärin ; Empfangschef Hotel ; Night Auditor ; Hotelempfangsmitarbeiter ; Nachtportier

concept telephone-operator
kind occupation
parent office-professional
isco 4223
rubric office
work admin communication
nl telefonist ; telefoniste ; telefonist-receptionist ; telefooncentralist ; medewerker telefooncentrale ; telefoonoperator ; centralist ; medewerker telefonie
fr téléphoniste ; standardiste ; opérateur téléphonique ; agent de centrale téléphonique ; opératrice standard ; hôtesse standardiste ; centraliste
en telephone operator ; switchboard operator ; telephonist ; telephone switchboard operator ; answering service operator ; switchboard attendant ; PBX operator
de Telefonist ; Telefonistin ; Vermittlungskraft ; Telefonvermittler ; Mitarbeiter der Telefonzentrale ; Telefonzentralist ; Vermittlungsdienst Telefon

concept call-centre-agent
kind occupation
parent office-professional
isco 4222
rubric office
work admin communication
nl callcentermedewerker ; callcenteragent ; medewerker klantencontact ; klantenadviseur telefonie ; teleoperator ; contactcentermedewerker ; call agent ; medewerker klantenservice ; helpdeskmedewerker klanten ; klantendienstmedewerker ; telefonisch medewerker ; klantenadviseur
fr agent de centre d'appels ; téléconseiller ; opérateur de call center ; téléopérateur ; conseiller clientèle à distance ; chargé de clientèle téléphonique ; agent call center ; téléconseillère ; employé du service clientèle ; conseiller client
en call centre agent ; contact centre agent ; call center operator ; customer contact centre clerk ; customer service representative ; helpline operator ; call handler ; telephone agent ; live chat operator ; customer service advisor ; customer service agent
de Callcenter-Agent ; Callcenter-Mitarbeiter ; Kundenberater Telefon ; Kundendienstmitarbeiter ; Call-Center-Agent ; Telefonagent ; Kundenbetreuer im Callcenter ; Servicefachkraft für Dialogmarketing ; Kaufmann für Dialogmarketing ; Inbound-Agent ; Kundenservicemitarbeiter

concept enquiry-clerk
kind occupation
parent office-professional
isco 4225
rubric office
work admin communication
nl informatiemedewerker ; infobalie-medewerker ; informatrice ; inlichtingenbediende ; medewerker infopunt ; medewerker informatiebalie ; informatieverstrekker ; klachtenmedewerker ; klachtenbehandelaar
fr agent d'information ; employé au guichet d'information ; agent de renseignements ; préposé aux renseignements ; chargé d'information ; gestionnaire de plaintes ; agent d'orientation du public
en enquiry clerk ; information clerk ; information desk officer ; enquiries assistant ; customer information clerk ; complaints clerk ; information officer desk ; help desk information clerk
de Auskunftskraft ; Informationsangestellter ; Mitarbeiter Infostelle ; Auskunftsbeamter ; Beschwerdemanager ; Kundeninformation ; Mitarbeiter Kundeninformation ; Auskunftsmitarbeiter

concept travel-consultant
kind occupation
parent office-professional
isco 4221
rubric office
work admin
nl reisadviseur ; reisagent ; medewerker reisbureau ; reisbureaumedewerker ; reisconsulent ; reserveringsmedewerker ; medewerker toeristische dienst ; baliemedewerker toerisme ; ticketverkoper reizen ; toeristisch medewerker
fr agent de voyages ; conseiller voyages ; employé d'agence de voyages ; agent de comptoir voyages ; agent de réservation ; conseiller en séjour ; billettiste ; forfaitiste ; hôtesse d'office de tourisme
en travel consultant ; travel agent ; travel agency clerk ; reservation clerk ; booking clerk ; tourist information officer ; travel adviser ; airline ticketing clerk ; ticketing agent ; tour operator representative
de Reiseberater ; Reisebüroangestellter ; Reiseverkehrskaufmann ; Reisebürokaufmann ; Tourismuskaufmann ; Reservierungsmitarbeiter ; Touristinformations-Mitarbeiter ; Reisebüroassistent ; Reiseverkehrskauffrau ; Ticketagent

concept bank-teller
kind occupation
parent office-professional
isco 4211
rubric office
work admin
nl bankbediende ; loketbediende ; bankloketbediende ; kasbediende ; wisselkantoorbediende ; baliemedewerker bank ; postloketbediende ; bankmedewerker ; postkantoormedewerker
fr employé de banque ; guichetier ; guichetier de banque ; caissier de banque ; cambiste de guichet ; employé de guichet postal ; guichetière ; agent de guichet ; conseiller d'accueil bancaire
en bank teller ; bank clerk ; bank cashier ; money changer ; post office counter clerk ; foreign exchange cashier ; counter clerk bank ; postal counter clerk
de Bankangestellter ; Bankkassierer ; Schalterangestellter ; Bankschalterbediensteter ; Sortenkassierer ; Postschalterbeamter ; Bankkaufmann am Schalter ; Schaltermitarbeiter ; Bankkauffrau

concept betting-clerk
kind occupation
parent office-professional
isco 4212
nl croupier ; bookmaker ; medewerker wedkantoor ; casinomedewerker
fr croupier ; preneur de paris ; bookmaker ; employé de casino ; changeur de casino
en croupier ; bookmaker ; betting clerk ; casino dealer ; gaming dealer
de Croupier ; Buchmacher ; Wettannehmer ; Casino-Dealer ; Spielbankangestellter

concept debt-collector
kind occupation
parent office-professional
isco 4214
rubric office
work admin
nl medewerker invordering ; incassomedewerker ; debiteurenbeheerder ; kredietcontroleur ; deurwaardersbediende ; incassobediende
fr agent de recouvrement ; chargé de recouvrement ; gestionnaire de recouvrement ; employé au contentieux ; credit controller
en debt collector ; collections clerk ; credit controller ; collections agent ; accounts receivable collector
de Inkassobeauftragter ; Inkassosachbearbeiter ; Mahnsachbearbeiter ; Forderungsmanager ; Inkassomitarbeiter

concept survey-interviewer
kind occupation
parent office-professional
isco 4227
rubric office
work admin communication
nl enquêteur ; interviewer ; enquêtrice ; telefonisch enquêteur ; marktonderzoeker veldwerk ; opiniepeiler ; enquêtes afnemen ; bevragingen afnemen ; volksteller
fr enquêteur ; enquêtrice ; enquêteur téléphonique ; sondeur ; intervieweur ; chargé d'enquête ; agent recenseur ; réaliser des enquêtes ; faire passer des questionnaires
en survey interviewer ; market research interviewer ; enumerator ; poll taker ; telephone interviewer ; survey enumerator ; census taker ; conducting surveys ; field interviewer
de Interviewer ; Umfrageinterviewer ; Marktforschungsinterviewer ; Telefoninterviewer ; Befrager ; Volkszähler ; Umfragen durchführen ; Meinungsforscher Feld ; Interviewerin

concept client-information-worker
kind occupation
parent office-professional
isco 4229
rubric office
work admin communication
nl inschrijvingsmedewerker ; opnamebediende ; intakemedewerker administratie ; burgerzakenmedewerker ; consulaire medewerker ; medewerker klantenonthaal ; medewerker inschrijvingen ; medewerker bevolking
fr employé aux inscriptions ; agent d'inscription ; employé population ; agent du service population ; préposé aux inscriptions ; agent consulaire ; agent d'état civil
en registration clerk ; client information worker ; intake clerk ; patient registration clerk ; eligibility clerk ; visa clerk ; civil registration clerk ; consular clerk
de Anmeldekraft ; Sachbearbeiter Anmeldung ; Aufnahmesachbearbeiter ; Bürgerberater ; Mitarbeiter Bürgerbüro ; Standesamtsmitarbeiter ; Konsularangestellter ; Mitarbeiter Einwohnermeldeamt

concept typist
kind occupation
parent office-professional
isco 4131
rubric office
work admin
nl typist ; typiste ; tekstverwerker ; medisch typiste ; stenotypist ; notulist ; dactylo ; transcribent ; ondertitelaar tekst ; medisch dactylo
fr dactylo ; dactylographe ; opérateur de traitement de texte ; sténotypiste ; sténodactylo ; audiotypiste ; opérateur de saisie de texte ; transcripteur ; dactylo médicale
en typist ; word processing operator ; audio typist ; copy typist ; stenographer ; shorthand typist ; minute taker ; stenotypist ; transcriber ; court reporter typist
de Schreibkraft ; Textverarbeiter ; Phonotypistin ; Stenotypist ; Maschinenschreiber ; Protokollführer ; Phonotypist ; Stenotypistin ; Datentypistin ; Schreibdienst

concept data-entry-clerk
kind occupation
parent office-professional
isco 4132
rubric office
work admin
nl data-entry medewerker ; gegevensinvoerder ; data-invoerder ; datatypist ; encodeur ; medewerker gegevensinvoer ; data-encoder ; medewerker data-entry ; invoermedewerker ; encodeerder
fr encodeur ; opérateur de saisie ; agent d'encodage ; encodeuse ; opérateur de saisie de données ; agent de saisie ; opératrice de saisie ; employé d'encodage
en data entry clerk ; data entry operator ; data input clerk ; keyboard operator ; data keyer ; data processor ; data entry assistant ; payment entry clerk
de Datenerfasser ; Datenerfassungskraft ; Datentypist ; Datenerfasserin ; Eingabekraft ; Datenerfassungsmitarbeiter ; Dateneingabekraft

concept bookkeeper
kind occupation
parent office-professional
isco 4311
rubric office
work admin
nl boekhouder ; boekhoudster ; boekhoudkundig medewerker ; medewerker boekhouding ; assistent-boekhouder ; assistent accountant ; hulpboekhouder ; financieel medewerker ; boekhoudkundig bediende ; financieel administratief medewerker ; facturatiemedewerker ; crediteurenmedewerker ; debiteurenmedewerker ; medewerker facturatie
fr comptable ; aide-comptable ; employé comptable ; assistant comptable ; employé de facturation ; agent comptable ; gestionnaire comptable ; facturier ; employée comptable ; aide comptable ; employé aux comptes fournisseurs
en bookkeeper ; accounts clerk ; accounting clerk ; accounting assistant ; invoice clerk ; billing clerk ; accounts assistant ; cost clerk ; accounts payable clerk ; accounts receivable clerk ; ledger clerk ; tax clerk
de Buchhalter ; Buchhalterin ; Buchhaltungskraft ; Finanzbuchhalter ; Rechnungssachbearbeiter ; Buchhaltungsassistent ; Fakturist ; Kreditorenbuchhalter ; Debitorenbuchhalter ; Buchhaltungsfachkraft ; Buchungskraft ; Sachbearbeiter Buchhaltung

concept statistical-clerk
kind occupation
parent office-professional
isco 4312
rubric office
work admin
nl statistisch medewerker ; verzekeringsbediende ; medewerker statistiek ; financieel bediende ; kredietbediende ; beursbediende ; verzekeringsmedewerker ; effectenbediende ; bankadministratie ; medewerker leningen ; polisadministrateur
fr employé en statistique ; employé d'assurances ; employé de service financier ; agent administratif en assurances ; employé de crédit ; employé des titres ; gestionnaire sinistres ; rédacteur d'assurance ; employé de bourse
en statistical clerk ; insurance clerk ; finance clerk ; mortgage clerk ; securities clerk ; actuarial clerk ; brokerage clerk ; back office clerk ; loan clerk ; insurance administrator
de Statistiksachbearbeiter ; Versicherungssachbearbeiter ; Finanzsachbearbeiter ; Kreditsachbearbeiter ; Wertpapiersachbearbeiter ; Versicherungsangestellter ; Backoffice-Mitarbeiter Bank ; Statistikassistent ; Kreditorensachbearbeiter Versicherung ; Bürokraft Versicherung

concept payroll-clerk
kind occupation
parent office-professional
isco 4313
rubric office
work admin
nl loonadministrateur ; payrollmedewerker ; medewerker loonadministratie ; payroll officer ; loonberekenaar ; loon- en salarisadministrateur ; payrollconsultant ; salarisadministrateur ; weddeverwerker ; loonbediende ; medewerker salarisadministratie
fr gestionnaire de paie ; employé aux salaires ; payroll officer ; agent de paie ; gestionnaire payroll ; comptable paie ; employé au service du personnel et des salaires ; technicien de paie ; employé de paie
en payroll clerk ; payroll officer ; payroll administrator ; wages clerk ; payroll assistant ; salary administrator ; timekeeping clerk ; payroll specialist
de Lohnbuchhalter ; Lohnbuchhalterin ; Lohnverrechner ; Gehaltsbuchhalter ; Entgeltabrechner ; Personalverrechner ; Lohn- und Gehaltsbuchhalter ; Payroll-Sachbearbeiter ; Lohnverrechnerin ; Personalverrechnerin

concept hr-clerk
kind occupation
parent office-professional
isco 4416
rubric office
work admin management
nl personeelsbediende ; HR-medewerker ; personeelsmedewerker ; HR-assistent ; medewerker personeelsdienst ; personeelsadministrateur ; hr-administratief medewerker ; medewerker personeelsadministratie ; HR officer ; planner personeel ; medewerker planning personeel
fr employé du service du personnel ; assistant RH ; assistante RH ; employé RH ; gestionnaire du personnel ; agent des ressources humaines ; assistant ressources humaines ; gestionnaire administratif du personnel ; HR officer
en HR clerk ; HR assistant ; personnel clerk ; human resources assistant ; personnel assistant ; staff records clerk ; HR administrator ; human resources clerk ; personnel records clerk
de Personalsachbearbeiter ; HR-Assistent ; Personalassistent ; Personalsachbearbeiterin ; Personaldienstleistungskaufmann ; Mitarbeiter Personalabteilung ; Personalverwalter ; Personalfachkraft ; HR-Assistentin ; Personalkaufmann

concept library-clerk
kind occupation
parent office-professional
isco 4411
rubric office
work admin
nl bibliotheekmedewerker ; bibliotheekbediende ; bibliotheekassistent ; medewerker bibliotheek ; bibliotheekmedewerkster ; uitleenmedewerker ; hulpbibliothecaris ; vrijwilliger bibliotheek
fr employé de bibliothèque ; aide-bibliothécaire ; agent de bibliothèque ; assistant de bibliothèque ; commis de bibliothèque ; employée de bibliothèque ; magasinier de bibliothèque ; préposé au prêt
en library clerk ; library assistant ; library attendant ; circulation clerk ; library aide ; library volunteer ; loans desk assistant ; interlibrary loan clerk
de Bibliotheksassistent ; Bibliotheksmitarbeiter ; Bibliothekshilfskraft ; Büchereiassistent ; Fachangestellter für Medien- und Informationsdienste ; FaMI ; Bibliotheksangestellter ; Bibliotheksgehilfe ; Bibliotheksassistentin

concept coding-proofreading-clerk
kind occupation
parent office-professional
isco 4413
rubric office
work admin
nl codeur ; corrector ; proeflezer ; codeerbediende ; medewerker codering ; drukproefcorrector ; tekstcorrector
fr codeur de données ; correcteur d'épreuves ; correcteur ; relecteur ; employé de codage ; lecteur-correcteur ; correctrice ; relectrice
en coding clerk ; proofreader ; proofreading clerk ; data coder ; proof reader
de Korrektor ; Korrekturleser ; Lektor Korrektur ; Korrektorin ; Codierer ; Korrekturleserin

concept scribe
kind occupation
parent office-professional
isco 4414
rubric office
work admin communication
nl publieke schrijver ; openbare schrijver ; brievenschrijver ; schrijver voor analfabeten ; brieven schrijven voor bewoners ; hulp bij het schrijven van brieven ; briefschrijver
fr écrivain public bénévole ; écrivain-conseil ; rédacteur de lettres ; écrire des lettres pour les résidents ; aide à la rédaction de courrier ; rédaction de lettres ; scribe
en scribe ; public letter writer ; letter writer ; writing letters for residents ; help with writing letters ; public scribe ; form filler
de Schreibhelfer ; öffentlicher Schreiber ; Briefschreiber ; Briefe für Bewohner schreiben ; Hilfe beim Briefeschreiben ; Schreiber ; Lohnschreiber

concept filing-clerk
kind occupation
parent office-professional
isco 4415
rubric office
work admin
nl archiefmedewerker ; klasseerder ; archiefbediende ; documentbeheerder ; klassementbediende ; medewerker archief ; scanmedewerker ; kopieerbediende ; medewerker documentatie ; klasseermedewerker
fr employé au classement ; commis au classement ; agent d'archives ; employé d'archives ; classeur-archiviste ; employé de reprographie ; agent de numérisation ; préposé aux archives ; archiviste adjoint
en filing clerk ; file clerk ; records clerk ; document clerk ; copying clerk ; archive assistant ; scanning clerk ; photocopying clerk ; document management officer
de Registrator ; Archivmitarbeiter ; Ablagekraft ; Registraturkraft ; Archivhelfer ; Kopierkraft ; Aktenverwalter ; Dokumentenverwalter ; Archivassistent ; Registraturangestellter ; Scankraft

concept other-office-clerk
kind occupation
parent office-professional
isco 4419
rubric office
work admin
nl advertentiebediende ; correspondent bediende ; redactiemedewerker ; medewerker subsidies ; examenmedewerker ; directiebode ; contractbeheerder administratief ; dossierbeheerder ; campagnemedewerker administratief ; projectmedewerker administratie
fr correspondancier ; gestionnaire de dossiers ; employé aux annonces ; gestionnaire de contrats administratif ; employé de publicité ; huissier de salle ; agent de gestion administrative ; gestionnaire administratif ; assistant de projet administratif
en correspondence clerk ; advertising clerk ; case administrator ; contract administrator clerk ; directory compiler ; examinations clerk ; foreign language correspondence clerk ; office messenger ; grants administrator ; project administrator
de Korrespondent ; Fremdsprachenkorrespondent ; Anzeigensachbearbeiter ; Fallsachbearbeiter ; Vertragssachbearbeiter ; Projektassistent Verwaltung ; Auslandskorrespondent Büro ; Fremdsprachenkorrespondentin ; Bürobote ; Korrespondentin

concept school-administration
kind occupation
parent office-professional
isco 4110
rubric office
work admin education
nl schooladministratie ; leerlingenadministratie ; leerlingenadministrateur ; administratief medewerker school ; beleidsondersteuner school ; personeelsadministratie school ; studentenadministratie
fr secrétariat scolaire ; employé d'économat ; économe scolaire ; agent administratif scolaire ; éducateur-économe ; secrétariat d'école
en school administrator ; school office assistant ; student administration officer ; school clerk ; academic registry assistant ; school office clerk
de Schulverwaltung ; Schulverwaltungsassistent ; Mitarbeiter Schulsekretariat ; Studentensekretariat ; Schulverwaltungskraft

concept health-insurance-clerk
kind occupation
parent office-professional
isco 4312
rubric office
work admin
nl medewerker ziekenfonds ; ziekenfondsbediende ; tarificatiebediende ; medewerker tarificatie ; facturatie ziekenhuis ; mutualiteitsbediende ; tariferingsbediende
fr employé de mutuelle ; agent de tarification ; employé de mutualité ; facturation hospitalière ; gestionnaire en assurance maladie ; agent de facturation hospitalière
en health insurance clerk ; hospital billing clerk ; medical billing clerk ; claims clerk ; reimbursement clerk ; patient billing officer
de Krankenkassenangestellter ; Sozialversicherungsfachangestellter ; Krankenhausabrechner ; Abrechnungskraft ; Patientenabrechnung ; medizinische Abrechnungskraft

concept hospital-planning-clerk
kind occupation
parent office-professional
isco 4110
rubric office
work admin
nl planningsmedewerker ; personeelsplanner ; planner ; medewerker planning ; roosterplanner ; zorgplanner ; planner thuiszorg ; uurroosterplanner
fr agent de planification ; planificateur ; gestionnaire de planning ; responsable planning ; employé au planning ; gestionnaire des horaires
en rota coordinator ; staff scheduler ; planner ; scheduler ; planning officer ; care scheduling officer ; roster clerk
de Dienstplaner ; Einsatzplaner ; Personaleinsatzplaner ; Planer ; Tourenplaner Pflege ; Dienstplankoordinator

concept administration-task
kind task
rubric office
work admin
nl administratie ; administratief werk ; administratieve taken ; administratieve ondersteuning bieden ; kantoorwerk ; bureauwerk ; papierwerk ; administratieve hulp bieden ; secretariaatswerk ; administratieve verwerking ; lichte administratie
fr tâches administratives ; travail administratif ; administration ; travail de bureau ; aide administrative ; secrétariat ; travaux administratifs ; paperasse ; petites tâches administratives
en administrative work ; administrative tasks ; administration ; office work ; paperwork ; clerical work ; admin work ; secretarial work ; light administrative duties
de Verwaltungsarbeiten ; administrative Aufgaben ; Büroarbeit ; Verwaltung ; Schreibarbeiten ; Papierkram ; Verwaltungstätigkeiten ; Sekretariatsarbeiten ; Bürotätigkeiten

concept answer-telephone
kind task
rubric office
work admin communication
nl telefoon beantwoorden ; telefoons beantwoorden ; telefoonpermanentie ; telefoon opnemen ; telefonisch onthaal ; telefonische permanentie ; telefoons doorverbinden ; oproepen beantwoorden ; telefonie ; bellen en gebeld worden
fr répondre au téléphone ; permanence téléphonique ; accueil téléphonique ; prendre les appels ; standard téléphonique ; transférer les appels ; réception d'appels ; téléphonie ; gestion des appels
en answering the phone ; answer telephone ; telephone duty ; answering calls ; manning the phones ; transferring calls ; handling phone calls ; telephone reception ; phone cover
de Telefon beantworten ; Telefondienst ; Anrufe entgegennehmen ; Telefonate annehmen ; Anrufe weiterleiten ; telefonische Auskunft ; Telefonempfang ; ans Telefon gehen

concept reception-duty
kind task
rubric office
work admin communication
nl onthaal ; onthaal aan de ingang ; bezoekers ontvangen ; onthaal bezoekers ; patiënten onthalen ; ontvangst van bezoekers ; bezoekers onthalen ; baliewerk ; aan het onthaal zitten ; receptiewerk ; onthaal doen ; mensen verwelkomen ; balie bemannen ; gasten verwelkomen
fr accueil ; accueil à l'entrée ; accueillir les visiteurs ; accueil des visiteurs ; accueillir les patients ; réception des visiteurs ; tenir l'accueil ; accueil des patients ; accueil du public ; accueillir le public
en reception duty ; welcoming visitors ; greeting visitors ; reception at the entrance ; receiving visitors ; reception ; staffing the front desk ; greeting patients ; meet and greet ; front desk duty
de Empfang ; Besucher empfangen ; Empfang am Eingang ; Besucher begrüßen ; Patienten empfangen ; Rezeption ; Empfangsdienst ; Rezeptionsdienst ; Gäste begrüßen ; Empfangstätigkeit

concept visitor-registration
kind task
rubric office 0.8 logistics 0.2
work admin
nl bezoekers registreren ; registratie van bezoekers ; patiënten inschrijven ; inschrijvingen doen ; aanmelding van patiënten ; registratie aan de ingang ; inchecken van bezoekers ; temperatuurcontrole aan de ingang ; inschrijving ; triage aan de ingang ; ingangscontrole
fr enregistrer les visiteurs ; enregistrement des visiteurs ; inscription des patients ; contrôle à l'entrée ; enregistrement des patients ; inscriptions ; contrôle de la température à l'entrée ; check-in des visiteurs
en visitor registration ; registering visitors ; patient registration ; check-in of patients ; entrance screening ; signing in visitors ; temperature check at the entrance ; registration desk
de Besucher registrieren ; Besucherregistrierung ; Patientenanmeldung ; Einlasskontrolle Besucher ; Anmeldung der Patienten ; Registrierung am Eingang ; Eingangskontrolle ; Besucherscreening

concept enter-records
kind task
rubric office
work admin
nl dossiers ingeven ; gegevens invoeren ; gegevens ingeven ; data-entry ; data-invoer ; dossiers invoeren ; gegevens registreren ; data invoeren ; registreren in het systeem ; encoderen ; data ingeven ; vaccinaties registreren ; administratieve registratie
fr encoder des dossiers ; encodage ; saisie de données ; encodage de données ; encoder des données ; introduire des données ; saisir des données ; enregistrement des vaccinations ; mise à jour de la base de données
en entering records ; data entry ; entering data ; data input ; keying in data ; enter files ; recording data ; record vaccinations ; updating the database ; inputting data
de Akten eingeben ; Dateneingabe ; Daten eingeben ; Datenerfassung ; Daten erfassen ; Daten einpflegen ; Impfungen registrieren ; Datenpflege

concept filing-task
kind task
rubric office
work admin
nl klasseren ; klassement ; documenten klasseren ; archiveren ; archiefwerk ; documenten scannen ; inscannen ; dossiers klasseren ; kopiëren ; documenten sorteren ; fotokopiëren ; archief ordenen
fr classement ; classer des documents ; archivage ; archiver ; scanner des documents ; photocopier ; numérisation de documents ; faire des photocopies ; trier des documents ; classer des dossiers
en filing ; filing documents ; archiving ; scanning documents ; photocopying ; sorting documents ; document scanning ; organising files ; digitising records
de Ablage ; Akten ablegen ; Archivierung ; Dokumente einscannen ; kopieren ; Dokumente sortieren ; archivieren ; Unterlagen ordnen ; Aktenablage

concept mail-task
kind task
rubric office
work admin
nl post verwerken ; post sorteren ; postbedeling ; enveloppen vullen ; brieven versturen ; mailing klaarmaken ; post openen ; brieven plooien ; post ronddelen ; postverwerking ; omslagen vullen ; brieven frankeren
fr traiter le courrier ; trier le courrier ; distribution du courrier interne ; mise sous enveloppe ; mise sous pli ; affranchir le courrier ; envoi de courrier ; mailing ; ouvrir le courrier
en processing mail ; sorting mail ; distributing internal mail ; stuffing envelopes ; preparing a mailing ; franking letters ; handling post ; sending letters ; internal mail
de Post bearbeiten ; Post sortieren ; Hauspost verteilen ; kuvertieren ; Briefe versenden ; Postbearbeitung ; Postverteilung ; Briefe frankieren ; Rundschreiben versenden

concept answer-email
kind task
rubric office
work admin communication
nl mails beantwoorden ; e-mails beantwoorden ; mailbox opvolgen ; mailbox beheren ; e-mail ; briefwisseling ; correspondentie verzorgen ; mails opvolgen ; briefwisseling verzorgen
fr répondre aux mails ; répondre aux courriels ; gérer la boîte mail ; suivi des e-mails ; correspondance ; gestion des courriels ; gestion de la messagerie
en answering emails ; email handling ; mailbox management ; correspondence ; replying to emails ; managing the inbox ; inbox management
de E-Mails beantworten ; Mails bearbeiten ; Postfach betreuen ; Korrespondenz ; Schriftverkehr ; Mailbox verwalten ; Briefwechsel

concept make-appointments
kind task
rubric office
work admin communication
nl afspraken maken ; afspraken inplannen ; agendabeheer ; agenda beheren ; afsprakenplanning ; vaccinatieafspraken inplannen ; afsprakenbeheer ; patiënten opbellen voor een afspraak ; afspraken boeken
fr prendre des rendez-vous ; prise de rendez-vous ; gestion d'agenda ; gérer l'agenda ; planification des rendez-vous ; fixer des rendez-vous ; gestion des rendez-vous
en making appointments ; appointment scheduling ; diary management ; booking appointments ; scheduling appointments ; calendar management ; appointment booking
de Termine vereinbaren ; Terminvergabe ; Terminplanung ; Kalenderverwaltung ; Terminvereinbarung ; Termine planen ; Terminkoordination

concept take-minutes
kind task
rubric office
work admin
nl notuleren ; verslag maken ; verslagen schrijven ; notulen maken ; vergaderingen voorbereiden ; verslaggeving ; verslag van vergadering ; verslagen uittypen ; vergaderverslag
fr prendre des notes ; rédiger des procès-verbaux ; rédaction de comptes rendus ; préparer des réunions ; faire le PV ; compte rendu de réunion ; rédaction de rapports
en taking minutes ; minute taking ; writing reports ; preparing meetings ; drafting minutes ; meeting notes ; report typing
de Protokoll führen ; Protokolle schreiben ; Sitzungen vorbereiten ; Berichte schreiben ; Protokollführung ; Sitzungsprotokoll ; Besprechungen vorbereiten

concept make-staff-roster
kind task
rubric office
work admin management
nl uurroosters maken ; dienstroosters opmaken ; personeelsplanning ; planning opmaken ; roosters opstellen ; planning van vrijwilligers ; vervangingen regelen ; uurroosterplanning
fr établir les horaires ; planning du personnel ; faire les plannings ; gestion des horaires ; planning des bénévoles ; organiser les remplacements ; élaborer les horaires
en staff rostering ; making rotas ; staff scheduling ; drawing up rosters ; volunteer scheduling ; workforce planning ; arranging cover
de Dienstpläne erstellen ; Dienstplanung ; Personaleinsatzplanung ; Einsatzpläne erstellen ; Freiwillige einplanen ; Schichtpläne erstellen ; Vertretungen organisieren

concept personnel-administration
kind task
rubric office
work admin
nl personeelsadministratie ; personeelsdossiers beheren ; loonadministratie ; contracten opmaken ; sollicitaties verwerken ; personeelsdossiers ; prestaties verwerken ; loonverwerking
fr administration du personnel ; gestion des dossiers du personnel ; administration des salaires ; rédiger des contrats ; gestion des candidatures ; encodage des prestations ; traitement des salaires
en personnel administration ; HR administration ; payroll administration ; drafting contracts ; processing job applications ; staff records ; payroll processing
de Personalverwaltung ; Personalakten führen ; Lohnabrechnung ; Arbeitsverträge erstellen ; Bewerbungen bearbeiten ; Gehaltsabrechnung ; Personaladministration

concept bookkeeping
kind skill
rubric office
work admin
nl boekhouden ; boekhouding ; facturatie ; facturen verwerken ; facturen inboeken ; boekhoudkundige kennis ; financiële administratie ; dubbel boekhouden ; facturen opmaken ; boekhoudprogramma ; onkosten verwerken
fr comptabilité ; facturation ; encoder des factures ; traitement des factures ; tenue de la comptabilité ; notions de comptabilité ; comptabilité en partie double ; établir des factures ; logiciel comptable
en bookkeeping ; accounting ; invoicing ; processing invoices ; accounts ; double-entry bookkeeping ; financial administration ; billing ; accounting software ; expense processing
de Buchhaltung ; Buchführung ; Rechnungen bearbeiten ; Fakturierung ; Rechnungsstellung ; doppelte Buchführung ; Rechnungen schreiben ; Buchhaltungskenntnisse ; Buchhaltungssoftware

concept ms-office
kind skill
rubric office
work admin
nl MS Office ; Microsoft Office ; Office-pakket ; Office 365 ; kennis van MS Office ; kantoorsoftware ; Microsoft 365 ; Outlook ; PowerPoint ; officetoepassingen
fr suite Office ; MS Office ; Microsoft Office ; Office 365 ; bureautique ; connaissance de la suite Office ; Outlook ; PowerPoint ; pack Office ; outils bureautiques
en MS Office ; Microsoft Office ; Office suite ; Office 365 ; office software ; Microsoft 365 ; Outlook ; PowerPoint ; office applications
de MS Office ; Microsoft Office ; Office-Paket ; Office 365 ; MS-Office-Kenntnisse ; Bürosoftware ; Outlook ; PowerPoint ; Office-Anwendungen

concept ms-excel
kind skill
parent ms-office
rubric office
work admin
nl Excel ; MS Excel ; rekenbladen ; spreadsheets ; kennis van Excel ; draaitabellen ; rekenblad
fr Excel ; MS Excel ; tableur ; tableaux croisés dynamiques ; connaissance d'Excel ; feuilles de calcul
en Excel ; MS Excel ; spreadsheets ; pivot tables ; Excel skills ; spreadsheet
de Excel ; MS Excel ; Tabellenkalkulation ; Excel-Kenntnisse ; Pivot-Tabellen

concept ms-word
kind skill
parent ms-office
rubric office
work admin
nl Word ; MS Word ; tekstverwerking ; kennis van Word ; documenten opmaken ; mailmerge
fr traitement de texte ; MS Word ; Microsoft Word ; connaissance de Word ; mise en page de documents ; publipostage
en MS Word ; word processing ; Microsoft Word ; Word skills ; document formatting ; mail merge
de MS Word ; Textverarbeitung ; Microsoft Word ; Word-Kenntnisse ; Serienbriefe ; Dokumente formatieren

concept typing-skill
kind skill
rubric office
work admin
nl typen ; blind typen ; dactylografie ; vlot typen ; tikken ; uittypen ; tienvingerig blind typen ; teksten typen ; typevaardigheid
fr dactylographie ; taper à l'ordinateur ; frappe rapide ; taper des textes ; taper au clavier ; saisie de texte ; dactylographie aveugle
en typing ; touch typing ; typing up ; fast typing ; keyboard skills ; typing skills ; typing texts
de Maschinenschreiben ; Zehnfingersystem ; tippen ; schnelles Tippen ; Texte tippen ; abtippen ; Tastschreiben

concept computer-skills
kind skill
rubric office
work admin
nl computerkennis ; computervaardigheden ; pc-kennis ; werken met de computer ; vlot met de computer ; digitale vaardigheden ; computervaardig ; overweg kunnen met een computer
fr connaissances informatiques ; travailler sur ordinateur ; compétences informatiques ; à l'aise avec l'ordinateur ; compétences numériques ; maîtrise de l'outil informatique
en computer skills ; computer literacy ; working with a computer ; PC skills ; computer literate ; digital skills ; IT literate
de Computerkenntnisse ; EDV-Kenntnisse ; PC-Kenntnisse ; Umgang mit dem Computer ; digitale Kompetenz ; Arbeiten am Computer

concept care-record-software
kind skill
rubric office 0.6 care 0.4
work admin
nl elektronisch patiëntendossier ; EPD ; zorgdossier invullen ; Geracc ; Care Solutions ; bewonersdossier ; werken met een zorgdossier ; Vaccinnet ; medisch dossier beheren
fr dossier patient informatisé ; DPI ; dossier médical informatisé ; dossier résident ; dossier de soins informatisé ; Vaccinnet ; dossier patient électronique
en electronic patient record ; electronic health record ; EHR ; patient record software ; care record system ; resident file ; medical records software
de elektronische Patientenakte ; digitale Pflegedokumentation ; Bewohnerakte ; Krankenhausinformationssystem ; KIS ; elektronische Gesundheitsakte

concept customer-friendliness
kind skill
rubric office
work admin communication
nl klantvriendelijk ; klantgericht ; onthaalvaardigheden ; klantvriendelijkheid ; gastvrij ; vriendelijk aan de telefoon ; klantgerichtheid ; telefonisch vaardig
fr sens de l'accueil ; orientation client ; sens du service ; aimable au téléphone ; courtoisie ; orienté client ; techniques d'accueil
en customer-friendly ; customer service skills ; customer focus ; hospitable ; friendly telephone manner ; customer-oriented ; telephone manner
de kundenfreundlich ; kundenorientiert ; Serviceorientierung ; freundlich am Telefon ; Kundenorientierung ; gastfreundlich ; Telefonkompetenz

concept accuracy-skill
kind skill
rubric office
work admin
nl nauwkeurig ; nauwkeurigheid ; ordelijk ; stipt ; administratief vaardig ; nauwgezet ; discreet met gegevens ; beroepsgeheim
fr précision ; rigoureux ; sens de l'ordre ; méticuleux ; ponctualité administrative ; rigueur ; discrétion professionnelle ; secret professionnel
en accuracy ; accurate ; orderly ; attention to detail ; meticulous ; administrative skills ; discretion ; professional secrecy
de Genauigkeit ; genau arbeiten ; ordentlich ; sorgfältig ; gewissenhaft ; Diskretion ; Schweigepflicht ; Sorgfalt

concept office-diploma
kind diploma
rubric office
work admin
gives administrative-assistant
gives secretary
nl bachelor office management ; diploma kantoor ; bachelor organisatie en management ; graduaat secretariaat ; diploma secretariaat-talen ; opleiding administratie ; mbo secretarieel
fr bachelier assistant de direction ; diplôme de secrétariat ; baccalauréat en secrétariat ; BTS assistant de manager ; CESS technicien de bureau ; technicien de bureau ; baccalauréat gestion administration
en office management degree ; secretarial diploma ; diploma in office administration ; business administration diploma ; NVQ in business administration ; secretarial studies
de Ausbildung Bürokaufmann ; kaufmännische Ausbildung ; Handelsschulabschluss ; Abschluss Büromanagement ; Handelsakademie ; Ausbildung Büromanagement

concept accounting-diploma
kind diploma
rubric office
work admin
gives bookkeeper
nl bachelor accountancy-fiscaliteit ; diploma boekhouden ; graduaat boekhouden ; opleiding boekhouding ; graduaat accounting administration
fr bachelier en comptabilité ; diplôme de comptable ; graduat en comptabilité ; BTS comptabilité ; baccalauréat comptabilité
en accounting diploma ; degree in accountancy ; bookkeeping qualification ; AAT qualification ; accounting degree
de Ausbildung Buchhaltung ; Bilanzbuchhalter-Abschluss ; Buchhalterprüfung ; Abschluss Rechnungswesen

concept medical-secretary-diploma
kind diploma
rubric office
work admin
gives medical-secretary
nl bachelor medical management assistant ; opleiding medisch secretariaat ; graduaat medische administratie ; diploma medisch secretaresse ; medical office management
fr bachelier assistant de direction option médicale ; diplôme de secrétaire médicale ; formation de secrétaire médicale ; secrétariat médico-social ; baccalauréat ST2S
en medical secretary diploma ; diploma for medical secretaries ; medical office administration degree ; medical terminology course
de Ausbildung Arztsekretärin ; Ausbildung medizinische Sekretärin ; Diplom Arztsekretariat ; Weiterbildung medizinisches Sekretariat

concept photocopy-shop-task
kind task
rubric office
work admin
nl labels printen ; badges maken ; affiches printen ; drukwerk klaarmaken ; documenten printen ; polsbandjes printen ; lijsten afdrukken ; infobundels samenstellen
fr imprimer des étiquettes ; faire des badges ; imprimer des affiches ; préparer des imprimés ; imprimer des documents ; assembler des brochures
en printing labels ; making badges ; printing posters ; preparing handouts ; printing documents ; collating information packs
de Etiketten drucken ; Ausweise erstellen ; Plakate drucken ; Unterlagen ausdrucken ; Dokumente drucken ; Infomappen zusammenstellen

concept call-people-lists
kind task
rubric office
work admin communication
nl mensen opbellen ; belactie ; oproeplijsten afbellen ; lijsten afbellen ; opbellen van patiënten ; reservelijst opbellen ; uitnodigingen versturen ; belronde ; mensen uitnodigen voor vaccinatie
fr appeler des gens ; campagne d'appels ; appeler des patients ; listes d'appel ; envoyer des invitations ; appeler la liste de réserve ; phoning
en calling people ; phone campaign ; calling patients ; call lists ; sending invitations ; calling the reserve list ; outbound calls
de Leute anrufen ; Telefonaktion ; Patienten anrufen ; Anruflisten abarbeiten ; Einladungen verschicken ; Nachrückerliste anrufen ; Outbound-Telefonie

concept translation-written
kind task
rubric office 0.5 social 0.5
work communication admin
nl vertalen ; teksten vertalen ; vertaalwerk ; documenten vertalen ; brochures vertalen ; vertaling
fr traduire ; traduction ; traduire des textes ; traduire des documents ; traduction de brochures ; travaux de traduction
en translating ; translation ; translating texts ; translating documents ; written translation ; translation work
de übersetzen ; Übersetzung ; Texte übersetzen ; Dokumente übersetzen ; Übersetzungsarbeiten ; Broschüren übersetzen

concept ordering-supplies-office
kind task
rubric office 0.6 logistics 0.4
work admin
nl bestellingen plaatsen ; bestellingen administratief opvolgen ; kantoormateriaal bestellen ; bestelbonnen opmaken ; offertes opvragen ; leveranciers contacteren
fr passer des commandes ; suivi administratif des commandes ; commander des fournitures de bureau ; établir des bons de commande ; demander des devis ; contacter les fournisseurs
en placing orders ; order administration ; ordering office supplies ; purchase orders ; requesting quotes ; contacting suppliers
de Bestellungen aufgeben ; Bestellwesen ; Büromaterial bestellen ; Bestellscheine ausfüllen ; Angebote einholen ; Lieferanten kontaktieren

concept waiting-room-flow
kind task
rubric office 0.5 logistics 0.5
work admin logistics
nl wachtrij begeleiden ; bezoekers de weg wijzen ; wachtzaal beheren ; mensen doorverwijzen naar het juiste loket ; mensenstroom begeleiden ; wegwijzer in het ziekenhuis ; publiek begeleiden ; crowd control ; flow begeleiden ; patiëntenstroom begeleiden ; steward vaccinatiecentrum
fr gérer la file d'attente ; orienter les visiteurs ; gestion de la salle d'attente ; guider les visiteurs ; gestion des flux ; steward de centre de vaccination ; orienter les patients ; gestion du flux de patients
en queue management ; directing visitors ; waiting room supervision ; visitor guidance ; showing visitors the way ; crowd flow ; steward at vaccination centre ; patient flow ; wayfinding volunteer
de Warteschlange betreuen ; Besuchern den Weg zeigen ; Wartebereich betreuen ; Besucherlenkung ; Patientenlenkung ; Ordner im Impfzentrum ; Lotsendienst ; Grüne Damen
