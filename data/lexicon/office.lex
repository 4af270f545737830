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
nl administratieve medewerker ; administratieve bediende ; administratieve assistent ; administratief kracht ; administrateur ; administratrice
nl backofficemedewerker ; backofficebediende ; medewerker backoffice ; medewerker binnendienst ; commercieel medewerker binnendienst ; klerk
nl kantoorklerk ; bureelbediende ; kantoorassistent ; kantoorhulp ; algemeen administratief medewerker ; all-round administratief medewerker
nl junior administratief medewerker ; administratief allrounder ; medewerker algemene zaken ; dossierbeheerder algemeen
nl administratief dossierbeheerder ; administratief deskundige ; hulpbediende ; administratief talent ; office assistant
nl ondersteunend administratief medewerker ; ambtenaar administratie ; gemeenteambtenaar ; administratief ambtenaar ; medewerker gemeentesecretariaat
nl commies ; referendaris kantoor ; medewerker documentverwerking ; administratief ondersteuner
nl bediende administratie ; bediende abonnementendienst ; bediende verkoopadministratie ; medewerker verkoopadministratie
nl verkoopadministratiemedewerker ; administratief medewerker verkoop ; administratief medewerker inkoop ; inkoopadministratiemedewerker
fr employé administratif ; employée administrative ; agent administratif ; assistant administratif ; employé de bureau ; collaborateur administratif ; assistante administrative ; agent de bureau ; employé polyvalent ; aide administratif
fr employé de bureau polyvalent ; employée de bureau ; employé administratif polyvalent ; agente administrative ; agente de bureau
fr agent administratif polyvalent ; adjoint administratif territorial ; adjointe administrative ; agent d'administration ; agent de gestion
fr employé aux écritures ; commis administratif ; commis de bureau ; commis aux écritures ; gratte-papier ; employé de back-office
fr employé back office ; gestionnaire back-office ; aide de bureau ; auxiliaire administratif ; auxiliaire de bureau ; agent bureautique
fr employé bureautique ; employée polyvalente administrative ; opérateur administratif ; technicien administratif ; employé communal
fr employée communale administrative ; agent communal administratif ; fonctionnaire administratif ; rond-de-cuir ; gestionnaire administrative
fr rédacteur administratif ; collaboratrice administrative ; assistant de bureau
fr employé administration des ventes ; assistante administration des ventes ; gestionnaire administration des ventes
fr employé administratif et commercial ; employée administrative et commerciale
en administrative assistant ; office clerk ; general office clerk ; clerk ; administrative clerk ; office assistant ; admin assistant ; clerical assistant ; administrator ; clerical officer ; office junior
en administrative worker ; administration assistant ; administration clerk ; admin clerk ; admin officer ; admin support ; administration officer
en administrative officer ; office helper ; office administrator ; office support worker ; office worker ; general clerk ; general office assistant
en general office worker ; clerical worker ; clerical aide ; back office assistant ; back office employee ; civil servant administrative
en council clerk ; municipal clerk office ; administrative aide ; administrative technician ; administrative support assistant
en business support officer ; business support assistant ; business administration apprentice ; office apprentice ; pool clerk ; temp office clerk
en front and back office worker ; departmental administrator ; team administrator ; departmental assistant
en sales administration assistant ; purchasing administrator ; sales order administrator
de Verwaltungsmitarbeiter ; Bürokaufmann ; Bürokauffrau ; Büroangestellter ; Sachbearbeiter ; Bürofachkraft ; Verwaltungsangestellte ; Verwaltungsassistent ; Bürohilfskraft ; Kaufmann für Büromanagement ; Kauffrau für Büromanagement ; Sachbearbeiterin ; Bürogehilfe
de Verwaltungsmitarbeiterin ; Verwaltungsangestellter ; Verwaltungsassistentin ; Verwaltungsfachangestellter ; Verwaltungsfachangestellte
de Verwaltungsfachkraft ; Verwaltungsbeamter ; Verwaltungsbediensteter ; Verwaltungswirt ; Verwaltungsfachwirt ; Gemeindebediensteter
de Gemeindeangestellter ; Büroangestellte ; Büromitarbeiter ; Büromitarbeiterin ; Bürohilfe ; Bürogehilfin ; Bürohelfer ; Büroarbeiter ; Bürokaufleute
de Bürofachangestellter ; Büroassistenz ; Büroallrounder ; Büropraktiker ; Kanzleimitarbeiter ; Kanzleigehilfe ; Mitarbeiter Verwaltung
de Mitarbeiter Backoffice ; Mitarbeiterin Büro ; Backoffice-Mitarbeiter ; Mitarbeiter Innendienst ; Innendienstmitarbeiter
de kaufmännischer Angestellter ; kaufmännische Angestellte ; kaufmännischer Sachbearbeiter ; kaufmännischer Assistent ; kaufmännische Mitarbeiterin
de Sachbearbeiter Verwaltung ; Sachbearbeiter Backoffice ; Industriekaufmann ; Industriekauffrau ; Bürohilfsarbeiter ; Aktenbearbeiter
de Sachbearbeiter Auftragsabwicklung ; Sachbearbeiterin Auftragsabwicklung ; Sachbearbeiter Auftragsbearbeitung ; Sachbearbeiter Verkaufsinnendienst
de Sachbearbeiter Allgemeine Verwaltung ; Sachbearbeiterin Verwaltung

concept secretary
kind occupation
parent office-professional
isco 4120
rubric office
work admin
nl secretaresse ; secretaris ; secretariaatsmedewerker ; secretariaatsmedewerkster ; medewerker secretariaat ; schoolsecretaresse ; afdelingssecretaresse ; secretariaatsbediende ; directiesecretariaat ; verenigingssecretaris
nl secretariaatsassistent ; secretarieel medewerker ; secretarieel medewerkster ; secretarieel assistent ; projectsecretaresse ; projectsecretaris
nl teamsecretaresse ; afdelingssecretaris ; tweetalige secretaresse ; meertalige secretaresse ; drietalige secretaresse ; technisch secretaresse
nl commercieel secretaresse ; bestuurssecretaresse ; parochiesecretaris ; schoolsecretaris ; secretaris van de school ; faculteitssecretaris
nl vakgroepsecretaris ; redactiesecretaresse ; verenigingssecretaresse ; secretaresse met talenkennis ; secretaresse-stenotypiste
nl secretaresse dactylo ; secretaresse boekhouding ; secretaresse-boekhoudster ; secretaresse-receptioniste ; directiesecretariaatsmedewerker
nl polyvalent secretaresse ; privésecretaresse ; gemeentesecretaresse ; aankoopsecretaresse ; exportsecretaresse ; bouwsecretaresse
nl secretaresse verkoop ; typiste-secretaresse ; hulpsecretaris ; secretariaatskracht ; stafsecretaresse ; dienstsecretaris ; fractiesecretaris
nl synodesecretaris ; clubsecretaris ; secretaris-typist
fr secrétaire ; secrétaire de direction adjointe ; secrétaire polyvalente ; secrétaire scolaire ; agent de secrétariat ; secrétaire bureautique ; secrétaire administrative ; secrétaire sténodactylo
fr secrétaire sténo ; secrétaire dactylo ; sténodactylographe secrétaire ; secrétaire sténotypiste ; secrétaire commerciale ; secrétaire commercial
fr secrétaire comptable ; secrétaire trilingue ; secrétaire bilingue ; secrétaire export ; secrétaire technique ; secrétaire généraliste
fr secrétaire d'agence ; secrétaire d'édition ; secrétaire d'école ; secrétaire d'établissement scolaire ; secrétaire du personnel
fr secrétaire de mairie ; secrétaire communale administrative ; secrétaire paroissiale ; secrétaire d'accueil ; secrétaire standardiste
fr secrétaire réceptionniste ; secrétaire indépendante ; secrétaire à domicile ; télésecrétaire ; secrétaire assistante ; secrétaire assistant
fr secrétaire administratif ; secrétaire de service ; secrétaire de faculté ; secrétaire de projet ; secrétaire d'équipe ; secrétaire en bâtiment
fr secrétaire immobilière ; secrétaire logistique ; secrétaire de coordination ; secrétaire de rédaction administrative ; secrétaire de club
fr secrétaire des étudiants ; assistante secrétaire ; aide-secrétaire ; agent secrétariat ; employée de secrétariat
en secretary ; general secretary clerk ; school secretary ; team secretary ; shorthand secretary ; typing secretary ; department secretary ; parish secretary
en general secretary ; bilingual secretary ; secretarial assistant ; secretarial clerk ; secretary assistant ; junior secretary ; office secretary
en project secretary ; sales secretary ; technical secretary ; club secretary ; bilingual clerk secretary ; word processing secretary
en stenographer secretary ; secretary-typist ; secretary stenographer ; secretary bookkeeper ; faculty secretary ; departmental secretary
en college secretary ; university secretary ; church secretary ; temp secretary ; freelance secretary ; virtual secretary ; virtual assistant
en construction secretary ; group secretary ; section secretary ; administrative secretary assistant ; secretarial support ; secretarial officer
en union secretary clerk ; receptionist secretary ; school office secretary ; personnel secretary ; foreign language secretary
en estate agency secretary
de Sekretär ; Sekretärin ; Schulsekretärin ; Stationssekretärin ; Abteilungssekretärin ; Teamassistent ; Sekretariatskraft ; Fremdsprachensekretärin ; Teamassistentin ; Bürosekretärin
de Büroassistent ; Büroassistentin ; Sekretariatsassistent ; Sekretariatsmitarbeiter ; Sekretariatsmitarbeiterin ; Sekretariatsfachkraft
de Sekretariatsangestellte ; Schulsekretär ; Pfarrsekretärin ; Pfarrsekretär ; Institutssekretärin ; Fakultätssekretärin ; Lehrstuhlsekretärin
de Hochschulsekretärin ; Projektsekretärin ; Vereinssekretär ; Teamsekretärin ; Teamsekretär ; Fachsekretärin ; Bürosekretär ; Europasekretärin
de Fremdsprachensekretär ; mehrsprachige Sekretärin ; technische Sekretärin ; Redaktionssekretärin ; Verkaufssekretärin ; Exportsekretärin
de Gemeindesekretärin ; Gewerkschaftssekretärin Büro ; Sekretärin Schreibdienst ; Sekretärin Stenotypistin ; Vorzimmerdame ; Vorzimmerkraft
de Vorzimmersekretärin ; Sekretärin Buchhaltung ; Abteilungssekretär ; Assistenz Sekretariat ; Bürokommunikationskauffrau
de Kaufmann für Bürokommunikation ; Kauffrau für Bürokommunikation ; Fachangestellter für Bürokommunikation ; Fachkraft Sekretariat
de Sekretariatsaushilfe ; Sekretariatskauffrau

concept executive-assistant
kind occupation
parent office-professional
isco 3343
rubric office
work admin
nl directiesecretaresse ; directieassistent ; managementassistent ; executive assistant ; directieassistente ; persoonlijk secretaris ; managementassistente ; management assistant ; bestuurssecretaris ; stafmedewerker ; officemanager directie ; kabinetssecretaris
nl directiesecretaris ; secretaresse van de directie ; secretaresse raad van bestuur ; secretaresse van de voorzitter ; assistent van de directeur
nl assistent van de directie ; directie-assistent ; personal assistant ; persoonlijk assistent van de directeur ; PA van de CEO ; stafassistent
nl stafsecretaris ; bestuursassistent ; bestuurssecretariaat ; beleidssecretaris ; ambtelijk secretaris ; secretaris van de raad
nl secretaris ondernemingsraad ; vennootschapssecretaris ; managementsecretaresse ; management secretaresse ; administratief directieassistent
nl directeurssecretaresse ; kabinetssecretaresse ; secretaris van de burgemeester ; persoonlijk medewerker ; persoonlijk secretaresse
nl privésecretaris ; medewerker bestuurssecretariaat ; medewerker directiesecretariaat ; redacteur verslagen raad ; griffier parlement administratief
nl projectassistent ; projectassistente ; office coördinator directie ; bureausecretaris ; ambassadesecretaris ; attaché administratief
nl executive secretary
fr secrétaire de direction ; assistant de direction ; assistante de direction ; assistant exécutif ; secrétaire particulier ; attaché de direction ; adjoint administratif ; assistant de gestion
fr assistant du directeur ; assistante du directeur ; assistant de manager ; assistante de manager ; assistant manager administratif
fr attachée de direction ; secrétaire exécutif ; secrétaire exécutive ; secrétaire général adjoint ; secrétaire général d'association
fr secrétaire du conseil d'administration ; secrétaire du président ; secrétaire particulière ; secrétaire personnelle ; secrétaire privé
fr secrétaire de cabinet ministériel ; assistante personnelle de direction ; assistant personnel de direction ; assistant parlementaire
fr collaborateur parlementaire ; assistante de gestion ; assistant de gestion PME ; assistant technique et administratif
fr assistante administrative de direction ; assistant trilingue de direction ; assistante de direction bilingue ; assistante de direction trilingue
fr assistante d'équipe de direction ; office manager de direction ; assistant de projet ; assistante de projet
fr collaborateur administratif de direction ; secrétaire de séance ; secrétaire d'assemblée ; rédacteur de procès-verbaux ; secrétaire d'ambassade
fr assistante exécutive ; adjoint de direction administratif
en executive assistant ; executive secretary ; personal secretary ; management assistant ; board secretary ; correspondence assistant ; administrative secretary ; PA to the director ; embassy secretary ; committee secretary
en personal assistant ; executive PA ; personal assistant to the director ; personal assistant to the CEO ; director's assistant
en director's secretary ; assistant to the director ; assistant to the managing director ; executive administrative assistant
en senior executive assistant ; executive coordinator ; company secretary assistant ; corporate secretary assistant ; chief of staff assistant
en office administrator to the board ; board assistant ; parliamentary secretary assistant ; parliamentary assistant ; constituency assistant
en private secretary ; confidential secretary ; administrative associate ; administrative coordinator ; administrative officer executive
en administrative executive ; report writer verbatim ; Hansard reporter ; court reporter ; verbatim reporter ; project assistant
en project support officer ; project administrative assistant ; management secretary ; presidential secretary ; minister's secretary
en bursary assistant ; secretary to the board ; diplomatic secretary
de Direktionsassistent ; Chefsekretärin ; Direktionsassistentin ; Vorstandssekretärin ; Managementassistent ; Geschäftsführungsassistenz ; Vorstandsassistent ; Assistent der Geschäftsleitung ; Direktionssekretärin ; Chefsekretär
de Assistenz der Geschäftsführung ; Assistent der Geschäftsführung ; Assistentin der Geschäftsführung ; Geschäftsführungsassistent
de Geschäftsführungsassistentin ; Assistenz der Geschäftsleitung ; Geschäftsleitungsassistentin ; Direktionssekretär ; Direktionsassistenz
de Vorstandssekretär ; Vorstandsassistentin ; Vorstandsassistenz ; Managementassistentin ; Management-Assistent ; Management-Assistentin
de persönlicher Referent ; persönliche Referentin ; persönlicher Assistent der Geschäftsführung ; persönliche Assistentin der Geschäftsführung
de Privatsekretär ; Privatsekretärin ; Executive Assistant ; Personal Assistant ; Sekretär der Geschäftsleitung ; Sekretärin der Geschäftsführung
de Geschäftsführungssekretärin ; Direktorassistent ; Ministersekretärin ; Botschaftssekretär ; Parlamentsstenograf ; Parlamentsstenograph
de Verhandlungsstenograf ; Gremienassistent ; Gremiensekretär ; Projektassistent ; Projektassistentin ; Projektassistenz ; Bereichsassistentin
de Abteilungsassistentin ; Verwaltungssekretär ; leitende Sekretärin ; Fachwirt Sekretariat ; Assistent der Institutsleitung

concept office-manager
kind occupation
parent office-professional
isco 3341
rubric office
work admin management
nl office manager ; kantoorverantwoordelijke ; hoofd administratie ; teamleider administratie ; afdelingshoofd administratie ; officemanager ; bureauchef ; diensthoofd secretariaat ; teamleider klantcontact ; supervisor kantoor ; hoofd secretariaat
nl hoofd kantoor ; chef kantoor ; kantoorchef ; kantoormanager ; kantoorleider ; hoofd administratieve dienst ; chef administratie
nl administratief leidinggevende ; administratief verantwoordelijke ; administratief hoofd ; administratief coördinator ; coördinator administratie
nl coördinator secretariaat ; verantwoordelijke secretariaat ; secretariaatsverantwoordelijke ; secretariaatshoofd ; hoofd receptie
nl onthaalverantwoordelijke ; teamleider onthaal ; teamleider receptie ; teamleider backoffice ; teamleider callcenter ; callcentersupervisor
nl callcenterteamleider ; teamleider datainvoer ; supervisor gegevensinvoer ; hoofd postkamer ; hoofd archief administratief ; hoofd loonadministratie
nl hoofd personeelsadministratie ; chef de bureau ; supervisor administratie ; teamleider planning kantoor ; hoofdadministrateur ; hoofdsecretaresse
nl verantwoordelijke administratie ; bureelchef ; kantoorhoofd ; teamhoofd administratie ; manager administratie ; administratief manager
nl leidinggevende administratie ; teamcoördinator administratie ; hoofd medische administratie ; hoofd medisch secretariaat
nl teamleider medische administratie ; teamverantwoordelijke klantendienst ; supervisor klantenservice ; hoofd klantenservice ; manager backoffice
fr office manager ; chef de bureau ; responsable administratif ; responsable de secrétariat ; superviseur administratif ; chef de service administratif ; responsable de bureau ; chef d'équipe administrative
fr chef de bureau administratif ; chef de service administration ; cheffe de bureau ; responsable de service administratif
fr responsable de services administratifs ; responsable administrative ; responsable accueil ; responsable de l'accueil ; chef du secrétariat
fr chef de secrétariat ; secrétaire en chef ; secrétaire principale ; superviseur de centre d'appels ; superviseuse de centre d'appels
fr responsable d'équipe de centre d'appels ; responsable de plateau téléphonique ; superviseur call center ; chef de plateau ; superviseur de saisie
fr superviseur de saisie de données ; responsable du pool administratif ; responsable back-office ; coordinateur administratif
fr coordinatrice administrative ; responsable service courrier ; responsable de la paie ; responsable paie ; chef de section administrative
fr chef du personnel administratif ; responsable gestion administrative ; responsable secrétariat médical ; coordinatrice du secrétariat médical
fr responsable des admissions ; responsable du service clientèle ; responsable de bureau administratif ; premier commis ; commis en chef
fr chef administratif ; encadrant de secrétaires
en office manager ; office supervisor ; clerical supervisor ; administrative supervisor ; head of administration ; data entry supervisor ; call centre supervisor ; front office supervisor ; personnel clerk supervisor
en chief clerk ; head clerk ; office administrator manager ; administration manager ; administrative team leader ; admin team leader ; admin manager
en administration supervisor ; secretarial supervisor ; typing pool supervisor ; filing supervisor ; mail room manager ; records supervisor
en payroll supervisor ; call center supervisor ; call centre team leader ; contact centre supervisor ; contact centre team leader
en customer service team leader ; customer service supervisor ; reception supervisor ; reception manager ; head receptionist office
en front desk supervisor ; billing supervisor ; accounts payable supervisor ; medical records supervisor ; back office manager
en back office supervisor ; business office manager ; bureau chief clerk ; administrative services supervisor ; office coordinator
en secretary in charge ; head of office ; head of secretariat ; practice manager ; medical practice manager ; medical office manager
en admissions supervisor
de Büroleiter ; Office Manager ; Bürovorsteher ; Verwaltungsleiter Büro ; Sekretariatsleiterin ; Teamleiter Verwaltung ; Leiter Backoffice ; Büroleiterin ; Callcenter-Teamleiter
de Leiter Büro ; Bürochef ; Bürochefin ; Büromanagerin ; Büromanager ; Kanzleileiter ; Kanzleileiterin ; Kanzleivorsteher ; Bürovorsteherin
de Leiter Sekretariat ; Sekretariatsleiter ; Leiterin Sekretariat ; Leiter der Verwaltung ; Verwaltungsleiter ; Verwaltungsleiterin ; Leiter Empfang
de Empfangsleiterin ; Leiter Registratur ; Registraturleiter ; Teamleiter Sachbearbeitung ; Teamleiterin Callcenter ; Callcenter-Leiter
de Call-Center-Supervisor ; Callcenter-Supervisor ; Leiter Callcenter ; Teamleiter Kundenservice ; Teamleiter Kundendienst ; Gruppenleiter Büro
de Leiter Datenerfassung ; Leiter Schreibdienst ; Leiter Lohnbuchhaltung ; Gruppenleiter Verwaltung ; Abteilungsleiter Verwaltung ; Backoffice-Leiter
de Teamleiter Backoffice ; Leiterin Backoffice ; Sachgebietsleiter Verwaltung ; Fachwirt Büro- und Projektorganisation
de geprüfter Fachwirt für Büro- und Projektorganisation ; Leiter Innendienst ; Praxismanager ; Fachwirt im Gesundheitswesen Büro ; Kanzleimanager

concept legal-secretary
kind occupation
parent office-professional
isco 3342
rubric office
work admin
nl juridisch secretaresse ; juridisch assistent ; notarisklerk ; advocatensecretaresse ; griffiemedewerker ; juridisch medewerker ; juridisch administratief medewerker ; notarieel medewerker
nl griffier ; adjunct-griffier ; hoofdgriffier ; griffier-hoofd van dienst ; gerechtsgriffier ; substituut-griffier ; gerechtssecretaris
nl parketsecretaris ; parketjurist administratief ; secretaris bij het parket ; advocatenklerk ; klerk notariaat ; notarieel klerk
nl notariskantoormedewerker ; notarieel assistent ; notarieel secretaresse ; notariaatsmedewerker ; notariële medewerker ; medewerker griffie
nl griffiebediende ; griffiesecretaris ; administratief medewerker griffie ; administratief medewerker rechtbank ; medewerker rechtbank
nl medewerker parket ; paralegal ; legal assistant ; juridisch secretaris ; juridisch secretariaatsmedewerker ; juridisch administratief assistent
nl juridisch bediende ; juridisch administrateur ; advocatensecretaris ; secretaresse advocatenkantoor ; secretaresse notariaat
nl deurwaardersmedewerker ; medewerker deurwaarderskantoor ; medewerker juridische dienst ; medewerker geschillen ; juridisch dossierbeheerder
nl assistent-jurist ; advocatenmedewerker ; juridisch typiste ; juridisch documentalist ; gerechtsassistent
fr secrétaire juridique ; assistant juridique ; clerc de notaire ; secrétaire d'avocat ; assistante juridique ; collaborateur notarial ; clerc d'avocat ; employé de greffe
fr greffier ; greffière ; greffier adjoint ; greffier en chef ; greffier-chef de service ; directeur de greffe ; commis-greffier ; greffier de justice
fr greffier de tribunal ; greffier judiciaire ; employé du greffe ; agent de greffe ; assistant de greffe ; secrétaire de parquet
fr secrétaire au parquet ; clerc ; clerc d'huissier ; clerc de notaire assistant ; clerc principal ; clerc d'huissier de justice ; premier clerc
fr clerc aux formalités ; clerc significateur ; formaliste notarial ; négociateur notarial ; notaire assistant ; assistant notarial
fr assistante notariale ; secrétaire notariale ; secrétaire d'étude notariale ; secrétaire de notaire ; secrétaire d'huissier
fr secrétaire d'un cabinet d'avocats ; secrétaire de cabinet d'avocats ; secrétaire dans un cabinet d'avocats ; secrétaire contentieux
fr assistant d'avocat ; assistante d'avocat ; parajuriste ; paralegal ; technicien juridique ; collaboratrice notariale ; employé d'étude ; formaliste
fr rédacteur d'actes ; rédacteur juridique ; gestionnaire juridique ; secrétaire judiciaire ; commis de greffe ; employé juridique
en legal secretary ; legal assistant secretary ; law clerk ; notary's clerk ; legal administrative assistant ; conveyancing clerk ; legal office assistant ; barrister's clerk
en paralegal ; court clerk ; clerk of court ; deputy court clerk ; court registrar ; deputy registrar of court ; legal clerk ; lawyer's assistant
en solicitor's clerk ; litigation clerk ; litigation assistant ; legal PA ; legal typist ; law office assistant ; law firm secretary ; law secretary
en chambers clerk ; conveyancing assistant ; conveyancing secretary ; probate clerk ; probate assistant ; notarial assistant ; notarial clerk
en notary assistant ; legal receptionist ; registry clerk court ; court administrator ; court officer clerk ; court secretary ; judicial assistant
en judicial clerk ; justice's clerk ; justices' clerk ; county court clerk ; legal executive assistant ; legal support assistant ; legal administrator
en conveyance clerk ; judge's clerk ; judge's secretary
de Rechtsanwaltsfachangestellte ; Rechtsanwaltsgehilfin ; Notarfachangestellte ; Justizfachangestellte ; Rechtssekretärin ; Anwaltssekretärin ; Kanzleiassistent ; Rechtsanwaltsfachangestellter
de Gerichtsschreiber ; Gerichtsschreiberin ; Gerichtssekretär ; Gerichtssekretärin ; Justizsekretär ; Justizsekretärin ; Justizangestellter
de Justizangestellte ; Justizfachangestellter ; Justizfachwirt ; Justizbeamter mittlerer Dienst ; Urkundsbeamter ; Urkundsbeamter der Geschäftsstelle
de Geschäftsstellenbeamter ; Geschäftsstellenmitarbeiter Gericht ; Rechtspfleger ; Rechtspflegerin ; Kanzleikraft ; Kanzleikraft Gericht
de Gerichtskanzlist ; Kanzlist ; Notariatsangestellter ; Notariatsfachangestellte ; Notariatsassistent ; Notariatsmitarbeiter ; Notariatssekretärin
de Notarfachangestellter ; Notargehilfe ; Notarassistent ; Notarsekretärin ; Rechtsanwaltsgehilfe ; Rechtsanwaltssekretärin ; Rechtsanwaltsassistent
de Rechtsanwalts- und Notarfachangestellte ; Rechtsanwalts- und Notarfachangestellter ; Rechtsanwalts- und Notariatsfachangestellter
de Rechtskanzleifachkraft ; Kanzleisekretärin ; Kanzleiassistentin ; Anwaltsgehilfin ; Anwaltsassistent ; Rechtsfachwirt ; Rechtsfachwirtin
de Rechtsassistent ; Paralegal ; Patentanwaltsfachangestellter ; Patentanwaltsfachangestellte ; Patentanwaltsgehilfin ; Inkassosekretär
de Juristische Schreibkraft ; juristische Fachassistenz ; Fachangestellter Recht

concept medical-secretary
kind occupation
parent office-professional
isco 3344
rubric office
work admin
nl medisch secretaresse ; medisch secretaris ; medisch secretariaatsmedewerker ; doktersassistente administratief ; medisch administratief medewerker ; patiëntenadministratie ; medewerker patiëntenadministratie ; medewerker opname ; medisch secretariaat ; inschrijvingsbediende ziekenhuis ; polisecretaresse ; secretaresse raadpleging
nl medisch administratief assistent ; medisch assistent administratie ; medisch administratief bediende ; medisch managementassistent
nl medical management assistant ; medical office assistant ; medisch secretariaatsbediende ; afdelingssecretaris ziekenhuis ; secretaresse ziekenhuis
nl secretaresse huisartsenpraktijk ; praktijksecretaresse ; praktijkassistent administratie ; dokterssecretaresse ; artsensecretaresse
nl tandartssecretaresse ; tandartsreceptioniste ; medisch receptionist ; receptionist huisartsenpraktijk ; poliklinieksecretaresse
nl polikliniekmedewerker administratie ; baliemedewerker polikliniek ; baliemedewerker ziekenhuis ; medewerker medische administratie
nl medisch administrateur ; medisch codeerassistent ; secretaris raadpleging ; medewerker raadpleging secretariaat ; opnamemedewerker ziekenhuis
nl medisch secretaresse radiologie ; medisch secretaresse labo ; medewerker zorgadministratie ; zorgadministrateur
nl administratief medewerker zorg ; medisch notulist ; medisch audiotypist ; secretaresse dokterspraktijk ; medisch onthaalmedewerker
nl onthaalmedewerker ziekenhuis ; onthaalmedewerker medisch centrum ; zorgsecretaresse ; unitsecretaresse ; teamsecretaresse zorg
nl operatiesecretaresse ; medewerker inschrijvingen ziekenhuis ; medewerker opnameplanning ; opnameplanner
fr secrétaire médicale ; secrétaire médical ; assistant médico-administratif ; assistante médico-administrative ; secrétariat médical ; employé aux admissions ; télésecrétaire médicale ; agent d'admission hospitalière
fr secrétaire médico-sociale ; secrétaire médico-social ; assistante médicale administrative ; assistant médical administratif
fr télésecrétaire médical ; secrétaire hospitalière ; secrétaire hospitalier ; secrétaire d'hôpital ; secrétaire de cabinet médical
fr secrétaire en cabinet médical ; secrétaire dentaire ; secrétaire de cabinet dentaire ; secrétaire de consultation
fr secrétaire de laboratoire d'analyses médicales ; secrétaire d'accueil médical ; secrétaire aux admissions ; secrétaire de radiologie
fr secrétaire en radiologie ; secrétaire vétérinaire ; réceptionniste médicale ; réceptionniste médical ; employé d'accueil hospitalier
fr hôtesse d'accueil hospitalier ; agent d'accueil médical ; agent des admissions ; préposé aux admissions ; agent administratif hospitalier
fr adjoint administratif hospitalier ; adjointe administrative hospitalière ; transcripteur médical ; transcriptrice médicale
fr médico-secrétaire ; assistante de cabinet médical ; assistante de pratique médicale administrative
fr secrétaire-assistant médico-social ; secrétaire assistante médico-sociale ; secrétaire du service social ; secrétaire de service hospitalier
fr secrétaire d'unité ; secrétaire d'unité de soins
en medical secretary ; medical receptionist ; medical administrative assistant ; patient administration clerk ; hospital ward secretary ; ward clerk ; admissions clerk ; medical records secretary ; medical transcriptionist ; dental secretary ; hospital admissions officer
en medical office assistant ; medical office administrator ; medical administrative secretary ; hospital secretary ; hospital receptionist
en hospital unit secretary ; unit secretary ; unit clerk ; hospital unit clerk ; hospital ward receptionist ; ward receptionist ; GP receptionist
en doctor's receptionist ; doctor's secretary ; surgery receptionist ; clinic receptionist ; clinic secretary ; clinic clerk ; dental receptionist
en dental office receptionist ; medical clerk ; medical practice secretary ; medical typist ; medical transcription clerk ; medical audio typist
en medical insurance billing secretary ; patient care secretary ; patient services clerk ; outpatient clerk ; outpatients receptionist
en patient pathway coordinator ; patient access representative ; pathology secretary ; radiology secretary ; radiology clerk ; laboratory secretary
en medical laboratory secretary ; hospital clerk ; hospital admitting clerk ; appointments clerk hospital ; health unit coordinator
en healthcare administrator assistant ; veterinary receptionist
de Arztsekretärin ; medizinische Sekretärin ; medizinische Schreibkraft ; Patientenverwaltung ; Arztsekretär ; Ordinationssekretärin ; Chefarztsekretärin ; medizinische Dokumentarin Verwaltung ; Mitarbeiter Patientenaufnahme ; Praxismanagerin
de Arztsekretariat ; Arztpraxissekretärin ; Praxissekretärin ; Praxisassistentin Verwaltung ; Ordinationsgehilfin Administration
de Ordinationsassistentin Anmeldung ; medizinischer Sekretär ; medizinisch-administrative Assistenz ; medizinische Verwaltungsassistentin
de medizinische Verwaltungskraft ; medizinischer Verwaltungsassistent ; Krankenhaussekretärin ; Kliniksekretärin ; Spitalssekretärin
de Chefarztsekretär ; Sekretärin im Gesundheitswesen ; Sekretärin Klinik ; Stationssekretär ; Ambulanzsekretärin
de Ambulanzsekretariat ; Aufnahmesekretärin ; Aufnahmekraft Krankenhaus ; Patientenadministration ; Patientenmanagerin ; Patientenservice Anmeldung
de Mitarbeiter Patientenverwaltung ; Mitarbeiterin Patientenaufnahme ; Anmeldekraft Arztpraxis ; Arztschreibkraft ; medizinische Schreibkräfte
de medizinische Phonotypistin ; Phonotypist Medizin ; medizinische Dokumentationsassistentin ; medizinische Dokumentation
de Fachangestellte für medizinische Dokumentation ; Laborsekretärin ; Röntgensekretärin ; Zahnarztsekretärin ; Empfangskraft Zahnarztpraxis
de Rezeptionistin Arztpraxis ; Medizinkaufmann ; Kaufmann im Gesundheitswesen ; Kauffrau im Gesundheitswesen

concept receptionist
kind occupation
parent office-professional
isco 4226
rubric office
work admin communication
nl receptionist ; receptioniste ; onthaalmedewerker ; baliemedewerker ; onthaalbediende ; medewerker onthaal ; medewerker receptie ; baliebediende ; onthaalmedewerkster ; baliemedewerkster ; gastvrouw onthaal ; gastheer onthaal ; loketmedewerker
nl receptiemedewerker ; receptiemedewerkster ; medewerker ontvangst ; onthaalassistent ; onthaalbediende-telefonist ; onthaalmedewerker stadhuis
nl onthaalverantwoordelijke balie ; bedrijfsreceptionist ; kantoorreceptionist ; bedrijfsreceptioniste ; corporate receptionist
nl front office medewerker ; frontofficemedewerker ; front desk medewerker ; frontdeskmedewerker ; gastvrouw receptie ; gastheer receptie
nl hostess ontvangst ; onthaalhostess ; onthaaldame ; portier-receptionist ; receptionist-telefonist ; receptioniste-telefoniste
nl receptionist zwembad ; receptionist sportcentrum ; balie-assistent ; baliekracht ; balieassistent ; medewerker publieksbalie
nl publieksmedewerker balie ; medewerker front office ; medewerker servicebalie ; servicebaliemedewerker ; desk medewerker ; medewerker balie
nl medewerker informatie- en receptiebalie ; loketbediende onthaal ; loketist ; loketiste
fr réceptionniste ; hôtesse d'accueil ; agent d'accueil ; hôte d'accueil ; employé d'accueil ; préposé à l'accueil ; chargé d'accueil ; accueillant ; accueillante ; standardiste-réceptionniste ; réceptionniste téléphoniste
fr agente d'accueil ; hôte d'accueil en entreprise ; hôtesse d'accueil en entreprise ; hôtesse d'accueil standardiste ; hôte standardiste
fr employée d'accueil ; chargée d'accueil ; agent d'accueil standardiste ; agent d'accueil téléphonique ; agent d'accueil et d'information
fr agent d'accueil polyvalent ; agent d'accueil administratif ; agent d'accueil social administratif ; assistant d'accueil ; assistante d'accueil
fr réceptionniste d'entreprise ; réceptionniste standardiste ; réceptionniste administratif ; responsable de l'accueil physique ; hôtesse
fr hôtesse événementielle ; hôte d'accueil événementiel ; hôtesse de réception ; agent de réception des visiteurs ; préposée à l'accueil
fr préposé à la réception ; employé à la réception ; secrétaire d'accueil réception ; agent d'accueil et d'orientation ; technicien d'accueil
fr steward d'accueil ; hôte de réception ; collaborateur d'accueil ; collaboratrice d'accueil
en receptionist ; front desk clerk ; front desk officer ; desk clerk ; reception clerk ; welcome host ; front office assistant ; front of house receptionist ; lobby host ; reception assistant
en front desk receptionist ; front desk agent ; front desk assistant ; front desk associate ; front office clerk ; front office executive
en front office receptionist ; office receptionist ; corporate receptionist ; company receptionist ; head receptionist ; salon receptionist
en gym receptionist ; school receptionist ; receptionist administrator ; receptionist telephonist ; receptionist clerk ; receptionist assistant
en reception staff ; reception desk clerk ; reception host ; reception hostess ; reception worker ; welcome desk assistant ; visitor reception clerk
en visitor host ; greeter ; meet and greet host ; greeting host ; concierge receptionist ; building receptionist ; reception and switchboard operator
en leisure centre receptionist ; veterinary clinic receptionist ; appointment receptionist
de Rezeptionist ; Empfangsmitarbeiter ; Rezeptionistin ; Empfangsdame ; Empfangskraft ; Mitarbeiter am Empfang ; Empfangssekretärin ; Empfangsmitarbeiterin ; Portier Empfang ; Mitarbeiter Anmeldung
de Empfangsangestellter ; Empfangsangestellte ; Empfangssekretär ; Empfangsherr ; Empfangspersonal ; Empfangsassistent ; Empfangsassistentin
de Empfangsbüro ; Empfangsmitarbeiter Büro ; Empfangskoordinator ; Empfangschefin ; Mitarbeiter Empfang ; Mitarbeiterin Empfang
de Mitarbeiterin Rezeption ; Mitarbeiter Rezeption ; Rezeptionsmitarbeiter ; Rezeptionskraft ; Rezeptionsfachkraft ; Rezeptionsassistent
de Mitarbeiter Empfang und Telefonzentrale ; Empfangs- und Telefonkraft ; Anmeldekraft Empfang ; Schaltermitarbeiter Empfang ; Besucherempfang
de Besucherbetreuer Empfang ; Hostess ; Messehostess ; Messehost ; Front-Desk-Mitarbeiter ; Frontdesk-Mitarbeiter ; Front-Office-Mitarbeiter
de Pförtner Empfang ; Concierge Empfang ; Corporate Receptionist ; Rezeptionist Firmenempfang ; Kundenempfang

concept hotel-receptionist
kind occupation
parent receptionist
isco 4224
rubric office
work admin
nl hotelreceptionist ; receptionist hotel ; nachtreceptionist ; hotelreceptioniste ; frontofficemedewerker hotel ; nachtauditor ; campingreceptionist
nl nachtreceptionist hotel ; shiftleader receptie hotel ; dagreceptionist ; receptiemedewerker hotel ; medewerker hotelreceptie
nl front office medewerker hotel ; receptionist camping ; receptionist vakantiepark ; receptionist jeugdherberg ; frontdeskmedewerker hotel
nl medewerker reserveringen hotel ; guest relations officer ; receptie-assistent hotel ; hotelbaliemedewerker ; hotelbediende receptie
nl nachtwaker-receptionist ; night auditor ; nachtportier hotel ; hoofdreceptionist ; chef receptie
fr réceptionniste d'hôtel ; réceptionniste en hôtellerie ; réceptionniste de nuit ; réceptionniste hôtellerie ; veilleur de nuit hôtelier ; employé de réception hôtel ; concierge d'hôtel réception
fr réceptionniste tournant ; réceptionniste de jour ; réceptionniste en établissement touristique ; réceptionniste de camping
fr réceptionniste en camping ; réceptionniste trilingue hôtellerie ; réceptionniste d'établissement touristique ; chef réceptionniste
fr premier de réception ; night auditor ; auditeur de nuit ; veilleur de nuit en hôtel ; employé de hall d'hôtel ; commis de réception
fr employé de réception en hôtellerie ; agent de réservation hôtelière ; assistant de réception hôtel ; première de réception ; main courantier
en hotel receptionist ; hotel front desk agent ; night auditor ; hotel clerk ; hospitality establishment receptionist ; hotel night receptionist ; guest services agent ; campsite receptionist
en hotel front office clerk ; hotel front desk clerk ; hotel desk clerk ; hotel reservations clerk ; hotel reservationist ; front office agent hotel
en motel clerk ; motel receptionist ; hostel receptionist ; resort receptionist ; hotel night clerk ; night clerk ; night receptionist
en guest service representative ; guest relations officer ; guest relations agent ; room clerk ; hospitality receptionist
en check-in receptionist hotel ; hotel concierge desk clerk
de Hotelrezeptionist ; Empfangssekretär Hotel ; Nachtrezeptionist ; Hotelsekretärin ; Empfangschef Hotel ; Night Auditor ; Hotelempfangsmitarbeiter ; Nachtportier
de Hotelempfang ; Hotelempfangsmitarbeiterin ; Rezeptionist Hotel ; Hotelrezeptionistin ; Rezeptionist im Hotel ; Hotelsekretär ; Nachtrezeption
de Nachtempfang ; Nachtauditor ; Empfangschef ; Chef de Réception ; Front Office Agent ; Front-Office-Agent Hotel ; Guest Relation Agent
de Gästebetreuer Hotelrezeption ; Reservierungsmitarbeiter Hotel ; Rezeptionist Campingplatz ; Hotel- und Gastgewerbeassistent
de Empfangspraktikant Hotel ; Voiturier Rezeption

concept telephone-operator
kind occupation
parent office-professional
isco 4223
rubric office
work admin communication
nl telefonist ; telefoniste ; telefonist-receptionist ; telefooncentralist ; medewerker telefooncentrale ; telefoonoperator ; centralist ; medewerker telefonie
nl operator telefooncentrale ; bediener telefooncentrale ; telefoonbediende ; telefooncentralebediende ; telefonistbediende ; telefoniemedewerker
nl telefonisch onthaalmedewerker ; medewerker telefonisch onthaal ; switchboardoperator ; telefonist meldkamer ; telefonist noodcentrale
nl antwoorddienstmedewerker ; medewerker telefoondienst ; standaardiste ; telefoonbeantwoorder ; bedrijfstelefonist ; telefonist-onthaalmedewerker
nl internationaal telefonist ; telefonist inlichtingen ; medewerker telefonische permanentie ; telefonistes ; internationale telefoniste
nl telefonist ziekenhuis ; omroeper telefooncentrale ; schakelbordoperator ; medewerker van de telefooncentrale ; centralebediende ; telefoonontvangst
fr téléphoniste ; standardiste ; opérateur téléphonique ; agent de centrale téléphonique ; opératrice standard ; hôtesse standardiste ; centraliste
fr opératrice téléphonique ; opérateur de standard téléphonique ; opérateur de central téléphonique ; opérateur standard ; opératrice de standard
fr employé au standard ; employé du standard téléphonique ; agent de standard ; agent du standard ; agent standardiste ; agent standard
fr standardiste bilingue ; standardiste téléphonique ; standardiste d'hôpital ; téléphoniste réceptionniste ; téléphoniste bilingue
fr opérateur de téléphonie ; opérateur des renseignements téléphoniques ; préposé au standard ; préposé aux renseignements téléphoniques
fr centraliste téléphonique ; permanencier téléphonique ; permanencière téléphonique ; agent de permanence téléphonique ; opérateur de télésecrétariat
fr hôte standard ; opérateur de poste téléphonique ; opératrice de central
en telephone operator ; switchboard operator ; telephonist ; telephone switchboard operator ; answering service operator ; switchboard attendant ; PBX operator
en telephone switchboard clerk ; telephone exchange operator ; exchange operator ; telephone clerk ; telephone answering clerk
en telephone answering operator ; telephone answering service operator ; telephone receptionist ; telephone service operator ; switchboard clerk
en switchboard receptionist ; switchboard assistant ; switchboard supervisor operator ; switchboard ; hospital switchboard operator
en hotel switchboard operator ; hotel telephone operator ; PABX operator ; private branch exchange operator ; directory enquiries operator
en directory assistance operator ; call connect operator ; international telephone operator ; long distance operator ; information operator
en operator telephone exchange ; phone operator ; paging operator ; central office operator
de Telefonist ; Telefonistin ; Vermittlungskraft ; Telefonvermittler ; Mitarbeiter der Telefonzentrale ; Telefonzentralist ; Vermittlungsdienst Telefon
de Telefonzentralistin ; Bediener der Telefonzentrale ; Mitarbeiter Telefonzentrale ; Mitarbeiterin Telefonzentrale
de Mitarbeiter in der Telefonvermittlung ; Fernsprechvermittler ; Fernsprechvermittlerin ; Fernsprecher ; Vermittlungskraft Telefon
de Vermittlungsbeamter ; Telefonvermittlerin ; Telefonoperator ; Telefonoperatorin ; Telefonistin Zentrale ; Telefonrezeptionist ; Empfangstelefonist
de Telefonist im Krankenhaus ; Telefonistin Empfang ; Telefonauskunft ; Auskunftstelefonist ; Telefondienstmitarbeiter ; Telefonkraft ; Zentralist
de Fernmeldebedienstete ; Fräulein vom Amt ; Telefonmitarbeiter Zentrale ; Nebenstellenvermittler

concept call-centre-agent
kind occupation
parent office-professional
isco 4222
rubric office
work admin communication
nl callcentermedewerker ; callcenteragent ; medewerker klantencontact ; klantenadviseur telefonie ; teleoperator ; contactcentermedewerker ; call agent ; medewerker klantenservice ; helpdeskmedewerker klanten ; klantendienstmedewerker ; telefonisch medewerker ; klantenadviseur
nl contact center agent ; contactcenteragent ; klantenservicemedewerker ; klantendienstbediende ; medewerker klantendienst ; klantencontactmedewerker
nl customer service medewerker ; customer care medewerker ; medewerker klantcontactcentrum ; kcc-medewerker ; medewerker contact center
nl helplinemedewerker ; medewerker hulplijn ; inbound callcentermedewerker ; webcaremedewerker ; telefonisch klantenadviseur ; telefonisch adviseur
nl telefonisch helpdeskmedewerker ; chatmedewerker ; servicedeskmedewerker klanten ; klantenbegeleider ; informatiemedewerker callcenter
fr agent de centre d'appels ; téléconseiller ; opérateur de call center ; téléopérateur ; conseiller clientèle à distance ; chargé de clientèle téléphonique ; agent call center ; téléconseillère ; employé du service clientèle ; conseiller client
fr téléconseillère clientèle ; télé-conseiller ; chargé de clientèle à distance ; chargé de clientèle centre d'appels
fr conseiller relation client à distance ; conseiller relation client ; conseiller clientèle ; conseillère clientèle ; employé de call center
fr agent de contact center ; agent de service à la clientèle ; agent du service clientèle ; assistant service clientèle
fr collaborateur service clientèle ; opérateur hotline ; hotliner commercial ; agent d'assistance téléphonique ; chargé d'assistance
fr chargé de relation client ; opérateur de centre d'appels ; téléagent ; agent helpline ; conseiller à distance
en call centre agent ; contact centre agent ; call center operator ; customer contact centre clerk ; customer service representative ; helpline operator ; call handler ; telephone agent ; live chat operator ; customer service advisor ; customer service agent
en customer service agent call centre ; customer care agent ; customer care representative ; customer support agent ; customer support representative
en customer service assistant ; customer contact agent ; call centre operator ; call centre worker ; call centre representative ; call center agent
en call taker ; inbound call agent ; helpline adviser ; hotline operator ; telephone adviser ; contact centre adviser
en contact centre information clerk ; client service representative ; client service officer ; customer adviser ; webchat adviser
de Callcenter-Agent ; Callcenter-Mitarbeiter ; Kundenberater Telefon ; Kundendienstmitarbeiter ; Call-Center-Agent ; Telefonagent ; Kundenbetreuer im Callcenter ; Servicefachkraft für Dialogmarketing ; Kaufmann für Dialogmarketing ; Inbound-Agent ; Kundenservicemitarbeiter
de Kundenberater ; Kundenberaterin ; Kundenbetreuer ; Kundenbetreuerin ; Kundenservice-Mitarbeiter ; Mitarbeiter Kundenservice
de Mitarbeiter Kundendienst ; Mitarbeiterin Kundencenter ; Callcenter-Agentin ; Call-Center-Mitarbeiter ; Mitarbeiter Callcenter
de Mitarbeiter im Callcenter ; Telefonberater ; Telefonservice-Mitarbeiter ; Hotline-Mitarbeiter ; Hotline-Berater ; Servicetelefonist
de Servicecenter-Mitarbeiter ; Kundenkontaktmitarbeiter ; Contact-Center-Agent ; Customer-Service-Agent ; Customer Service Representative
de Customer-Care-Agent ; Kaufmann Dialogmarketing ; Kauffrau für Dialogmarketing

concept enquiry-clerk
kind occupation
parent office-professional
isco 4225
rubric office
work admin communication
nl informatiemedewerker ; infobalie-medewerker ; informatrice ; inlichtingenbediende ; medewerker infopunt ; medewerker informatiebalie ; informatieverstrekker ; klachtenmedewerker ; klachtenbehandelaar
nl inlichtingenmedewerker ; inlichtingenambtenaar ; informatiebediende ; medewerker inlichtingen ; medewerker informatieloket
nl medewerker informatiepunt ; infomedewerker ; infobediende ; infoloketmedewerker ; medewerker infobalie ; medewerker infoloket
nl baliemedewerker informatie ; baliemedewerker inlichtingen ; informateur station ; informatiebeambte ; stationsinformatrice
nl medewerker publieksinformatie ; publieksinformant ; klantinformatiemedewerker ; medewerker klanteninformatie ; medewerker klachtendienst
nl klachtencoördinator ; klachtenmanager ; klachtenafhandelaar ; informatiemedewerker luchthaven ; informatiemedewerker ziekenhuis
nl medewerker wegwijsbalie ; jongereninformant ; telefonisch informant ; medewerker vragenlijn ; helpdeskmedewerker informatie
fr agent d'information ; employé au guichet d'information ; agent de renseignements ; préposé aux renseignements ; chargé d'information ; gestionnaire de plaintes ; agent d'orientation du public
fr agent de guichet d'information ; agent d'information touristique au comptoir ; agent d'information clientèle ; agent d'information jeunesse
fr agent d'information du public ; agent d'informations ; agent de renseignement au public ; employé aux renseignements ; employé d'information
fr employé de bureau d'information ; préposé à l'information ; préposée aux renseignements ; commis à l'information ; commis aux renseignements
fr commis au comptoir de renseignements ; chargé de l'information du public ; informateur jeunesse ; informatrice jeunesse ; conseiller info
fr hôtesse d'information ; hôte d'information ; agent du bureau des plaintes ; gestionnaire de réclamations ; gestionnaire des plaintes
fr chargé de réclamations ; employé aux réclamations ; agent de traitement des réclamations ; agent d'information voyageurs ; hôtesse de gare
fr agent d'accueil en gare ; conseiller d'accueil information
en enquiry clerk ; information clerk ; information desk officer ; enquiries assistant ; customer information clerk ; complaints clerk ; information officer desk ; help desk information clerk
en inquiry clerk ; enquiry desk clerk ; enquiry desk assistant ; enquiries clerk ; enquiry officer ; enquiry assistant ; enquiry counter assistant
en information assistant ; information desk clerk ; information desk assistant ; information desk attendant ; information officer
en information counter clerk ; information centre assistant ; information point assistant ; customer information officer
en customer information assistant ; customer services clerk ; customer enquiry clerk ; counter inquiry clerk ; passenger information clerk
en passenger information officer ; public enquiry clerk ; public information clerk ; complaints officer ; complaints handler ; complaints adviser
en complaint handling clerk ; feedback and complaints clerk ; question desk volunteer ; help point assistant ; information guide desk
de Auskunftskraft ; Informationsangestellter ; Mitarbeiter Infostelle ; Auskunftsbeamter ; Beschwerdemanager ; Kundeninformation ; Mitarbeiter Kundeninformation ; Auskunftsmitarbeiter
de Auskunftserteiler ; Auskunftsangestellter ; Auskunftsperson ; Auskunftsdienst ; Auskunftsbeamtin ; Auskunftsschaltermitarbeiter
de Mitarbeiter Auskunft ; Mitarbeiter am Informationsschalter ; Mitarbeiter Informationsschalter ; Mitarbeiter Information ; Mitarbeiterin Infotheke
de Informationsmitarbeiter ; Informationsassistent ; Informationskraft ; Infostandmitarbeiter ; Infodesk-Mitarbeiter ; Infodesk ; Infothekenkraft
de Kundeninformationsmitarbeiter ; Kundenauskunft ; Fahrgastinformation ; Reisendeninformation ; Servicemitarbeiter Bahnhof ; Bürgerinformation
de Jugendinformationsmitarbeiter ; Beschwerdesachbearbeiter ; Beschwerdebearbeiter ; Reklamationsbearbeiter ; Reklamationssachbearbeiter
de Mitarbeiter Beschwerdemanagement ; Beschwerdemanagerin ; Sachbearbeiter Reklamation ; Besucherauskunft

concept travel-consultant
kind occupation
parent office-professional
isco 4221
rubric office
work admin
nl reisadviseur ; reisagent ; medewerker reisbureau ; reisbureaumedewerker ; reisconsulent ; reserveringsmedewerker ; medewerker toeristische dienst ; baliemedewerker toerisme ; ticketverkoper reizen ; toeristisch medewerker
nl reisbureauagent ; reisverkoper ; reisspecialist ; zakenreisagent ; reservatiemedewerker ; reservatiebediende ; reserveringsagent
nl boekingsmedewerker ; toerismebediende ; medewerker toerismebureau ; informatiemedewerker toerisme ; VVV-medewerker ; vvv-baliemedewerker
nl medewerker touroperator ; touroperatormedewerker ; reisorganisatiemedewerker ; luchtvaartticketverkoper ; ticketagent ; reisplanner
nl hostess reisorganisatie ; reisbureaubediende ; toeristische baliemedewerker
fr agent de voyages ; conseiller voyages ; employé d'agence de voyages ; agent de comptoir voyages ; agent de réservation ; conseiller en séjour ; billettiste ; forfaitiste ; hôtesse d'office de tourisme
fr agent de tourisme ; agent de voyages de comptoir ; agent de billetterie voyages ; agent d'escale commercial ; agent réceptif
fr conseiller en voyages ; conseillère voyages ; conseiller en tourisme ; conseiller vendeur voyages ; vendeur en agence de voyages
fr vendeur de voyages ; technicien de vente en tourisme ; employé d'office du tourisme ; employé de tourisme ; agent d'office du tourisme
fr conseillère en séjour ; agent de réservation touristique ; agent de réservations ; réservataire ; employé de réservation
fr agent d'information touristique ; délégué de voyagiste ; chargé de réservation ; hôte d'office de tourisme
en travel consultant ; travel agent ; travel agency clerk ; reservation clerk ; booking clerk ; tourist information officer ; travel adviser ; airline ticketing clerk ; ticketing agent ; tour operator representative
en travel agency consultant ; travel agency assistant ; travel agency salesperson ; travel counsellor ; travel clerk ; travel bureau clerk
en travel organiser ; travel assistant ; travel sales consultant ; business travel consultant ; holiday adviser ; tourist information clerk
en tourist information assistant ; tourist information centre assistant ; tourism officer counter ; reservations agent ; reservations assistant
en reservation agent ; ticket reservation clerk ; airline reservation agent ; airline ticket agent ; tour operator clerk ; cruise consultant
de Reiseberater ; Reisebüroangestellter ; Reiseverkehrskaufmann ; Reisebürokaufmann ; Tourismuskaufmann ; Reservierungsmitarbeiter ; Touristinformations-Mitarbeiter ; Reisebüroassistent ; Reiseverkehrskauffrau ; Ticketagent
de Reisebüromitarbeiter ; Reisebüromitarbeiterin ; Reisebüroverkäufer ; Reisebüroexpedient ; Expedient Reisebüro ; Reiseverkäufer ; Reiseberaterin
de Reisefachmann ; Reisefachfrau ; Tourismuskauffrau ; Touristikkaufmann ; Touristiker ; Touristikassistent ; Tourismusassistent ; Reservierungsagent
de Reservierungsangestellter ; Buchungsagent ; Mitarbeiter Reisebüro ; Mitarbeiter Touristinformation ; Mitarbeiter Tourist-Information
de Tourist-Info-Mitarbeiter ; Firmenreiseberater ; Flugscheinverkäufer ; Mitarbeiter Tourismusbüro ; Reiseveranstaltungskaufmann

concept bank-teller
kind occupation
parent office-professional
isco 4211
rubric office
work admin
nl bankbediende ; loketbediende ; bankloketbediende ; kasbediende ; wisselkantoorbediende ; baliemedewerker bank ; postloketbediende ; bankmedewerker ; postkantoormedewerker
nl bankkassier ; kassier bank ; bankloketmedewerker ; loketmedewerker bank ; loketmedewerker post ; loketbediende post ; postloketmedewerker
nl postbeambte loket ; medewerker postkantoor ; postkantoorhouder ; postpuntmedewerker ; lokettist bank ; baliemedewerker post ; bankbaliemedewerker
nl klantenadviseur bankloket ; commercieel bankbediende ; commercieel medewerker bank ; loketadviseur bank ; kantoormedewerker bank
nl medewerker bankkantoor ; cliëntadviseur bank ; servicemedewerker bank ; geldwisselaar ; wisselagent loket ; wisselbediende ; geldteller bank
nl kassierster bank ; bankklerk ; bankbeambte ; vreemdevalutakassier ; travelmoney-medewerker ; medewerker geldkantoor
fr employé de banque ; guichetier ; guichetier de banque ; caissier de banque ; cambiste de guichet ; employé de guichet postal ; guichetière ; agent de guichet ; conseiller d'accueil bancaire
fr employée de banque ; employé de banque au guichet ; guichetier bancaire ; guichetier de la poste ; guichetier postal ; guichetière de banque
fr agent de guichet bancaire ; agent de guichet postal ; agent d'accueil bancaire ; chargé d'accueil en banque ; chargé d'accueil bancaire
fr conseiller d'accueil en banque ; hôte d'accueil bancaire ; téléguichetier ; caissier de change ; caissier en banque ; caissier bancaire
fr caissière de banque ; changeur de monnaie ; changeur ; agent de change au guichet ; agent de bureau de change ; employé de bureau de change
fr employé de bureau de poste ; employé de la poste au guichet ; employé au guichet d'une banque ; agent commercial de guichet bancaire
fr attaché commercial bancaire au guichet ; chargé de clientèle au guichet postal ; préposé au guichet ; receveur de poste ; guichetier-payeur
fr payeur de banque ; postier au guichet
en bank teller ; bank clerk ; bank cashier ; money changer ; post office counter clerk ; foreign exchange cashier ; counter clerk bank ; postal counter clerk
en teller ; bank teller clerk ; head teller ; bank counter clerk ; bank counter assistant ; bank customer service assistant ; bank branch clerk
en bank branch assistant ; bank officer counter ; bank cashier assistant ; banking assistant ; banking clerk ; banking customer adviser
en personal banking assistant ; building society clerk ; building society cashier ; branch customer adviser ; credit union teller
en customer service teller ; foreign exchange teller ; foreign exchange clerk ; currency exchange clerk ; bureau de change cashier
en money exchange clerk ; post office clerk ; post office cashier ; post office assistant ; postal clerk counter ; postal service counter clerk
en postmaster counter ; sub-postmaster ; cash counter clerk bank ; vault teller ; note teller
de Bankangestellter ; Bankkassierer ; Schalterangestellter ; Bankschalterbediensteter ; Sortenkassierer ; Postschalterbeamter ; Bankkaufmann am Schalter ; Schaltermitarbeiter ; Bankkauffrau
de Bankschalterangestellter ; Bankschalterbedienstete ; Bankschaltermitarbeiter ; Schalterkraft ; Schalterbeamter ; Schalterbeamtin
de Schalterbedienstete ; Schalterangestellte ; Schalterkassierer ; Schalterangestellter bei der Post ; Bankkassier ; Bankkassierin ; Bankkassiererin
de Kassierer Bank ; Kassierer in einer Bank ; Bankkaufmann ; Bankangestellte ; Bankbeamter ; Bankbedienstete ; Bankassistent ; Servicekraft Bank
de Serviceberater Bank ; Serviceberater Sparkasse ; Sparkassenangestellter ; Sparkassenkaufmann ; Sparkassenkauffrau ; Kundenberater Sparkasse
de Kundenberater am Bankschalter ; Postangestellter Schalter ; Postschalterangestellter ; Postschaltermitarbeiter ; Postbeamter Schalter
de Filialmitarbeiter Post ; Geldwechsler ; Wechselstubenangestellter ; Wechselstubenmitarbeiter ; Devisenkassierer

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
nl schuldinvorderaar ; schuldinner ; medewerker incasso ; incasso-agent ; incassospecialist ; incassoconsulent ; invorderingsmedewerker ; invorderaar
nl schuldvorderaar ; medewerker debiteurenbewaking ; credit controller ; kredietbewaker ; deurwaarder ; gerechtsdeurwaarder medewerker
nl fiscaal deurwaarder bediende ; inningsmedewerker ; medewerker inning ; huurinner ; huurophaler ; aanmaningsmedewerker
fr agent de recouvrement ; chargé de recouvrement ; gestionnaire de recouvrement ; employé au contentieux ; credit controller
fr agent de recouvrement de créances ; agent recouvreur ; recouvreur ; recouvreuse ; chargé de recouvrement amiable
fr chargé de recouvrement contentieux ; chargée de recouvrement ; chargé de contentieux ; gestionnaire contentieux ; gestionnaire de contentieux
fr employé de recouvrement ; téléconseiller recouvrement ; agent d'encaissement ; encaisseur ; encaisseur de loyers ; releveur-encaisseur
fr agent de perception ; percepteur de dettes ; négociateur de dettes
en debt collector ; collections clerk ; credit controller ; collections agent ; accounts receivable collector
en debt collection agent ; debt collection officer ; debt collection clerk ; debt recovery agent ; debt recovery officer ; bill collector
en bill and account collector ; collection agent ; collection officer ; collections officer ; collections adviser ; collections specialist
en credit control clerk ; credit control assistant ; credit collections clerk ; rent collector ; loan collector ; payment collector
en overdue account collector ; charity collector ; arrears officer
de Inkassobeauftragter ; Inkassosachbearbeiter ; Mahnsachbearbeiter ; Forderungsmanager ; Inkassomitarbeiter
de Inkassoangestellter ; Inkassomitarbeiterin ; Inkassant ; Inkassobearbeiter ; Inkassoberater ; Inkassokaufmann ; Inkassovertreter ; Inkassoagent
de Schuldeneintreiber ; Schuldeintreiber ; Geldeintreiber ; Forderungsmanagerin ; Mitarbeiter Forderungsmanagement
de Sachbearbeiter Forderungsmanagement ; Sachbearbeiter Inkasso ; Mahnwesen ; Sachbearbeiter Mahnwesen ; Mitarbeiter Mahnwesen ; Zahlungseintreiber
de Kreditkontrolleur ; Credit Controller ; Mieteintreiber

concept survey-interviewer
kind occupation
parent office-professional
isco 4227
rubric office
work admin communication
nl enquêteur ; interviewer ; enquêtrice ; telefonisch enquêteur ; marktonderzoeker veldwerk ; opiniepeiler ; enquêtes afnemen ; bevragingen afnemen ; volksteller
nl marktonderzoeksinterviewer ; interviewer marktonderzoek ; interviewster ; enquêtemedewerker ; enquêteafnemer ; enquêteur straat
nl telefonisch interviewer ; telefonisch enquêtrice ; face-to-face-enquêteur ; veldwerker marktonderzoek ; opinieonderzoeker ; opiniepeilster
nl onderzoeksinterviewer ; panelinterviewer ; interviewer statistiek ; enquêteur statistiek ; volkstellingsambtenaar ; tellingmedewerker
nl teller volkstelling ; reizigersteller ; passagiersteller ; verkeersteller ; mystery shopper ; mysteryshopper ; mystery visitor ; proefklant
nl bevrager ; enquêteleider ; luchthavenenquêteur
fr enquêteur ; enquêtrice ; enquêteur téléphonique ; sondeur ; intervieweur ; chargé d'enquête ; agent recenseur ; réaliser des enquêtes ; faire passer des questionnaires
fr enquêteur sondeur ; enquêtrice sondeuse ; enquêteur sondage ; enquêteur d'opinion ; enquêteur de sondage ; enquêteur en face à face
fr enquêteur terrain ; enquêteur social statistique ; enquêteur marketing ; enquêteur d'étude de marché ; enquêteur statistique ; enquêteur vacataire
fr enquêteur téléphoniste ; enquêteur par téléphone ; télé-enquêteur ; télé-enquêtrice ; télé-interviewer ; télésondeur ; recenseur
fr agent de recensement ; agent recenseuse ; agent d'enquête ; agent enquêteur ; intervieweuse ; interviewer ; compteur de trafic enquêteur
fr client mystère ; visiteur mystère ; chef d'enquête ; chargée d'enquête ; sondeuse
en survey interviewer ; market research interviewer ; enumerator ; poll taker ; telephone interviewer ; survey enumerator ; census taker ; conducting surveys ; field interviewer
en market research interviewers ; market researcher field ; market research fieldworker ; opinion poll interviewer ; opinion pollster
en opinion survey interviewer ; pollster ; public opinion interviewer ; social survey interviewer ; survey researcher field ; survey worker
en survey taker ; survey clerk ; survey assistant ; surveyor interviewer ; telephone survey interviewer ; telephone market researcher
en telephone research interviewer ; census enumerator ; census interviewer ; census officer ; field enumerator ; field researcher interviewer
en street interviewer ; face-to-face interviewer ; household survey interviewer ; questionnaire interviewer ; passenger survey interviewer
en mystery shopper ; mystery customer ; research interviewer ; interviewer
de Interviewer ; Umfrageinterviewer ; Marktforschungsinterviewer ; Telefoninterviewer ; Befrager ; Volkszähler ; Umfragen durchführen ; Meinungsforscher Feld ; Interviewerin
de Interviewer Marktforschung ; Interviewer Markt- und Meinungsforschung ; Marktforschungsinterviewerin ; Markt- und Meinungsforschungsinterviewer
de Meinungsforschungsinterviewer ; Meinungsbefrager ; Meinungsumfrager ; Umfragemitarbeiter ; Umfrageinterviewerin ; Umfragehelfer ; Umfragekraft
de Befragerin ; Erhebungsbeauftragter ; Erhebungsperson ; Erhebungshelfer ; Erhebungsmitarbeiter ; Zensusbeauftragter ; Zensusinterviewer
de Volkszählerin ; Feldinterviewer ; Straßeninterviewer ; Telefoninterviewerin ; CATI-Interviewer ; Telefonbefrager ; Verkehrszähler ; Fahrgastzähler
de Fahrgastbefrager ; Testkunde ; Testkäufer ; Mystery Shopper ; Testkäuferin ; Enqueteur

concept client-information-worker
kind occupation
parent office-professional
isco 4229
rubric office
work admin communication
nl inschrijvingsmedewerker ; opnamebediende ; intakemedewerker administratie ; burgerzakenmedewerker ; consulaire medewerker ; medewerker klantenonthaal ; medewerker inschrijvingen ; medewerker bevolking
nl medewerker burgerzaken ; medewerker dienst bevolking ; loketbediende bevolking ; loketmedewerker burgerzaken ; bediende burgerlijke stand
nl medewerker burgerlijke stand ; beambte burgerlijke stand ; ambtenaar van de burgerlijke stand ; medewerker vreemdelingenzaken
nl medewerker visumdienst ; visumbediende ; paspoortbediende ; medewerker paspoorten ; consulaatsmedewerker ; medewerker consulaat
nl ambassademedewerker ; medewerker inschrijvingsdienst ; inschrijvingsbediende ; studenteninschrijver
nl medewerker studentenadministratie inschrijving ; opnamemedewerker ; intaker administratief ; intakemedewerker ; klantenregistratie
nl medewerker klantregistratie ; evenementenregistratiemedewerker ; medewerker registratiebalie ; polismedewerker klanten ; bediende dossieropening
nl uitkeringsloketbediende ; toegangsregistratie ; accreditatiemedewerker ; informatiebemiddelaar klanten ; medewerker ledenadministratie
nl ledenadministrateur
nl huwelijksambtenaar ; bevolkingsambtenaar ; beambte bevolkingsdienst ; medewerker abonnementen ; medewerker ledenadministratie vereniging
nl medewerker gevonden voorwerpen ; kadastermedewerker loket
fr employé aux inscriptions ; agent d'inscription ; employé population ; agent du service population ; préposé aux inscriptions ; agent consulaire ; agent d'état civil
fr employé de l'état civil ; officier d'état civil délégué ; préposé à l'état civil ; employé au service population ; employé au guichet population
fr agent du service étrangers ; employé au service des étrangers ; agent des visas ; employé aux visas ; préposé aux passeports ; agent de passeports
fr employé de consulat ; employé consulaire ; agent de chancellerie ; employé d'ambassade ; agent d'enregistrement ; commis à l'inscription
fr commis aux inscriptions ; agent des inscriptions ; employée aux inscriptions ; gestionnaire des inscriptions ; agent d'admissibilité
fr commis à l'admission ; employé à l'admission ; agent d'accueil inscription ; employé au service des membres ; gestionnaire des adhésions
fr gestionnaire des membres ; agent d'accréditation ; agent de vérification d'admissibilité ; agent d'accueil en mairie ; agent d'accueil population
fr agent du service des abonnements ; employé aux abonnements ; employé aux objets trouvés ; agent de comptoir location ; agent de comptoir
fr agente de comptoir ; agent de location de véhicules au comptoir
en registration clerk ; client information worker ; intake clerk ; patient registration clerk ; eligibility clerk ; visa clerk ; civil registration clerk ; consular clerk
en intake worker clerk ; intake coordinator ; intake officer ; client intake clerk ; client registration clerk ; registration assistant
en registration officer clerk ; registration desk clerk ; registration coordinator events ; event registration clerk ; enrolment clerk
en enrolment officer ; enrollment specialist ; student enrolment clerk ; admissions officer clerk ; admissions assistant ; admissions administrator
en admitting clerk ; admitting officer ; eligibility interviewer ; eligibility assistant ; eligibility specialist ; eligibility worker
en visa application assistant ; passport clerk ; passport counter clerk ; consulate clerk ; consular assistant ; embassy clerk ; registrar's clerk
en births and deaths clerk ; membership administrator ; membership clerk ; membership assistant ; customer registration assistant
en accreditation clerk ; loan interviewer
en subscription clerk ; subscriptions assistant ; lost property clerk ; rental desk clerk ; car rental desk agent
de Anmeldekraft ; Sachbearbeiter Anmeldung ; Aufnahmesachbearbeiter ; Bürgerberater ; Mitarbeiter Bürgerbüro ; Standesamtsmitarbeiter ; Konsularangestellter ; Mitarbeiter Einwohnermeldeamt
de Standesbeamter ; Standesbeamtin ; Standesamtsangestellter ; Mitarbeiter Standesamt ; Mitarbeiter Bürgerservice ; Mitarbeiterin Bürgeramt
de Mitarbeiter Meldeamt ; Bürgerservicemitarbeiter ; Bürgeramtsmitarbeiter ; Bürgerbüro-Mitarbeiter ; Meldeamtsmitarbeiter
de Sachbearbeiter Einwohnerwesen ; Sachbearbeiter Meldewesen ; Sachbearbeiter Ausländerbehörde ; Sachbearbeiter Passwesen ; Passstellenmitarbeiter
de Passbeamter ; Visasachbearbeiter ; Visabeamter ; Konsulatsangestellter ; Konsulatsmitarbeiter ; Konsulatssekretär ; Botschaftsangestellter
de Anmeldungsmitarbeiter ; Mitarbeiter Anmeldebüro ; Aufnahmeangestellter ; Aufnahmemitarbeiter ; Aufnahmeassistent ; Einschreibesachbearbeiter
de Mitarbeiter Immatrikulation ; Mitarbeiter Studierendensekretariat ; Mitgliederverwaltung ; Mitgliederbetreuer ; Mitarbeiter Mitgliederservice
de Registrierungsmitarbeiter ; Sachbearbeiter Registrierung ; Akkreditierungsmitarbeiter
de Abonnementverwalter ; Aboservice-Mitarbeiter ; Mitarbeiter Fundbüro ; Mitarbeiter Autovermietung Schalter

concept typist
kind occupation
parent office-professional
isco 4131
rubric office
work admin
nl typist ; typiste ; tekstverwerker ; medisch typiste ; stenotypist ; notulist ; dactylo ; transcribent ; ondertitelaar tekst ; medisch dactylo
nl audiotypist ; audiotypiste ; tikster ; typist-dactylo ; dactylograaf ; dactylografe ; steno-dactylo ; stenograaf ; stenografe ; stenotypiste
nl snelschrijver ; snelschrijfster ; parlementair stenograaf ; verslaggever stenografie ; notuliste ; transcriptiemedewerker ; transcriptionist
nl uitwerker verslagen ; medewerker tekstverwerking ; tekstverwerkster ; tekstverwerkingsoperator ; operator tekstverwerking ; machineschrijver
nl machineschrijfster ; dictafonist ; dictafoontypiste ; juridisch stenograaf ; faxoperator ; telexist ; telexiste ; klerk-typist ; klerk-typiste
nl kantoortypiste ; bediende tekstverwerking ; medewerker typekamer ; typekamermedewerker ; velotypist ; velotypiste ; ponstypist tekst
fr dactylo ; dactylographe ; opérateur de traitement de texte ; sténotypiste ; sténodactylo ; audiotypiste ; opérateur de saisie de texte ; transcripteur ; dactylo médicale
fr dactylographe-secrétaire ; dactylographe médicale ; dactylographe juridique ; dactylo facturière ; claviste ; opérateur claviste
fr opératrice de traitement de texte ; opérateur en traitement de texte ; opérateur texteur ; sténographe ; sténographe parlementaire
fr sténotypiste de conférence ; sténodactylographe ; sténo-dactylo ; audiotypiste médicale ; audio-dactylo ; transcriptrice ; transcripteur audio
fr agent de frappe ; employé au pool dactylographique ; pool dactylo ; rédactrice de comptes rendus ; rédacteur de débats ; vélotypiste
fr téléscripteur ; télexiste ; opérateur télex ; commis dactylographe ; employée dactylo ; employé au traitement de texte ; secrétaire transcriptrice
fr copiste dactylographe ; dactylocodeur ; opérateur de composition de texte ; preneur de notes ; perforateur vérificateur de texte
en typist ; word processing operator ; audio typist ; copy typist ; stenographer ; shorthand typist ; minute taker ; stenotypist ; transcriber ; court reporter typist
en typist clerk ; clerk typist ; dictaphone typist ; dictating machine typist ; statistical typist ; braille typist ; perforator typist ; varitypist
en telex operator ; teletypist ; teletype operator ; teleprinter operator ; word processor operator ; word processor ; keyboard clerk
en document production operator ; transcription typist ; transcriptionist ; transcription clerk ; legal transcriptionist ; dictation typist
en fast typist ; typewriter operator ; typing clerk ; typing pool operator ; stenography clerk ; parliamentary stenographer ; speech-to-text reporter
en palantypist ; verbatim note taker ; note taker ; fax operator ; justowriter operator ; text input operator
de Schreibkraft ; Textverarbeiter ; Phonotypistin ; Stenotypist ; Maschinenschreiber ; Protokollführer ; Phonotypist ; Stenotypistin ; Datentypistin ; Schreibdienst
de Stenograf ; Stenograph ; Stenografin ; Stenokontoristin ; Stenosekretärin ; Maschinenschreiberin ; Schreibdienstmitarbeiter
de Schreibkraft im Schreibdienst ; Schreibbürokraft ; Schreibbüromitarbeiter ; Textverarbeiterin ; Textverarbeitungskraft ; Textverarbeitungsfachkraft
de Textassistent ; Textassistentin ; Bürotypistin ; Typistin ; Typist ; Kontoristin ; Kontorist ; Audiotypist ; Audiotypistin ; Phonotypist Büro
de Transkriptionist ; Transkriptor ; Transkribierer ; Transkriptionskraft ; Diktatschreiber ; Diktatschreiberin ; Bildschirmtypist ; Fernschreiber
de Fernschreiberin ; Telexist ; Eilschreiber ; Schriftführer ; Protokollantin ; Protokollant ; Protokollführerin ; Schreibmaschinenkraft
de Schnellschreiber ; Schriftdolmetscher Protokoll ; Maschinschreibkraft ; Schreibfachkraft

concept data-entry-clerk
kind occupation
parent office-professional
isco 4132
rubric office
work admin
nl data-entry medewerker ; gegevensinvoerder ; data-invoerder ; datatypist ; encodeur ; medewerker gegevensinvoer ; data-encoder ; medewerker data-entry ; invoermedewerker ; encodeerder
nl data-entry operator ; data-entry clerk ; data-invoermedewerker ; datainvoermedewerker ; gegevensinvoerder computer ; gegevenscodeerder
nl medewerker data-invoer ; medewerker datainvoer ; medewerker dataverwerking ; medewerker gegevensverwerking ; gegevensverwerker ; dataverwerker
nl databewerker ; datatypiste ; ponser ; ponstypist ; ponstypiste ; ponskaartoperator ; encoder ; encodeuse ; encodeerster ; encodeermedewerker
nl inputmedewerker ; inbrenger van gegevens ; medewerker factuurinvoer ; codeerder datainvoer ; medewerker bestandsbeheer ; bestandsbeheerder gegevens
nl registratiemedewerker ; medewerker registratie ; medewerker gegevensregistratie ; scan- en invoermedewerker ; administratief medewerker data-entry
nl administratief medewerker datainvoer ; terminaloperator ; bediener toetsenbord ; gegevensbeheerder administratief ; medewerker database
nl databankmedewerker ; medewerker mutaties
fr encodeur ; opérateur de saisie ; agent d'encodage ; encodeuse ; opérateur de saisie de données ; agent de saisie ; opératrice de saisie ; employé d'encodage
fr agent de saisie informatique ; opérateur de saisie informatique ; opératrice de saisie informatique ; opérateur de saisie vérificateur
fr opérateur saisie ; opératrice de saisie de données ; employé de saisie ; employé de saisie de données ; employé d'encodage de données
fr employée d'encodage ; encodeur de données ; agent encodeur ; encodeuse de données ; préposé à la saisie ; préposé à la saisie de données
fr commis à la saisie de données ; commis à la saisie ; technicien de saisie ; dactylocodeuse ; dactylo-codeur ; dactylocodeur informatique
fr perforateur ; perforatrice-vérificatrice ; mécanographe ; opérateur mécanographe ; opérateur terminal ; opérateur vidéocodage ; vidéocodeur
fr opérateur de vidéocodage ; opérateur pupitreur de saisie ; superviseur opérateur de saisie ; agent de numérisation et saisie
fr gestionnaire de base de données administrative ; agent de mise à jour de fichiers ; agent de traitement des données
fr employé au traitement des données
en data entry clerk ; data entry operator ; data input clerk ; keyboard operator ; data keyer ; data processor ; data entry assistant ; payment entry clerk
en data entry keyer ; data entry specialist ; data entry administrator ; data entry assistant clerk ; data entry typist ; data capture clerk
en data capture operator ; data coder operator ; data conversion operator ; data input operator ; data input assistant ; data inputter
en data input administrator ; data keyboard operator ; data processing clerk ; data processing operator ; data recording clerk
en data administrator clerk ; data assistant ; data clerk ; data officer clerk ; data preparation clerk ; key punch operator ; keypunch operator
en keypunch clerk ; card punch operator ; VDU operator ; terminal operator ; computer data entry operator ; computer input clerk ; record entry clerk
en invoice entry clerk ; electronic data entry clerk ; order entry clerk ; order entry operator ; database clerk ; database assistant
en catalogue data entry ; bill entry clerk ; inputting clerk
de Datenerfasser ; Datenerfassungskraft ; Datentypist ; Datenerfasserin ; Eingabekraft ; Datenerfassungsmitarbeiter ; Dateneingabekraft
de Datenerfassungsangestellter ; Datenerfassungsangestellte ; Datenerfassungsoperator ; Datenerfassungsoperateur ; Datenerfassungstypist
de Datenerfassungstypistin ; Datenerfasser EDV ; EDV-Datenerfasser ; Datentypisten ; Dateneingeber ; Dateneingeberin ; Mitarbeiter Dateneingabe
de Mitarbeiter Datenerfassung ; Mitarbeiterin Datenerfassung ; Sachbearbeiter Datenerfassung ; Sachbearbeiter Datenpflege ; Mitarbeiter Datenpflege
de Datenpfleger ; Datenpflegekraft ; Stammdatenpfleger ; Sachbearbeiter Stammdaten ; Stammdatenmanager ; Datenverarbeiter ; Datenverarbeitungskraft
de Datenverarbeitungskaufmann ; Locherin ; Datenkodierer ; Datencodierer ; Bildschirmkraft ; Terminalbediener ; Data-Entry-Operator
de Data Entry Clerk ; Erfasser ; Erfassungskraft ; Belegerfasser ; Belegerfassung ; Auftragserfasser ; Mitarbeiter Auftragserfassung ; Videokodierer
de Codierkraft ; Bürokraft Datenerfassung

concept bookkeeper
kind occupation
parent office-professional
isco 4311
rubric office
work admin
nl boekhouder ; boekhoudster ; boekhoudkundig medewerker ; medewerker boekhouding ; assistent-boekhouder ; assistent accountant ; hulpboekhouder ; financieel medewerker ; boekhoudkundig bediende ; financieel administratief medewerker ; facturatiemedewerker ; crediteurenmedewerker ; debiteurenmedewerker ; medewerker facturatie
nl boekhoudassistent ; boekhoudkundig assistent ; boekhoudbediende ; bediende boekhouding ; administratief bediende boekhouding
nl administratief medewerker boekhouding ; administratief medewerker financiën ; medewerker financiële administratie ; financieel administrateur
nl financieel assistent ; medewerker crediteuren ; medewerker debiteuren ; medewerker crediteurenadministratie ; medewerker debiteurenadministratie
nl crediteurenadministrateur ; debiteurenadministrateur ; crediteurenbeheerder ; leveranciersboekhouder ; klantenboekhouder ; facturist
nl facturatiebediende ; facturatieassistent ; factureerder ; medewerker inkomende facturen ; grootboekmedewerker ; grootboekadministrateur
nl kasboekhouder ; kostprijscalculator bediende ; rekeningadministrateur ; fiscaal medewerker ; btw-medewerker ; medewerker btw-aangiften
nl junior boekhouder ; dossierbeheerder boekhoudkantoor ; dossierbeheerder accountancy ; accounting assistant ; accounts payable medewerker
nl accounts receivable medewerker
fr comptable ; aide-comptable ; employé comptable ; assistant comptable ; employé de facturation ; agent comptable ; gestionnaire comptable ; facturier ; employée comptable ; aide comptable ; employé aux comptes fournisseurs
fr aide comptable facturier ; assistante comptable ; assistant en comptabilité ; agent de comptabilité ; agent de facturation
fr employé de comptabilité ; employée en comptabilité ; employé au service comptabilité ; employé aux comptes clients ; comptable fournisseurs
fr comptable clients ; comptable auxiliaire ; comptable débutant ; comptable général ; comptable unique ; comptable d'entreprise
fr comptable fiscaliste débutant ; comptable trésorerie ; commis comptable ; commis de comptabilité ; collaborateur comptable
fr collaborateur de cabinet comptable ; teneur de livres ; teneuse de livres ; facturière ; gestionnaire de facturation ; gestionnaire facturation
fr secrétaire comptable facturation ; technicien comptable ; opérateur comptable ; gestionnaire comptes fournisseurs ; gestionnaire comptes clients
fr employé aux coûts de revient ; caissier comptable ; agent comptable des recettes ; dossier manager comptable
en bookkeeper ; accounts clerk ; accounting clerk ; accounting assistant ; invoice clerk ; billing clerk ; accounts assistant ; cost clerk ; accounts payable clerk ; accounts receivable clerk ; ledger clerk ; tax clerk
en accounting bookkeeper ; accounting technician assistant ; accounting support clerk ; accounts administrator ; accounts officer clerk
en accounts payable assistant ; accounts payable administrator ; accounts payable officer ; accounts receivable assistant
en accounts receivable administrator ; audit clerk ; auditing clerk ; assistant bookkeeper ; billing administrator ; billing assistant
en billing specialist ; bought ledger clerk ; purchase ledger clerk ; purchase ledger controller ; sales ledger clerk ; sales ledger controller
en nominal ledger clerk ; costing clerk ; cost accounting clerk ; cost estimating clerk ; credit clerk accounts ; finance assistant
en finance administrator ; finance officer clerk ; invoice processor ; invoicing clerk ; invoice controller ; tax assistant ; VAT clerk
en bookkeeping clerk ; bookkeeping assistant ; petty cash clerk ; cash accounting clerk ; fixed assets clerk ; treasury clerk
de Buchhalter ; Buchhalterin ; Buchhaltungskraft ; Finanzbuchhalter ; Rechnungssachbearbeiter ; Buchhaltungsassistent ; Fakturist ; Kreditorenbuchhalter ; Debitorenbuchhalter ; Buchhaltungsfachkraft ; Buchungskraft ; Sachbearbeiter Buchhaltung
de Buchhaltungsmitarbeiter ; Buchhaltungsmitarbeiterin ; Buchhaltungsassistentin ; Buchhaltungsangestellter ; Buchhaltungssachbearbeiter
de Buchungssachbearbeiter ; Buchhaltungshilfe ; Buchhaltungsgehilfe ; Assistent Buchhaltung ; Mitarbeiter Buchhaltung ; Mitarbeiterin Rechnungswesen
de Sachbearbeiter Rechnungswesen ; Sachbearbeiterin Buchhaltung ; Sachbearbeiter Finanzbuchhaltung ; Sachbearbeiter Kreditoren
de Sachbearbeiter Debitoren ; Sachbearbeiter Rechnungsprüfung ; Rechnungsprüfer ; Finanzbuchhalterin ; Hauptbuchhalter ; Anlagenbuchhalter
de Geschäftsbuchhalter ; Betriebsbuchhalter ; Kontokorrentbuchhalter ; Hotelbuchhalter ; Mietenbuchhalter ; Materialbuchhalter
de Kreditorenbuchhalterin ; Debitorenbuchhalterin ; Fakturistin ; Fakturierer ; Fakturierungssachbearbeiter ; Kassenbuchhalter ; Kostenrechner
de Steuersachbearbeiter ; Steuerfachgehilfe ; Buchführungshelfer ; Buchführungskraft ; Accounts Payable Clerk

concept statistical-clerk
kind occupation
parent office-professional
isco 4312
rubric office
work admin
nl statistisch medewerker ; verzekeringsbediende ; medewerker statistiek ; financieel bediende ; kredietbediende ; beursbediende ; verzekeringsmedewerker ; effectenbediende ; bankadministratie ; medewerker leningen ; polisadministrateur
nl verzekeringsadministrateur ; verzekeringsassistent ; schadebehandelaar administratief ; medewerker schadeafdeling ; medewerker polisadministratie
nl polisopmaker ; polisbeheerder ; productiebediende verzekeringen ; dossierbeheerder verzekeringen ; acceptatiemedewerker verzekeringen
nl premie-incassomedewerker ; pensioenadministrateur ; medewerker pensioenadministratie ; actuarieel assistent bediende ; statistisch bediende
nl statistisch assistent administratief ; kredietadministrateur ; kredietdossierbeheerder ; hypotheekbediende ; medewerker hypotheken
nl hypotheekadministrateur ; medewerker kredietadministratie ; effectenadministrateur ; medewerker effecten ; beursmedewerker backoffice
nl backofficemedewerker bank ; medewerker betalingsverkeer ; beleggingsadministrateur ; financieel backofficemedewerker ; huuradministrateur
nl vastgoedadministrateur ; taxatiebediende ; belastingbediende ; middle office medewerker bank ; leasingadministrateur
fr employé en statistique ; employé d'assurances ; employé de service financier ; agent administratif en assurances ; employé de crédit ; employé des titres ; gestionnaire sinistres ; rédacteur d'assurance ; employé de bourse
fr employé d'assurance ; employée d'assurances ; employé en assurances ; employé de compagnie d'assurances ; agent d'assurance administratif
fr assistant en assurances ; assistant technique en assurances ; gestionnaire d'assurances ; gestionnaire de contrats d'assurance
fr gestionnaire production assurances ; gestionnaire de dossiers d'assurance ; gestionnaire de sinistres administratif
fr gestionnaire prestations santé ; gestionnaire retraite ; gestionnaire prévoyance ; liquidateur de pensions ; liquidateur de prestations
fr technicien de prestations ; technicien retraite ; rédacteur production assurances ; rédacteur sinistres ; employé de statistique
fr commis à la statistique ; commis statisticien ; aide-statisticien ; employé actuariel ; gestionnaire de prêts ; gestionnaire de crédits
fr gestionnaire crédit immobilier ; employé aux crédits ; employé de prêts hypothécaires ; gestionnaire back office bancaire
fr opérateur back office marchés ; gestionnaire de titres ; gestionnaire moyens de paiement ; employé de bourse et de titres ; employé financier
fr agent d'opérations bancaires
en statistical clerk ; insurance clerk ; finance clerk ; mortgage clerk ; securities clerk ; actuarial clerk ; brokerage clerk ; back office clerk ; loan clerk ; insurance administrator
en statistical assistant clerk ; statistics clerk ; actuarial assistant clerk ; insurance claims clerk ; insurance claims assistant
en insurance claims handler ; insurance assistant ; insurance policy clerk ; insurance policy administrator ; insurance underwriting clerk
en policy processing clerk ; claims administrator ; claims assistant ; claims processor ; pensions administrator ; pensions clerk
en pension scheme administrator ; premium clerk ; rating clerk ; underwriting assistant ; underwriting clerk ; loan administrator
en loan processing clerk ; loan officer assistant ; mortgage administrator ; mortgage processor ; credit clerk ; bond clerk ; stock transfer clerk
en stocks and shares clerk ; securities settlement clerk ; settlements clerk ; investment clerk ; investment administrator ; financial clerk
en finance back office clerk ; middle office analyst ; financial markets back office administrator ; property assistant ; rent clerk
en tax office clerk
de Statistiksachbearbeiter ; Versicherungssachbearbeiter ; Finanzsachbearbeiter ; Kreditsachbearbeiter ; Wertpapiersachbearbeiter ; Versicherungsangestellter ; Backoffice-Mitarbeiter Bank ; Statistikassistent ; Kreditorensachbearbeiter Versicherung ; Bürokraft Versicherung
de Versicherungsangestellte ; Versicherungskaufmann Innendienst ; Versicherungssachbearbeiterin ; Versicherungsassistent ; Sachbearbeiter Versicherung
de Sachbearbeiter Versicherungen ; Sachbearbeiter Schaden ; Schadensachbearbeiter ; Schadenssachbearbeiter ; Sachbearbeiter Leistung
de Sachbearbeiter Leben ; Policensachbearbeiter ; Vertragssachbearbeiter Versicherung ; Bestandsverwalter Versicherung ; Rentensachbearbeiter
de Pensionssachbearbeiter ; Sozialversicherungsfachangestellte ; Statistikangestellter ; Statistiksachbearbeiterin ; statistischer Assistent Büro
de Aktuariatsassistent ; Kreditsachbearbeiterin ; Sachbearbeiter Kredit ; Sachbearbeiter Kreditabteilung ; Sachbearbeiter Baufinanzierung
de Hypothekensachbearbeiter ; Darlehenssachbearbeiter ; Effektensachbearbeiter ; Wertpapierabwickler ; Börsensachbearbeiter
de Sachbearbeiter Zahlungsverkehr ; Sachbearbeiter Backoffice Bank ; Finanzdienstleistungssachbearbeiter ; Leasingsachbearbeiter ; Mietverwalter Büro
de Immobiliensachbearbeiter

concept payroll-clerk
kind occupation
parent office-professional
isco 4313
rubric office
work admin
nl loonadministrateur ; payrollmedewerker ; medewerker loonadministratie ; payroll officer ; loonberekenaar ; loon- en salarisadministrateur ; payrollconsultant ; salarisadministrateur ; weddeverwerker ; loonbediende ; medewerker salarisadministratie
nl loonadministratrice ; loonadministratief medewerker ; salarisadministratief medewerker ; salarismedewerker ; salarisboekhouder ; loonboekhouder
nl medewerker loonboekhouding ; medewerker loondienst ; medewerker lonen ; medewerker weddedienst ; medewerker payroll ; payroll medewerker
nl payroll specialist ; payrollspecialist ; payroll administrator ; payroll consultant ; payroll adviseur ; dossierbeheerder sociaal secretariaat
nl dossierbeheerder payroll ; dossierbeheerder lonen ; payrolladministrateur ; bediende lonen ; bediende loonadministratie ; bediende loonberekening
nl loon- en salarisadministratie ; salarisspecialist ; hoofd salarisadministratie ; loonverwerker ; tijdregistratiemedewerker ; tijdschrijver
nl uurschrijver ; medewerker tijdregistratie ; medewerker urenregistratie ; personeels- en salarisadministrateur ; weddenberekenaar
nl medewerker wedden ; sociaal secretariaatsmedewerker
fr gestionnaire de paie ; employé aux salaires ; payroll officer ; agent de paie ; gestionnaire payroll ; comptable paie ; employé au service du personnel et des salaires ; technicien de paie ; employé de paie
fr gestionnaire de paye ; gestionnaire de la paie ; gestionnaire paie ; gestionnaire paie et administration du personnel
fr gestionnaire de paie et administration du personnel ; gestionnaire de dossiers en secrétariat social ; gestionnaire de dossiers secrétariat social
fr gestionnaire salaires ; employé paie ; employée de paie ; employé de paye ; employé au service paie ; employé aux payes ; commis à la paie
fr commis de paie ; préposé à la paie ; assistant paie ; assistante paie ; collaborateur paie ; collaborateur social en cabinet comptable
fr responsable de dossiers paie ; spécialiste de la paie ; spécialiste paie ; payroll manager ; payroll consultant ; payroll specialist
fr technicienne de paie ; technicien paie ; agent payeur ; comptable chargé de la paie ; calculateur de salaires ; pointeur de temps
fr employé au pointage ; pointeau ; agent de rémunération ; gestionnaire rémunération administratif ; employé aux traitements
en payroll clerk ; payroll officer ; payroll administrator ; wages clerk ; payroll assistant ; salary administrator ; timekeeping clerk ; payroll specialist
en payroll accountant ; payroll analyst ; payroll bookkeeper ; payroll controller ; payroll coordinator ; payroll manager assistant ; payroll adviser
en payroll technician ; payroll preparer ; payroll processor ; payroll timekeeper ; payroll and benefits clerk ; payroll and timekeeping clerk
en payroll machine operator ; paymaster ; pay clerk ; pay officer ; payclerk ; salaries clerk ; salaries officer ; salary clerk ; salary officer
en wage clerk ; wages administrator ; wages assistant ; wages officer ; wages and salaries clerk ; timekeeper ; time clerk ; time and attendance clerk
en timesheet clerk ; timekeeper payroll ; remuneration clerk ; compensation clerk ; bonus clerk
de Lohnbuchhalter ; Lohnbuchhalterin ; Lohnverrechner ; Gehaltsbuchhalter ; Entgeltabrechner ; Personalverrechner ; Lohn- und Gehaltsbuchhalter ; Payroll-Sachbearbeiter ; Lohnverrechnerin ; Personalverrechnerin
de Lohnabrechner ; Lohnabrechnerin ; Lohnsachbearbeiter ; Lohnsachbearbeiterin ; Lohn- und Gehaltsabrechner ; Lohn- und Gehaltsbuchhalterin
de Lohn- und Gehaltssachbearbeiter ; Sachbearbeiter Lohn und Gehalt ; Sachbearbeiter Lohnbuchhaltung ; Sachbearbeiter Entgeltabrechnung
de Sachbearbeiter Lohnverrechnung ; Sachbearbeiter Personalverrechnung ; Sachbearbeiter Gehaltsabrechnung ; Mitarbeiter Lohnbuchhaltung
de Mitarbeiter Lohnabrechnung ; Mitarbeiter Entgeltabrechnung ; Mitarbeiter Payroll ; Entgeltabrechnerin ; Entgeltsachbearbeiter ; Gehaltsabrechner
de Gehaltsbuchhalterin ; Gehaltsverrechner ; Gehaltssachbearbeiter ; Besoldungssachbearbeiter ; Bezügerechner ; Bezügesachbearbeiter
de Payroll Specialist ; Payroll-Spezialist ; Payroll Manager ; Payroll-Mitarbeiter ; Fachassistent Lohn und Gehalt ; Fachkraft Lohnbuchhaltung
de Lohnrechner ; Lohnbuchhaltungskraft ; Zeiterfasser ; Zeitnehmer Lohnbüro ; Zeitwirtschaftssachbearbeiter

concept hr-clerk
kind occupation
parent office-professional
isco 4416
rubric office
work admin management
nl personeelsbediende ; HR-medewerker ; personeelsmedewerker ; HR-assistent ; medewerker personeelsdienst ; personeelsadministrateur ; hr-administratief medewerker ; medewerker personeelsadministratie ; HR officer ; planner personeel ; medewerker planning personeel
nl HR-bediende ; HR-administrateur ; HR-assistente ; hr-administratie ; HR-administratief bediende ; HR-backofficemedewerker
nl HR servicedesk medewerker ; HR-servicedeskmedewerker ; hr-secretaresse ; personeelsassistent ; personeelsassistente ; personeelsambtenaar
nl personeelsklerk ; personeelsconsulent administratie ; administratief medewerker personeelszaken ; administratief medewerker personeel
nl administratief medewerker HR ; administratief bediende personeelsdienst ; administratief medewerker personeelsdienst ; medewerker personeelszaken
nl medewerker personeelsbeheer ; medewerker human resources ; medewerker P&O ; P&O-medewerker ; P&O-assistent ; P&O-administrateur
nl medewerker personeel en organisatie ; rekruteringsassistent ; recruitment assistant ; wervingsassistent ; dossierbeheerder personeel
nl personeelsdossierbeheerder ; medewerker verlofadministratie ; medewerker ziekteverzuim ; opleidingsadministrateur
nl medewerker opleidingsadministratie ; trainingsadministrateur
fr employé du service du personnel ; assistant RH ; assistante RH ; employé RH ; gestionnaire du personnel ; agent des ressources humaines ; assistant ressources humaines ; gestionnaire administratif du personnel ; HR officer
fr assistant ressources humaines et paie ; assistante ressources humaines ; assistant de ressources humaines ; assistante de ressources humaines
fr assistante RH et paie ; assistant administration du personnel ; assistant du personnel ; assistant recrutement ; assistant de recrutement
fr assistante recrutement ; assistant formation ; assistante formation ; assistant de gestion du personnel
fr assistant de gestion en ressources humaines ; adjoint ressources humaines ; administrateur du personnel ; agent administratif du personnel
fr agent du service du personnel ; agent de gestion du personnel ; agent RH ; collaborateur RH ; commis du personnel ; commis au personnel
fr employé au service du personnel ; employé en ressources humaines ; employé ressources humaines ; employé GRH
fr employée au service ressources humaines ; gestionnaire RH ; gestionnaire RH administratif ; gestionnaire administration du personnel
fr gestionnaire administratif RH ; gestionnaire de dossiers du personnel ; gestionnaire ressources humaines administratif ; gestionnaire des absences
fr gestionnaire de formation administratif ; secrétaire RH ; secrétaire ressources humaines ; technicien ressources humaines ; technicien RH
en HR clerk ; HR assistant ; personnel clerk ; human resources assistant ; personnel assistant ; staff records clerk ; HR administrator ; human resources clerk ; personnel records clerk
en HR administrative assistant ; HR admin assistant ; HR officer assistant ; HR coordinator ; HR support officer ; HR support assistant
en HR services administrator ; HR shared services assistant ; HR secretary ; HR records clerk ; human resources administrator
en human resources administrative assistant ; human resources coordinator ; human resources officer clerk ; human resources secretary
en human resource clerk ; employment clerk ; employment records clerk ; employee records clerk ; employee records administrator
en personnel administrator ; personnel administrative assistant ; personnel assistant clerk ; personnel officer clerk ; personnel recordkeeper
en personnel technician clerk ; recruitment administrator ; recruitment assistant ; recruitment clerk ; recruiting assistant ; staffing clerk
en training administrator ; training records clerk ; leave clerk ; absence administrator ; assignment clerk personnel ; service records clerk
de Personalsachbearbeiter ; HR-Assistent ; Personalassistent ; Personalsachbearbeiterin ; Personaldienstleistungskaufmann ; Mitarbeiter Personalabteilung ; Personalverwalter ; Personalfachkraft ; HR-Assistentin ; Personalkaufmann
de Personalsachbearbeiter Zeitwirtschaft ; Sachbearbeiter Personal ; Sachbearbeiterin Personal ; Sachbearbeiter Personalwesen
de Sachbearbeiter Personalverwaltung ; Sachbearbeiterin Personalabteilung ; Sachbearbeiter Personaladministration ; Mitarbeiter Personaladministration
de Mitarbeiter Personalverwaltung ; Mitarbeiter Personalwesen ; Mitarbeiterin Personal ; Mitarbeiter HR ; Personalassistentin ; Personalassistenz
de Personaladministrator ; Personaladministratorin ; Personalbüroangestellter ; Personalangestellter ; Personalverwalterin ; Personalsekretär
de Personalsekretärin ; Personalsachverständiger Büro ; Personaldienstleistungskauffrau ; Personalfachkaufmann Assistenz ; Personalmitarbeiter
de HR-Sachbearbeiter ; HR-Administrator ; HR-Mitarbeiter ; HR Assistant ; HR-Koordinator ; HR-Servicemitarbeiter ; HR-Office-Mitarbeiter
de Human-Resources-Assistent ; Bürokraft Personalabteilung ; Assistent Personalwesen ; Assistent der Personalleitung ; Recruiting-Assistent
de Recruitingassistent ; Bewerbermanagement Assistent ; Seminarverwalter ; Schulungsadministrator

concept library-clerk
kind occupation
parent office-professional
isco 4411
rubric office
work admin
nl bibliotheekmedewerker ; bibliotheekbediende ; bibliotheekassistent ; medewerker bibliotheek ; bibliotheekmedewerkster ; uitleenmedewerker ; hulpbibliothecaris ; vrijwilliger bibliotheek
nl bibliotheekklerk ; bibliotheekhulp ; bibliotheekkracht ; bibliotheekmedewerker uitleen ; baliemedewerker bibliotheek ; uitleenbediende
nl uitleenassistent ; medewerker uitleenbalie ; medewerker uitlening ; bibliotheekambtenaar ; bibliotheekbeambte ; assistent-bibliothecaris
nl adjunct-bibliothecaris ; bibliotheekcommies ; bibliotheekassistente ; bibliotheekstagiair ; bibbediende ; bibmedewerker ; medewerker bib
nl mediatheekmedewerker ; mediatheekassistent ; medewerker mediatheek ; boekenopruimer ; boekopruimer bibliotheek ; boekenklasseerder
nl opbergmedewerker bibliotheek ; magazijnbediende bibliotheek ; catalogiseerassistent ; medewerker interbibliothecair leenverkeer
nl bibliobusmedewerker ; schoolbibliotheekmedewerker ; medewerker collectie bibliotheek ; leeszaalmedewerker ; leeszaalassistent
nl boekenbezorger aan huis
fr employé de bibliothèque ; aide-bibliothécaire ; agent de bibliothèque ; assistant de bibliothèque ; commis de bibliothèque ; employée de bibliothèque ; magasinier de bibliothèque ; préposé au prêt
fr agente de bibliothèque ; agent de médiathèque ; agent de prêt ; agent du service du prêt ; employé de médiathèque ; employé de prêt en bibliothèque
fr employé au prêt ; assistant de médiathèque ; assistante de bibliothèque ; assistant bibliothécaire ; auxiliaire de bibliothèque
fr adjoint du patrimoine ; adjointe du patrimoine ; agent du patrimoine en bibliothèque ; commis à la bibliothèque ; commis aux périodiques
fr commis au catalogage ; préposé à la bibliothèque ; préposé aux livres ; préposé au comptoir de prêt ; magasinier en bibliothèque
fr magasinier des bibliothèques ; magasinière de bibliothèque ; sous-bibliothécaire ; bibliothécaire adjoint ; aide-médiathécaire
fr équipier de bibliothèque ; bibliobusier ; agent de bibliobus ; rangeur de livres ; classeur de bibliothèque ; employée au prêt inter-bibliothèques
fr surveillant de bibliothèque ; bibliothécaire bénévole ; employé de salle de lecture
en library clerk ; library assistant ; library attendant ; circulation clerk ; library aide ; library volunteer ; loans desk assistant ; interlibrary loan clerk
en library officer ; library aide clerk ; library page ; library shelver ; shelver ; shelving assistant ; book shelver ; book issuing clerk
en book loans clerk ; bookmobile clerk ; mobile library assistant ; library customer service assistant ; library desk clerk ; library desk assistant
en library information assistant ; library services assistant ; library support assistant ; library support worker ; library worker ; library helper
en library associate ; library circulation assistant ; library acquisitions clerk ; library filer ; library checkout clerk ; library media assistant
en library media clerk ; library monitor ; school library assistant ; university library assistant ; senior library assistant
en children's library assistant ; periodicals clerk ; loans clerk library ; lending library assistant ; reading room assistant ; library secretary
en assistant librarian clerk
de Bibliotheksassistent ; Bibliotheksmitarbeiter ; Bibliothekshilfskraft ; Büchereiassistent ; Fachangestellter für Medien- und Informationsdienste ; FaMI ; Bibliotheksangestellter ; Bibliotheksgehilfe ; Bibliotheksassistentin
de Bibliotheksangestellte ; Bibliotheksbedienstete ; Bibliotheksbediensteter ; Bibliotheksfachkraft ; Bibliotheksfachangestellter
de Bibliotheksgehilfin ; Bibliothekskraft ; Bibliotheksmitarbeiterin ; Bibliotheksaufsicht ; Bibliotheksaushilfe ; Bibliotheksbeamter
de Bibliothekssekretär ; Bibliothekshelfer ; Bibliotheksmagaziner ; Magazinmitarbeiter Bibliothek ; Magaziner Bibliothek ; Büchereiangestellter
de Büchereiangestellte ; Büchereihelfer ; Büchereimitarbeiter ; Büchereikraft ; Büchereigehilfe ; Assistent an Bibliotheken
de Assistentin an Bibliotheken ; Mitarbeiter Bibliothek ; Mitarbeiter Ausleihe ; Mitarbeiterin Bücherei ; Ausleihkraft ; Ausleihmitarbeiter
de Medien- und Informationsdienste Bibliothek ; Fachangestellte für Medien- und Informationsdienste ; Fachrichtung Bibliothek ; Bücherbusmitarbeiter
de Mediothekar Assistent ; Mediatheksmitarbeiter ; Leihbibliothekar ; Bücherwart ; Archiv- Bibliotheks- und Informationsassistent

concept coding-proofreading-clerk
kind occupation
parent office-professional
isco 4413
rubric office
work admin
nl codeur ; corrector ; proeflezer ; codeerbediende ; medewerker codering ; drukproefcorrector ; tekstcorrector
nl codeerder ; codificeerder ; codeermedewerker ; classificatiemedewerker ; coderingsbediende ; datacodeur ; enquêtecodeur ; vragenlijstcodeur
nl statistisch codeur ; correctrice ; proeflezeres ; proevenlezer ; drukproeflezer
nl drukproevencorrector ; correctiemedewerker ; persklaarmaker ; persklaarmaakster ; revisor teksten ; tekstrevisor ; teksteditor ; eindcorrector
nl taalcorrector ; taalkundig corrector ; krantencorrector ; corrector drukkerij ; tekstcorrectrice ; nalezer ; nalezer teksten
nl vergelijker drukproeven ; dossiercodeerder
fr codeur de données ; correcteur d'épreuves ; correcteur ; relecteur ; employé de codage ; lecteur-correcteur ; correctrice ; relectrice
fr codeur en statistique ; codeur statisticien ; codeur d'enquêtes ; codeur de questionnaires ; codeuse
fr agent codeur ; agent de codification ; agent de codage ; employé au codage ; employé de codification ; commis au codage
fr commis au classement et codage ; chiffreur ; chiffreur-codeur ; technicien de codage ; préposé au codage ; correcteur-relecteur
fr correcteur-réviseur ; correctrice d'épreuves ; correcteur d'imprimerie ; correcteur de presse ; correcteur de textes ; correcteur linguistique
fr correcteur orthographique ; correcteur typographe ; lecteur d'épreuves ; lectrice d'épreuves ; lectrice-correctrice ; préparateur de copie
fr préparateur correcteur ; relecteur-correcteur ; réviseur de textes ; réviseur d'épreuves ; commis à la correction d'épreuves
en coding clerk ; proofreader ; proofreading clerk ; data coder ; proof reader
en coder clerk ; coding officer ; coding assistant ; coding specialist clerk ; statistical coder ; statistical coding clerk ; survey coder
en data coding clerk ; codifier ; code clerk
en cipher clerk ; copy reader ; copyreader ; copy checker ; copy holder ; proofreader clerk
en proof checker ; proofing clerk ; printer's reader ; printing proofreader ; press proofreader ; publication proofreader ; text proofreader
en manuscript reader clerk ; revision clerk ; type checker ; braille proofreader ; checker proofreader ; document checker ; editorial proofreader
de Korrektor ; Korrekturleser ; Lektor Korrektur ; Korrektorin ; Codierer ; Korrekturleserin
de Kodierer ; Kodiererin
de Kodierangestellter ; Kodierbüroangestellter ; Codiererin ; Verschlüsseler ; Datenverschlüssler
de Signierer ; Signierkraft ; Chiffrierer ; Chiffreur ; Korrekturleserin Verlag ; Korrekturkraft ; Korrektor Druckerei ; Druckereikorrektor
de Zeitungskorrektor ; Verlagskorrektor ; Schlusskorrektor ; Schlussredakteur Korrektur ; Fahnenkorrektor ; Textkorrektor ; Textkorrektorin
de Korrektor in einem Verlag ; Manuskriptbearbeiter ; Revisor Druck ; Druckfahnenleser ; Lektoratsassistent ; Lektoratsassistentin ; Kollationator

concept scribe
kind occupation
parent office-professional
isco 4414
rubric office
work admin communication
nl publieke schrijver ; openbare schrijver ; brievenschrijver ; schrijver voor analfabeten ; brieven schrijven voor bewoners ; hulp bij het schrijven van brieven ; briefschrijver
nl schrijver openbaar ; brievenschrijfster ; formulierenschrijver ; formulierenhulp ; formulierenbrigade ; loketschrijver ; stukkenschrijver ; kopiist
nl kopiiste ; schrijfhulp ; schrijver van brieven ; publiek schrijfster ; verzoekschriftenschrijver ; getuigschriftschrijver ; analfabetenschrijver
nl openbaar schrijver ; liefdesbrievenschrijver ; ghostwriter brieven ; kalligraaf brieven ; brievenhulp
fr écrivain public bénévole ; écrivain-conseil ; rédacteur de lettres ; écrire des lettres pour les résidents ; aide à la rédaction de courrier ; rédaction de lettres ; scribe
fr écrivain public rédacteur ; écrivaine publique ; rédacteur public ; écrivain des rues ; rédacteur de courriers ; rédacteur de requêtes
fr rédactrice de lettres ; scribe public ; biographe public ; copiste ; rédacteur pour illettrés ; aide à l'écriture ; assistant d'écriture
fr prête-plume de lettres ; conseillère en écriture ; accompagnateur à l'écriture ; greffier public de lettres ; écrivain public assistant
en scribe ; public letter writer ; letter writer ; writing letters for residents ; help with writing letters ; public scribe ; form filler
en scrivener ; public scrivener ; public writer ; village letter writer ; form filling assistance clerk ; letter-writing assistant
en correspondence scribe ; petition writer ; copyist ; personal letter writer ; application writer ; form completion helper ; amanuensis
en illiteracy scribe ; letter drafter ; writing aide ; exam scribe ; medical scribe
de Schreibhelfer ; öffentlicher Schreiber ; Briefschreiber ; Briefe für Bewohner schreiben ; Hilfe beim Briefeschreiben ; Schreiber ; Lohnschreiber
de öffentliche Schreiberin ; Briefschreiberin ; öffentlicher Briefschreiber ; Bittschriftenschreiber ; Briefverfasser ; Urkundenschreiber ; Kopist
de Abschreiber ; Formularausfüller ; Formularlotse ; Ausfüllhelfer ; Schreibhelferin ; Schreiber für Analphabeten ; Korrespondenzschreiber
de Schreibassistent ; Schreibassistenz ; Amanuensis ; Gemeindeschreiber öffentlich

concept filing-clerk
kind occupation
parent office-professional
isco 4415
rubric office
work admin
nl archiefmedewerker ; klasseerder ; archiefbediende ; documentbeheerder ; klassementbediende ; medewerker archief ; scanmedewerker ; kopieerbediende ; medewerker documentatie ; klasseermedewerker
nl archiefassistent ; archiefambtenaar ; archiefbeambte ; archieforganisator ; archiefmedewerkster ; administratief medewerker archief
nl bediende archief ; bediende klassement ; bediende dossierbeheer ; medewerker klassement ; medewerker dossierarchief ; dossierklasseerder
nl documentalist-klasseerder ; documentair medewerker ; documentaire informatievoorziening ; DIV-medewerker ; medewerker DIV
nl medewerker documentbeheer ; documentbeheermedewerker ; documentcontroller ; document controller ; documentmanager ; documentenbeheerder
nl documentverwerker ; scanoperator ; scanner documenten ; digitaliseringsmedewerker ; medewerker digitalisering ; kopieermedewerker ; kopieeroperator
nl medewerker reprografie ; reprografiemedewerker ; medewerker repro ; repromedewerker ; archiefopruimer ; registrator ; medewerker registratuur
nl postregistratiemedewerker ; dossierbeheerder archief ; archiefhulp ; record manager administratief
nl medewerker postkamer en archief ; archief- en postmedewerker
fr employé au classement ; commis au classement ; agent d'archives ; employé d'archives ; classeur-archiviste ; employé de reprographie ; agent de numérisation ; préposé aux archives ; archiviste adjoint
fr agent d'archivage ; agent d'archives médicales ; agent archiviste ; agent de classement ; agent de reprographie ; agent de gestion documentaire
fr agent de documentation ; aide-archiviste ; archiviste adjointe ; archiviste d'entreprise ; archiviste classeur ; assistant archiviste
fr assistante d'archives ; assistant de gestion documentaire ; assistant documentaliste ; aide-documentaliste
fr commis archiviste ; commis d'archives ; commis à la photocopie ; commis à la documentation ; commis aux dossiers ; document controller
fr contrôleur de documents ; gestionnaire de documents ; gestionnaire d'archives ; employé à la photocopie ; employé à l'archivage
fr employé au classement des dossiers ; employée aux archives ; opérateur de numérisation ; opérateur scanner ; opérateur de scannage
fr opérateur de reprographie ; reprographe ; préposé au classement ; préposé à la photocopie ; technicien d'archives ; photocopieur opérateur
fr classificateur de documents ; agent de gestion d'archives
en filing clerk ; file clerk ; records clerk ; document clerk ; copying clerk ; archive assistant ; scanning clerk ; photocopying clerk ; document management officer
en filing assistant ; filing officer ; filing records clerk ; file keeper ; files clerk ; file room clerk ; filer ; archive clerk ; archives clerk
en archives assistant ; archival assistant ; archive officer ; archive aide ; document controller ; document control clerk
en document control assistant ; document assistant ; document scanning operator ; document imaging clerk ; document processing clerk
en documentation clerk ; documentation assistant ; documents clerk ; records assistant ; records officer ; records management assistant
en records administrator ; records keeper ; record clerk ; records centre assistant ; photocopier operator ; photocopying machine clerk
en photocopy operator ; duplicating machine operator ; reprographics assistant ; reprographic clerk ; reprographics technician clerk ; copy clerk
en copying machine operator ; scanning operator ; scanner operator documents ; registry clerk ; registry assistant ; microfilm operator clerk
en index clerk ; indexing clerk
en exam paper filing clerk ; archive and mail clerk
de Registrator ; Archivmitarbeiter ; Ablagekraft ; Registraturkraft ; Archivhelfer ; Kopierkraft ; Aktenverwalter ; Dokumentenverwalter ; Archivassistent ; Registraturangestellter ; Scankraft
de Ablagemitarbeiter ; Ablagesachbearbeiter ; Archivangestellter ; Archivangestellte ; Archivassistentin ; Archivgehilfe ; Archivhilfskraft
de Archivkraft ; Archivsekretär ; Archivmitarbeiterin ; Archivsachbearbeiter ; Sachbearbeiter Archiv ; Mitarbeiter Archiv ; Mitarbeiter Registratur
de Mitarbeiter Ablage ; Registratorin ; Registraturmitarbeiter ; Registraturangestellte ; Registraturbeamter ; Registraturhilfskraft ; Aktenarchivar
de Aktenführer ; Aktenwart ; Aktenhilfskraft ; Aktenverwalterin ; Dokumentenmanager Büro ; Dokumentenverwalterin ; Dokumentenlenker
de Dokumentenkontrolleur ; Document Controller ; Dokumentationsassistent ; Dokumentationsassistentin ; Dokumentenscanner ; Scan-Mitarbeiter
de Scan-Operator ; Scanmitarbeiter ; Scanoperator ; Mitarbeiter Scannen ; Digitalisierungskraft ; Kopierer ; Kopiererin ; Mitarbeiter Kopierservice
de Mitarbeiter Copyshop ; Fotokopierer ; Reprograf Büro ; Vervielfältiger ; Hausdruckerei-Mitarbeiter ; Fachangestellter Archiv ; Mikroverfilmer
de Fachkraft Registratur ; Fachkraft Poststelle und Registratur ; Registraturfachkraft

concept other-office-clerk
kind occupation
parent office-professional
isco 4419
rubric office
work admin
nl advertentiebediende ; correspondent bediende ; redactiemedewerker ; medewerker subsidies ; examenmedewerker ; directiebode ; contractbeheerder administratief ; dossierbeheerder ; campagnemedewerker administratief ; projectmedewerker administratie
nl correspondentiemedewerker ; correspondent vreemde talen ; correspondente ; bedrijfscorrespondent ; correspondentiebediende ; brievenbeantwoorder
nl klantcorrespondent ; advertentiemedewerker ; advertentieacquisitie binnendienst ; medewerker advertenties ; adressenbeheerder ; adresboekmedewerker
nl knipseldienstmedewerker ; medewerker knipseldienst ; persknipselaar ; contractadministrateur ; contractmedewerker ; medewerker contractbeheer
nl medewerker contractadministratie ; subsidiemedewerker ; subsidieadministrateur ; dossierbehandelaar ; dossierbeheerder overheid
nl examenbureaumedewerker ; medewerker examenbureau ; medewerker examensecretariaat ; projectadministrateur ; projectadministratief medewerker
nl campagneassistent ; fondsenwervingsassistent ; politiek campagnemedewerker ; medewerker ledenwerving administratie ; medewerker faculteit
nl ontwikkelingsadministrateur ; medewerker juridische publicaties ; gerechtsbode ; stadhuisbode ; kamerbewaarder overheid ; leeszaalambtenaar
nl kredietdossiermedewerker ; vertalingencoördinator ; communicatieassistent administratie ; marketingassistent administratief
nl secretariaat examencommissie ; administratief medewerker subsidies
fr correspondancier ; gestionnaire de dossiers ; employé aux annonces ; gestionnaire de contrats administratif ; employé de publicité ; huissier de salle ; agent de gestion administrative ; gestionnaire administratif ; assistant de projet administratif
fr correspondancier commercial ; correspondancière ; correspondancier en langues étrangères ; rédacteur correspondancier ; employé de correspondance
fr commis à la correspondance ; agent de correspondance ; employé aux petites annonces ; employé de service publicité ; commis à la publicité
fr gestionnaire de contrats ; gestionnaire de conventions ; gestionnaire de subventions ; gestionnaire de subsides
fr gestionnaire de dossiers administratifs ; gestionnaire de dossiers bilingue ; agent traitant ; agent instructeur de dossiers
fr employé au service des examens ; gestionnaire de scolarité ; gestionnaire administratif de scolarité ; employé à la revue de presse
fr chargé de revue de presse ; documentaliste de presse découpage ; compilateur d'annuaires ; employé d'annuaire ; garçon de bureau ; huissier d'étage
fr huissier de ministère ; appariteur ; appariteur universitaire ; agent de bureau messager ; adjoint administratif de projet
fr assistant administratif de projet ; assistant de collecte de fonds ; assistant de campagne ; assistant de programme ; assistante de programme
fr secrétaire de jury ; agent des services académiques ; coordinateur de traduction administratif
en correspondence clerk ; advertising clerk ; case administrator ; contract administrator clerk ; directory compiler ; examinations clerk ; foreign language correspondence clerk ; office messenger ; grants administrator ; project administrator
en correspondence officer ; correspondence handler ; foreign correspondence clerk ; classified advertising clerk ; advertising assistant clerk
en advertisement clerk ; ad taker ; contract clerk ; contracts administrator ; contract administration assistant ; contract assistant ; grants clerk
en grants assistant ; grants officer clerk ; development administrator ; fundraising administrator ; fundraising assistant ; campaign canvasser
en canvasser clerk ; directory clerk ; directory compilation clerk ; press clipping clerk ; press cuttings clerk ; press clippings assistant
en publication clerk ; examinations officer clerk ; exams administrator ; examination secretary clerk ; examination assistant
en case management assistant ; case file administrator ; caseload administrator ; project administration assistant ; project clerk
en programme assistant ; program assistant ; programme administrator ; office boy ; office runner ; usher office ; translation agency coordinator
en faculty administrator ; research administrator ; course administrator ; committee clerk ; election clerk ; licensing clerk ; permit clerk
de Korrespondent ; Fremdsprachenkorrespondent ; Anzeigensachbearbeiter ; Fallsachbearbeiter ; Vertragssachbearbeiter ; Projektassistent Verwaltung ; Auslandskorrespondent Büro ; Fremdsprachenkorrespondentin ; Bürobote ; Korrespondentin
de Korrespondenzsachbearbeiter ; Korrespondenzsekretär ; Handelskorrespondent ; Handelskorrespondentin ; Auslandskorrespondentin Büro
de kaufmännischer Korrespondent ; Fremdsprachenassistent ; Fremdsprachenassistentin ; kaufmännischer Assistent Fremdsprachen ; Anzeigenannahme
de Anzeigenberater Büro ; Anzeigenkraft ; Inseratenannahme ; Mediaassistent Anzeigen ; Vertragsverwalter ; Vertragsadministrator
de Vertragsmanager Assistent ; Sachbearbeiter Vertragsmanagement ; Sachbearbeiter Fördermittel ; Sachbearbeiter Förderung ; Fördermittelsachbearbeiter
de Förderungssachbearbeiter ; Prüfungssachbearbeiter ; Sachbearbeiter Prüfungswesen ; Mitarbeiter Prüfungsamt ; Prüfungsverwalter ; Projektverwalter
de Projektsachbearbeiter ; Projektadministrator ; Projektkaufmann ; Adressbuchmitarbeiter ; Presseausschnittsdienst ; Pressespiegelersteller
de Amtsgehilfe ; Amtsdiener ; Ratsdiener ; Bürodiener ; Kanzleidiener ; Spendenverwalter ; Fundraising-Assistent ; Kampagnenassistent
de Sachbearbeiter Studienangelegenheiten ; Sachbearbeiter Schriftverkehr ; Sachbearbeiter Geschäftsstelle ; Mitarbeiter Geschäftsstelle
de Veranstaltungssachbearbeiter ; Sachbearbeiter Genehmigungen

concept school-administration
kind occupation
parent office-professional
isco 4110
rubric office
work admin education
nl schooladministratie ; leerlingenadministratie ; leerlingenadministrateur ; administratief medewerker school ; beleidsondersteuner school ; personeelsadministratie school ; studentenadministratie
nl leerlingensecretariaat ; administratief medewerker onderwijs ; administratief medewerker leerlingenadministratie ; beleidsondersteuner onderwijs
nl onderwijsadministrateur ; medewerker studentenadministratie ; medewerker leerlingenadministratie ; medewerker schoolsecretariaat
nl onderwijsbureaumedewerker ; roostermaker school
fr secrétariat scolaire ; employé d'économat ; économe scolaire ; agent administratif scolaire ; éducateur-économe ; secrétariat d'école
fr agent administratif d'établissement scolaire ; gestionnaire d'établissement scolaire ; secrétaire-bibliothécaire scolaire
fr aide administrative aux directions d'école ; adjoint gestionnaire d'établissement ; employé d'administration scolaire
en school administrator ; school office assistant ; student administration officer ; school clerk ; academic registry assistant ; school office clerk
en school administrative assistant ; school administrative officer ; school business assistant ; attendance clerk ; student records clerk
en registrar's assistant
de Schulverwaltung ; Schulverwaltungsassistent ; Mitarbeiter Schulsekretariat ; Studentensekretariat ; Schulverwaltungskraft
de Schulverwaltungsangestellter ; Schulverwaltungsfachkraft ; Schulsachbearbeiter ; Schulbüroassistent ; Sachbearbeiter Schulverwaltung
de Verwaltungskraft Schule

concept health-insurance-clerk
kind occupation
parent office-professional
isco 4312
rubric office
work admin
nl medewerker ziekenfonds ; ziekenfondsbediende ; tarificatiebediende ; medewerker tarificatie ; facturatie ziekenhuis ; mutualiteitsbediende ; tariferingsbediende
nl ziekenfondsmedewerker ; ziekenfondsconsulent ; medewerker mutualiteit ; loketmedewerker ziekenfonds ; tarifeerder ziekenhuis
nl tariefbediende apotheek ; zorgverzekeringsmedewerker ; declaratiemedewerker zorg ; medewerker zorgfacturatie
fr employé de mutuelle ; agent de tarification ; employé de mutualité ; facturation hospitalière ; gestionnaire en assurance maladie ; agent de facturation hospitalière
fr conseiller mutualiste ; conseiller mutuelle ; gestionnaire mutuelle ; employé à la tarification ; tarificateur ; technicien de l'assurance maladie
fr conseiller assurance maladie ; agent de sécurité sociale ; technicien de prestations CPAM ; employé facturation hospitalière
en health insurance clerk ; hospital billing clerk ; medical billing clerk ; claims clerk ; reimbursement clerk ; patient billing officer
en health insurance adviser ; health insurance officer ; mutual insurance clerk ; medical biller ; medical claims clerk ; patient accounts clerk
de Krankenkassenangestellter ; Sozialversicherungsfachangestellter ; Krankenhausabrechner ; Abrechnungskraft ; Patientenabrechnung ; medizinische Abrechnungskraft
de Krankenkassensachbearbeiter ; Mitarbeiter Krankenkasse ; Krankenversicherungsfachangestellter ; Kassenangestellter Krankenversicherung
de Leistungssachbearbeiter Krankenkasse ; Abrechnungskraft Krankenhaus ; Abrechnungsassistent Praxis ; Patientenabrechner

concept hospital-planning-clerk
kind occupation
parent office-professional
isco 4110
rubric office
work admin
nl planningsmedewerker ; personeelsplanner ; planner ; medewerker planning ; roosterplanner ; zorgplanner ; planner thuiszorg ; uurroosterplanner
nl planningsbediende ; planningsassistent ; planningsassistente ; roosteraar ; dienstroosterplanner ; personeelsplanner zorg ; capaciteitsplanner zorg
nl medewerker roosterbureau ; planbureaumedewerker ; medewerker capaciteitsplanning ; afsprakenplanner ; medewerker afsprakenbureau
fr agent de planification ; planificateur ; gestionnaire de planning ; responsable planning ; employé au planning ; gestionnaire des horaires
fr gestionnaire d'horaires ; responsable planning soins ; planificatrice ; chargé de planning
en rota coordinator ; staff scheduler ; planner ; scheduler ; planning officer ; care scheduling officer ; roster clerk
en rota clerk ; staffing coordinator ; appointment scheduler ; appointments clerk ; scheduling assistant
de Dienstplaner ; Einsatzplaner ; Personaleinsatzplaner ; Planer ; Tourenplaner Pflege ; Dienstplankoordinator
de Dienstplanerin ; Einsatzplanerin ; Personaldisponent ; OP-Koordinator Planung

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
en answering the phone ; answer telephone ; telephone duty ; answering calls ; manning the phones ; transferring calls ; handling phone calls ; telephone reception ; phone cover ; taking phone calls ; answering telephone calls
de Telefon beantworten ; Telefondienst ; Anrufe entgegennehmen ; Telefonate annehmen ; Anrufe weiterleiten ; telefonische Auskunft ; Telefonempfang ; ans Telefon gehen ; Telefonanrufe entgegennehmen ; Telefonanrufe annehmen

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
en filing ; filing documents ; archiving ; scanning documents ; photocopying ; sorting documents ; document scanning ; organising files ; digitising records ; file records ; filing records
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
nl facturen boeken ; facturen invoeren ; betalingen opvolgen
fr comptabilité ; facturation ; encoder des factures ; traitement des factures ; tenue de la comptabilité ; notions de comptabilité ; comptabilité en partie double ; établir des factures ; logiciel comptable
fr suivre les paiements ; suivi des paiements
en bookkeeping ; accounting ; invoicing ; processing invoices ; accounts ; double-entry bookkeeping ; financial administration ; billing ; accounting software ; expense processing ; entering invoices ; following up payments
de Buchhaltung ; Buchführung ; Rechnungen bearbeiten ; Fakturierung ; Rechnungsstellung ; doppelte Buchführung ; Rechnungen schreiben ; Buchhaltungskenntnisse ; Buchhaltungssoftware ; Rechnungen buchen ; Rechnungen erfassen ; Zahlungen verfolgen

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
nl bachelor accountancy-fiscaliteit ; diploma boekhouden ; graduaat boekhouden ; opleiding boekhouding ; graduaat accounting administration ; bachelor boekhouden ; bachelor in de boekhouding
fr bachelier en comptabilité ; diplôme de comptable ; graduat en comptabilité ; BTS comptabilité ; baccalauréat comptabilité
en accounting diploma ; degree in accountancy ; bookkeeping qualification ; AAT qualification ; accounting degree ; bachelor in accounting ; degree in accounting
de Ausbildung Buchhaltung ; Bilanzbuchhalter-Abschluss ; Buchhalterprüfung ; Abschluss Rechnungswesen ; Bachelor in Buchhaltung ; Diplom in Buchhaltung ; Abschluss in Buchhaltung

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
