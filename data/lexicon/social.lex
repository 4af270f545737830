# Rubric social: social work, youth and disability care, childcare, counselling, mediation, pastoral care, funerals and
# companionship: the professions, their diplomas, and the everyday tasks institutions ask helpers for.

concept social-professional
kind occupation
rubric social
work psychosocial
nl hulpverlener ; sociale hulpverlener ; welzijnswerker ; psychosociaal medewerker ; medewerker sociale dienst ; sociaal-agogisch medewerker ; medewerker welzijn ; professional sociaal domein
nl medewerker in de sociale sector
fr intervenant social ; travailleur psychosocial ; intervenante sociale ; professionnel du social ; travailleur du secteur social ; agent social ; intervenant psychosocial
en social care professional ; social services worker ; psychosocial worker ; helping professional ; human services worker ; social welfare worker
de Fachkraft im Sozialwesen ; psychosoziale Fachkraft ; Mitarbeiter Sozialdienst ; soziale Fachkraft ; Beschäftigter im Sozialbereich

concept social-worker
kind occupation
parent social-professional
isco 2635
rubric social
work psychosocial
nl sociaal werker ; maatschappelijk werker ; maatschappelijk werkster ; sociaal werkster ; welzijnsconsulent ; maatschappelijk dienstverlener ; consulent sociaal domein ; wijkteammedewerker ; wmo-consulent
nl schoolmaatschappelijk werkster ; sociaalwerker ; bedrijfsmaatschappelijk werker ; bedrijfsmaatschappelijk werkster
nl algemeen maatschappelijk werker ; psychiatrisch maatschappelijk werker ; sociaal consulent ; sociaal consulente ; sociaal adviseur
nl welzijnsadviseur ; welzijnsconsulente ; wijkteamconsulent ; sociaal wijkteammedewerker ; medewerker sociaal wijkteam ; zorgconsulent ; Wmo-adviseur
nl wmo-medewerker ; participatieconsulent ; casemanager sociaal domein ; casemanager welzijn ; sociaal casemanager ; maatschappelijk werker OCMW
nl OCMW-maatschappelijk werker ; ocmw-consulent ; CAW-medewerker ; hulpverlener CAW ; militair maatschappelijk werker ; maatschappelijk werker asiel
nl outreachend hulpverlener ; sociaal werker kinderrechten ; beleidsmaatschappelijk werker ; sociaal werk ; cliëntondersteuner
nl onafhankelijk cliëntondersteuner
fr travailleur social ; travailleuse sociale ; conseiller en travail social ; conseiller social ; assistant de service social ; coordinateur en travail social ; conseiller en économie sociale et familiale ; CESF
fr assistant de service social polyvalent ; assistante sociale polyvalente ; assistant social d'entreprise ; assistant social du travail
fr assistant social du personnel ; assistante sociale de CPAS ; assistant social en CPAS ; assistant social de secteur
fr assistant social en psychiatrie ; conseillère sociale ; conseillère en économie sociale et familiale ; conseillère ESF
fr travailleur social polyvalent ; travailleur social en CPAS ; travailleur social de proximité ; travailleuse sociale en maison médicale
fr travailleur médico-social ; travailleur médicosocial ; intervenant d'action sociale ; intervenant en action sociale ; référente sociale
fr référent de parcours social ; chargé d'accompagnement social ; accompagnateur social ; accompagnatrice sociale ; conseiller en service social
fr délégué social ; délégué à la tutelle ; délégué aux prestations familiales ; tuteur aux prestations sociales
fr mandataire judiciaire à la protection ; informateur social ; enquêteur social
en social worker ; social work practitioner ; caseworker ; case worker ; social work consultant ; senior social worker ; adult social worker
en social worker adults ; social work professional ; social work officer ; social work supervisor worker ; social service caseworker
en social services officer ; social casework officer ; mental health social worker ; psychiatric social worker
en approved mental health professional social ; occupational social worker ; enterprise social worker ; employee assistance counsellor
en military welfare worker ; welfare officer ; welfare worker ; family caseworker ; benefits advice worker ; social counsellor
en community social worker ; community care case worker ; community mental health social worker ; palliative care social worker
en qualified social work assistant ; residential social worker ; court social worker ; case manager social services ; care coordinator social
en rehabilitation social worker ; sexual violence social worker ; migrant social worker ; substance misuse social worker
de Sozialarbeiter ; Sozialarbeiterin ; Diplom-Sozialarbeiter ; Sozialberater ; Sozialberaterin ; Fürsorger ; Fachkraft für Sozialarbeit
de Sozialpädagoge Sozialarbeiter ; Diplom-Sozialpädagoge ; Diplom-Sozialpädagogin ; Dipl.-Sozialpädagoge ; Dipl.-Sozialarbeiter ; Diplomsozialarbeiter
de Diplomsozialarbeiterin ; Sozialarbeiter im Allgemeinen Sozialen Dienst ; Allgemeiner Sozialer Dienst ; Betriebssozialarbeiter
de Betriebssozialarbeiterin ; Betriebsfürsorger ; Fürsorgerin ; Jugendfürsorger ; Familienfürsorger ; Gesundheitsfürsorger ; Sozialfürsorger
de Sozialreferent ; Sozialreferentin ; Sozialbetreuerin ; Sozialarbeiter im Gesundheitswesen ; Sozialarbeiter Psychiatrie ; sozialer Berater
de Lebensberaterin ; Case Manager Sozialwesen ; Case-Manager Soziales ; Casemanager Sozialarbeit ; Sozialdienstmitarbeiter ; Soziale Arbeit
de Mitarbeiter im Sozialdienst ; Sozialinformationsberater

concept registered-social-worker
kind occupation
protected
parent social-professional
isco 2635
rubric social
work psychosocial
nl maatschappelijk assistent ; maatschappelijk assistente ; MA sociaal werk ; gediplomeerd maatschappelijk assistent
fr assistant social ; assistante sociale ; assistant social diplômé ; assistante de service social
en registered social worker ; certified social worker ; qualified social worker ; licensed social worker
de Sozialassistent ; staatlich anerkannter Sozialarbeiter ; diplomierter Sozialarbeiter ; Sozialassistentin

concept medical-social-worker
kind occupation
parent social-worker
isco 2635
rubric social
work psychosocial
nl sociaal werker ziekenhuis ; medisch maatschappelijk werker ; sociaal verpleegkundige dienst patiëntenbegeleiding ; medewerker patiëntenbegeleiding ; ontslagmanager ; sociale dienst ziekenhuis ; trajectbegeleider zorg
fr assistant social en milieu hospitalier ; travailleur social hospitalier ; assistante sociale hospitalière ; coordinateur de sortie ; service social hospitalier
en hospital social worker ; medical social worker ; discharge coordinator ; clinical social worker ; health social worker ; discharge planner
de Kliniksozialarbeiter ; Krankenhaussozialarbeiter ; Sozialdienst im Krankenhaus ; Entlassungsmanager ; medizinischer Sozialarbeiter

concept geriatric-social-worker
kind occupation
parent social-worker
isco 2635
rubric social
work psychosocial
nl sociaal werker ouderenzorg ; ouderenadviseur ; maatschappelijk werker woonzorgcentrum ; seniorenconsulent ; medewerker sociale dienst rusthuis ; gerontologisch maatschappelijk werker
fr assistant social en maison de repos ; travailleur social gérontologique ; conseiller en gérontologie ; coordinateur gérontologique ; référent pour personnes âgées
en gerontology social worker ; geriatric social worker ; elderly care social worker ; older people's adviser ; social worker for the elderly
de Sozialarbeiter in der Altenhilfe ; Gerontologe ; Seniorenberater ; sozialer Dienst im Altenheim ; Seniorenbegleiter beratend

concept family-social-worker
kind occupation
parent social-worker
isco 2635
rubric social
work psychosocial
nl gezinsbegeleider ; gezinsconsulent ; opvoedingsconsulent ; gezinsmaatschappelijk werker ; thuisbegeleider ; opvoedingsondersteuner ; gezinsondersteuner ; gezinscoach ; contextbegeleider
nl gezinsbegeleidster ; gezinshulpverlener ; gezinswerker ; gezinstherapeutisch begeleider ; gezinsondersteunster ; ambulant gezinsbegeleider
nl ambulant gezinswerker ; contextbegeleidster ; thuisbegeleidster ; opvoedconsulent ; opvoedcoach ; opvoedadviseur ; opvoedondersteuner
nl opvoedingscoach ; opvoedingsadviseur ; opvoedingswinkelmedewerker ; huis-van-het-kindmedewerker ; gezinscoördinator ; gezinsmentor
nl medewerker gezinsondersteuning ; gezinsondersteuningscoach ; medewerker centrum jeugd en gezin
fr conseiller conjugal et familial ; travailleur social familial ; accompagnateur familial ; intervenant familial ; TISF ; technicien de l'intervention sociale et familiale ; conseiller familial ; assistant aux familles
fr accompagnatrice familiale ; intervenante familiale ; intervenant à domicile familles ; technicienne de l'intervention sociale et familiale
fr travailleuse familiale ; travailleur familial ; travailleuse d'intervention sociale et familiale ; conseillère familiale ; éducateur familial
fr éducateur à domicile ; éducateur en milieu familial ; assistante aux familles ; accompagnant parental ; conseiller en parentalité
fr conseiller parental ; puéricultrice à domicile sociale ; référent famille ; référente familles ; animateur soutien à la parentalité
en family social worker ; family support worker ; family worker ; parenting support worker ; family intervention worker ; parent support adviser
en family outreach worker ; family intervention practitioner ; family intervention support worker ; family liaison officer ; family practitioner
en family support officer ; family support practitioner ; family support coordinator ; family resource worker ; family aide ; family mentor
en parenting practitioner ; parenting worker ; parenting facilitator ; early help worker ; early help practitioner ; early intervention worker
en home visitor families ; troubled families worker ; children and family support worker
de Familienhelfer ; sozialpädagogische Familienhilfe ; Familienhelferin ; Familienberater ; Erziehungsberater ; Familiensozialarbeiter ; Familiencoach
de sozialpädagogischer Familienhelfer ; sozialpädagogische Familienhelferin ; Familienarbeiter ; Familienbegleiter ; Familienbegleiterin
de Familienbetreuer ; Familiencoachin ; Familientrainer ; Familienintensivbetreuer ; ambulante Familienhilfe ; Erziehungsberaterin ; Elternberater
de Elternberaterin ; Elternbegleiter ; Elterncoach ; Elterntrainer ; Familienbildungsreferent ; Fachkraft Familienhilfe ; Fachkraft frühe Hilfen
de Mitarbeiter ambulante Hilfen zur Erziehung ; Familienlotse

concept child-protection-worker
kind occupation
parent social-worker
isco 2635
rubric social
work psychosocial
nl jeugdbeschermer ; consulent jeugdrechtbank ; gezinsvoogd ; kinderbeschermingsmedewerker ; consulent sociale dienst jeugdrechtbank ; vertrouwensarts kindermishandeling medewerker ; jeugdhulpconsulent ; voogd
nl jeugdreclasseerder ; jeugdreclasseringswerker ; jeugdbescherming ; medewerker jeugdbescherming ; gezinsvoogdijwerker ; voogdijwerker
nl voogd minderjarigen ; raadsonderzoeker ; raadsonderzoeker kinderbescherming ; medewerker Veilig Thuis ; maatschappelijk werker kinderbescherming
nl medewerker vertrouwenscentrum kindermishandeling ; pleegzorgbegeleider ; pleegzorgwerker ; pleegzorgconsulent ; pleegzorgmedewerker ; adoptiewerker
nl adoptiebegeleider ; adoptiemedewerker ; kinderrechtenconsulent ; jeugdconsulent jeugdhulp ; consulent jeugd ; consulent jeugdzorg
nl jeugd- en gezinswerker ; jeugd- en gezinsconsulent ; CLB-maatschappelijk werker ; kinderwelzijnswerker ; familierechercheur
fr délégué à la protection de la jeunesse ; délégué SAJ ; délégué SPJ ; travailleur social de la protection de l'enfance ; conseiller de l'aide à la jeunesse ; inspecteur de l'aide sociale à l'enfance ; tuteur
fr assistant social de la protection de l'enfance ; assistant social de l'aide à la jeunesse ; délégué en chef SAJ ; délégué de l'aide à la jeunesse
fr délégué à l'aide à la jeunesse ; déléguée SPJ ; directeur de la protection de la jeunesse délégué ; référent de l'aide sociale à l'enfance
fr référent ASE ; référente ASE ; travailleur social en protection de l'enfance ; travailleur social de l'ASE
fr éducateur de la protection judiciaire de la jeunesse ; éducateur PJJ ; intervenant en protection de l'enfance
fr intervenante en protection de la jeunesse ; intervenant en placement familial ; travailleur social en placement familial
fr travailleur social en adoption ; chargé de protection de l'enfance ; évaluateur de mineurs non accompagnés
fr tuteur de mineurs étrangers non accompagnés ; référent MENA ; tuteur MENA ; assistant social ONE ; travailleur médico-social de l'ONE
fr conseiller enfance ; agent de la protection de la jeunesse
en child protection worker ; child welfare worker ; children's social worker ; youth protection officer ; guardian ad litem ; safeguarding officer ; child welfare caseworker
en child and family social worker ; child social worker ; child care social worker ; child protection officer ; child protection social worker
en child protective services worker ; children and families worker ; children's guardian ; children's services social worker ; family court adviser
en family court welfare officer ; fostering social worker ; fostering worker ; foster care worker ; foster care support worker
en foster care caseworker ; adoption social worker ; adoption worker ; looked after children worker ; leaving care worker ; juvenile court worker
en juvenile probation officer ; youth offending worker ; youth justice worker ; youth offending team officer ; unaccompanied minors support worker
en guardian for unaccompanied minors ; attendance officer ; school attendance officer ; independent reviewing officer
de Jugendschützer ; Mitarbeiter im Jugendamt ; Kinderschutzfachkraft ; Vormund ; Bezirkssozialarbeiter ; Sozialarbeiter im Jugendamt ; Familiengerichtshelfer
de Jugendamtsmitarbeiter ; Jugendamtsmitarbeiterin ; Mitarbeiter Jugendamt ; Sozialarbeiterin Jugendamt ; Bezirkssozialarbeiterin
de Kinderschutzfachkräfte ; Kinderschutzbeauftragter ; Kinderschützer ; insoweit erfahrene Fachkraft ; Kinderschutzarbeiter ; Jugendwohlfahrtspfleger
de Kinder- und Jugendhelfer ; Amtsvormund ; Amtsvormundin ; Vereinsvormund ; Verfahrensbeistand ; Verfahrenspfleger ; Umgangspfleger
de Umgangsbegleiter ; Ergänzungspfleger ; Mitarbeiter Pflegekinderdienst ; Adoptionsvermittler ; Adoptionsfachkraft ; Jugendgerichtshilfe
de Jugendgerichtshelferin ; Jugendhelfer ; Familiengerichtshilfe ; Inobhutnahmemitarbeiter ; Clearingstellenmitarbeiter ; Fachkraft im Kinderschutz
de Kinderanwalt ; Kinderbeistand

concept probation-officer
kind occupation
parent social-worker
isco 2635
rubric social
work psychosocial
nl justitieassistent ; reclasseringswerker ; justitieel welzijnswerker ; reclasseringsambtenaar ; probatieassistent ; slachtofferhelper ; medewerker slachtofferhulp
nl reclasseringsmedewerker ; reclasseringsassistent ; reclasseringswerkster ; toezichthouder reclassering ; penitentiair inrichtingswerker sociaal
nl casemanager detentie ; trajectbegeleider detentie ; trajectbegeleider justitieel welzijnswerk ; justitieel trajectbegeleider
nl bemiddelaar justitiehuis ; medewerker justitiehuis ; begeleider werkstraffen ; begeleider alternatieve straffen ; werkstrafbegeleider
nl slachtofferbemiddelaar ; slachtofferbegeleider ; forensisch maatschappelijk werker ; forensisch begeleider ; forensisch sociaal werker
nl medewerker elektronisch toezicht ; casusregisseur veiligheidshuis ; consulent alternatieve sancties ; dadertherapiebegeleider
fr assistant de justice ; agent de probation ; conseiller d'insertion et de probation ; assistant de probation ; intervenant en aide aux victimes ; CPIP ; délégué à la liberté surveillée
fr conseiller pénitentiaire d'insertion et de probation ; conseillère d'insertion et de probation ; agent de probation et d'insertion
fr assistante de justice ; assistant de justice en maison de justice ; travailleur social en prison ; travailleur social pénitentiaire
fr travailleur social en milieu carcéral ; assistant social pénitentiaire ; assistant social en prison ; éducateur pénitentiaire
fr encadrant de peines alternatives ; agent de peines alternatives ; accompagnateur de travaux d'intérêt général
fr contrôleur judiciaire socio-éducatif ; intervenant socio-judiciaire ; travailleur socio-judiciaire ; assistante d'aide aux victimes
fr assistant d'aide aux victimes ; médiateur pénal ; médiateur auteur-victime ; médiateur de justice réparatrice ; délégué à la réinsertion
en probation officer ; parole officer ; criminal justice social worker ; victim support officer ; offender manager ; youth offending team worker
en parole board worker ; parole agent ; probation service officer ; probation worker ; probation case manager ; probation counsellor
en offender supervisor ; offender rehabilitation worker ; criminal justice worker ; criminology social worker ; prison social worker
en prison resettlement worker ; resettlement worker prison ; prisoner support worker ; court liaison worker ; community payback supervisor
en community justice worker ; restorative justice practitioner ; restorative justice worker ; victim support worker ; victim liaison officer
en victim care officer ; victim advocate ; witness support volunteer ; after-care officer ; electronic monitoring officer ; pre-sentence report writer
de Bewährungshelfer ; Bewährungshelferin ; Gerichtshelfer ; Opferhelfer ; Sozialarbeiter im Strafvollzug ; Jugendgerichtshelfer
de Bewährungshilfe ; Mitarbeiter Bewährungshilfe ; Gerichtshilfe ; Gerichtshelferin ; Gefängnissozialarbeiter ; Gefangenenbetreuer
de Gefangenenfürsorger ; Haftentlassenenhelfer ; Straffälligenhelfer ; Straffälligenhilfe ; Mitarbeiter Straffälligenhilfe ; Haftentlassenenbetreuer
de Führungsaufsicht Sozialarbeiter ; forensischer Sozialarbeiter ; Sozialarbeiter in der Justizvollzugsanstalt ; Sozialarbeiter JVA ; Sozialdienst JVA
de Täterarbeiter ; Anti-Gewalt-Trainer ; Antiaggressionstrainer ; Täter-Opfer-Ausgleich ; Konfliktschlichter Täter-Opfer-Ausgleich
de Opferschutzbeauftragter ; Opferhelferin ; Zeugenbetreuer ; Prozessbegleiterin ; psychosoziale Prozessbegleitung

concept debt-counsellor
kind occupation
parent social-professional
isco 2635
rubric social
work psychosocial admin
nl schuldbemiddelaar ; budgetbegeleider ; schuldhulpverlener ; budgetcoach ; bewindvoerder ; schulddienstverlener ; budgetconsulent ; schuldregelaar ; budgetbeheerder
nl schuldhulpmaatje ; schuldhulpverleenster ; schuldhulpconsulent ; schuldconsulent ; schuldenconsulent ; medewerker schuldhulpverlening
nl medewerker schuldbemiddeling ; medewerker budgetbegeleiding ; budgetbegeleidster ; budgetadviseur ; budgetbemiddelaar ; budgettrainer
nl bewindvoerster ; beschermingsbewindvoerder ; maatschappelijk werker budgethulp ; consulent schuldbemiddeling ; energieadviseur sociaal
nl energiescanner ; voorlichter budget
fr médiateur de dettes ; conseiller en surendettement ; conseiller budgétaire ; administrateur de biens ; mandataire judiciaire à la protection des majeurs ; conseillère en économie familiale ; médiatrice de dettes
fr conseiller en gestion de budget ; conseiller en budget ; conseiller budget ; conseillère budgétaire ; travailleur social en médiation de dettes
fr assistant social médiateur de dettes ; service de médiation de dettes ; administrateur provisoire ; délégué à la tutelle aux majeurs
fr tuteur familial ; tuteur énergie ; tuteur en énergie sociale ; conseiller énergie social ; accompagnateur budgétaire ; référent budget
en debt counsellor ; debt adviser ; budget coach ; money adviser ; debt mediator ; budget adviser ; financial welfare adviser
en debt advice worker ; debt advisor ; debt management adviser ; debt counselor ; debt settlement adviser ; money advice worker ; money advisor
en budgeting adviser ; financial inclusion officer ; financial inclusion worker ; income maximisation officer ; insolvency adviser social
en administrator of the poor debtors ; energy poverty adviser ; credit counsellor ; credit counselor
de Schuldnerberater ; Budgetberater ; Schuldenberater ; Schuldnerberaterin ; gesetzlicher Betreuer ; Insolvenzberater
de Schuldnerberatung ; Schuldnerhelfer ; Schuldnercoach ; Schulden- und Insolvenzberater ; Schuldner- und Insolvenzberater
de Schuldner- und Insolvenzberaterin ; Haushaltsberater Budget ; Budgetberaterin ; Entschuldungsberater ; Berufsbetreuer ; rechtlicher Betreuer
de gesetzliche Betreuerin ; rechtliche Betreuerin ; Vereinsbetreuer ; Erwachsenenvertreter ; Berufsbeistand ; Sachwalter
de Energiesparberater sozial

concept employment-counsellor-social
kind occupation
parent social-professional
isco 2635
rubric social
work psychosocial admin
nl trajectbegeleider ; arbeidstrajectbegeleider ; jobcoach ; re-integratieconsulent ; arbeidsbegeleider ; jobbegeleider ; toeleider werk ; integratieconsulent ; werkbegeleider sociale tewerkstelling
nl jobcoach sociale economie ; arbeidscoach ; arbeidsbegeleidster ; werkplekbegeleider sociale tewerkstelling ; instructeur sociale werkplaats
nl begeleider maatwerk ; begeleider maatwerkbedrijf ; werkvloerbegeleider ; monitor maatwerkbedrijf ; trajectbegeleidster ; trajectcoach
nl tewerkstellingsbegeleider ; begeleider sociale economie ; begeleider arbeidszorg ; re-integratiecoach ; re-integratiebegeleider ; jobhunter
nl IBO-begeleider ; arbeidsmatige activiteitenbegeleider ; begeleider beschutte werkplaats ; begeleider sociale werkvoorziening
fr accompagnateur socioprofessionnel ; conseiller en insertion ; job coach ; agent d'insertion ; accompagnateur à l'emploi ; conseiller en insertion sociale et professionnelle ; encadrant technique d'insertion
fr conseillère en insertion sociale et professionnelle ; conseillère en insertion ; chargé d'insertion ; chargé d'insertion professionnelle
fr chargé d'accompagnement socioprofessionnel ; accompagnateur en insertion ; accompagnatrice socioprofessionnelle
fr accompagnateur social et professionnel ; agent d'insertion socioprofessionnelle ; agent ISP ; référent insertion ; référent RSA ; jobcoach
fr formateur en insertion ; encadrant d'insertion ; encadrant en entreprise de travail adapté ; moniteur en ETA
fr moniteur d'entreprise de travail adapté ; encadrant technique ; encadrant de travailleurs handicapés ; animateur d'insertion
fr accompagnateur emploi handicap ; chargé de réinsertion ; chargé de relation entreprises insertion
en employment support worker ; job coach ; supported employment worker ; reintegration consultant ; work integration counsellor ; vocational rehabilitation counsellor ; employment specialist social services
en employment support officer ; employment support specialist ; employment coach social ; supported employment coach ; job coach disability
en job trainer ; vocational rehabilitation worker ; vocational support worker ; work rehabilitation officer ; sheltered workshop supervisor
en sheltered workshop instructor ; work integration coach ; employability support worker ; return-to-work coordinator ; reintegration counsellor
en workshop supervisor disability
de Jobcoach ; Integrationsberater ; Arbeitsassistent ; Eingliederungsberater ; Integrationsfachkraft ; Fallmanager ; Arbeitstrainer
de Arbeitspädagoge ; Arbeitspädagogin ; Fachkraft zur Arbeits- und Berufsförderung ; Gruppenleiter Werkstatt für behinderte Menschen
de Gruppenleiter WfbM ; Arbeitserzieher ; Arbeitserzieherin ; Arbeitsanleiter ; Arbeitsbegleiter ; Arbeitscoach ; Jobcoachin ; Berufsbegleiter
de Integrationscoach ; Integrationsberaterin ; Eingliederungshelfer ; Eingliederungsfachkraft ; Rehabilitationsberater ; Reha-Berater
de Sozialpädagogische Betreuung in Beschäftigungsprojekten ; Anleiter Beschäftigungsprojekt ; Arbeitsassistenz ; Fallmanagerin
de Case Manager Integration ; Übergangscoach

concept integration-worker
kind occupation
parent social-professional
isco 2635
rubric social
work psychosocial
nl integratiewerker ; inburgeringsconsulent ; trajectbegeleider inburgering ; begeleider asielzoekers ; medewerker opvangcentrum ; vluchtelingenwerker ; buddy voor nieuwkomers ; diversiteitsmedewerker
nl inburgeringsmedewerker ; inburgeringscoach ; begeleider nieuwkomers ; begeleider vluchtelingen ; begeleider LOI ; LOI-begeleider
nl begeleider lokaal opvanginitiatief ; begeleider niet-begeleide minderjarigen ; medewerker asielcentrum ; COA-medewerker
nl woonbegeleider asielzoekers ; vluchtelingenbegeleider ; vluchtelingencoach ; vluchtelingenconsulent ; integratieambtenaar ; integratiemedewerker
nl integratiebegeleider ; medewerker integratie ; medewerker inburgering ; maatschappelijk begeleider statushouders ; migratiewerker
nl diversiteitsconsulent ; diversiteitsambtenaar ; toeleider in diversiteit ; minderhedenwerker ; Roma-stewards ; arbeidsmigrantenconsulent
fr accompagnateur de demandeurs d'asile ; intervenant social migrants ; agent d'intégration ; travailleur social en centre d'accueil ; conseiller en intégration ; accompagnateur des primo-arrivants
fr accompagnateur MENA ; éducateur MENA ; éducateur en centre d'accueil pour demandeurs d'asile ; collaborateur de centre d'accueil Fedasil
fr collaborateur social Fedasil ; travailleur social asile ; travailleur social auprès des migrants ; intervenant social en CADA
fr assistant social ILA ; accompagnateur ILA ; chargé d'accueil des primo-arrivants ; conseiller en intégration des étrangers
fr agent d'intégration sociale ; intervenant interculturel ; formateur en citoyenneté ; référent intégration ; coordinateur intégration
fr chargé d'intégration ; accompagnateur de réfugiés ; médiateur roms
en migrant support worker ; refugee support worker ; integration officer ; asylum seeker support worker ; newcomer guide ; migration counsellor ; resettlement officer
en immigrant support worker ; immigration support worker ; asylum support officer ; asylum support worker ; refugee caseworker
en refugee resettlement worker ; refugee integration worker ; migrant integration officer ; migration officer ; diversity officer
en integration caseworker ; integration coach ; integration counsellor ; equality and diversity officer ; settlement worker ; newcomer support worker
en reception centre worker
de Integrationsbeauftragter ; Flüchtlingsberater ; Migrationsberater ; Integrationslotse ; Flüchtlingsbetreuer ; Asylbetreuer
de Integrationsbeauftragte ; Integrationsbegleiter ; Integrationskoordinator ; Integrationsmanager ; Integrationspädagoge
de Integrationshelfer Flüchtlinge ; Flüchtlingssozialarbeiter ; Flüchtlingsbetreuerin ; Flüchtlingshelfer ; Flüchtlingskoordinator
de Flüchtlingsbeauftragter ; Migrationsfachdienst ; Migrationsberaterin ; Asylberater ; Asylsozialberater ; Asylbetreuerin ; Asylsozialarbeiter
de Betreuer Flüchtlingsunterkunft ; Betreuer in der Flüchtlingshilfe ; Betreuer unbegleiteter minderjähriger Flüchtlinge ; Sozialbetreuer Asyl
de Ausländerberater ; Stadtteilmütter ; Deutschkursbegleiter

concept homeless-worker
kind occupation
parent social-professional
isco 2635
rubric social
work psychosocial
nl begeleider thuislozenzorg ; daklozenbegeleider ; woonbegeleider ; begeleider nachtopvang ; medewerker maatschappelijke opvang ; ambulant woonbegeleider ; begeleider daklozen
nl begeleider daklozenopvang ; medewerker daklozenopvang ; medewerker nachtopvang ; medewerker crisisopvang ; begeleider opvanghuis
nl begeleider vrouwenopvang ; medewerker vrouwenopvang ; begeleider vluchthuis ; begeleider begeleid wonen ; begeleider beschermd wonen
nl woonbegeleidster ; woonbegeleider kwetsbare groepen ; wooncoach ; woonconsulent sociaal ; preventieve woonbegeleider ; huurbegeleider
nl woonclubbegeleider ; begeleider housing first ; housing first begeleider ; medewerker inloophuis ; inloopmedewerker ; medewerker passantenverblijf
nl sociaal beheerder
nl vluchthuisbegeleidster ; vluchthuismedewerker ; vluchthuismedewerkster
fr travailleur social sans-abri ; accompagnateur de personnes sans abri ; éducateur en abri de nuit ; accompagnateur au logement ; maraudeur social ; veilleur social
fr travailleur social en hébergement d'urgence ; travailleur social en maison d'accueil ; éducateur en maison d'accueil ; éducateur en CHRS
fr éducateur en foyer d'hébergement ; maraudeur ; intervenant social en maraude ; accompagnateur de nuit en abri ; accompagnateur housing first
fr veilleur de nuit en foyer ; agent d'accueil de nuit social ; agent hôtelier social ; hôte de maison relais ; hôte de pension de famille
fr chargé d'accompagnement logement ; conseiller social logement ; conseiller logement ; travailleur social lié au logement
fr gestionnaire locatif social ; accompagnatrice au logement ; guidance logement
fr travailleuse sociale en maison d'accueil ; intervenante en refuge pour femmes
en homelessness worker ; homeless support worker ; housing support worker ; tenancy support officer ; hostel support worker ; rough sleeper outreach worker
en homeless hostel worker ; homeless outreach worker ; homelessness officer ; homelessness prevention officer ; homelessness support worker
en hostel worker ; hostel night worker ; night shelter worker ; shelter worker ; refuge worker ; women's refuge worker ; floating support worker
en floating support officer ; housing first worker ; housing support officer ; housing options officer ; supported housing worker
en supported living support worker ; tenancy sustainment officer ; street outreach officer ; day shelter worker
en women's shelter worker ; domestic abuse refuge worker
de Obdachlosenbetreuer ; Wohnungslosenhelfer ; Wohnbetreuer ; Betreuer in der Wohnungslosenhilfe ; Wohnbegleiter
de Obdachlosenhelfer ; Obdachlosenberater ; Wohnungslosenberater ; Wohnungslosenbetreuer ; Sozialarbeiter Wohnungslosenhilfe
de Betreuer Obdachlosenunterkunft ; Betreuer Notschlafstelle ; Mitarbeiter Notschlafstelle ; Mitarbeiter im Frauenhaus ; Mitarbeiterin Frauenhaus
de Frauenhausmitarbeiterin ; Wohnbetreuerin ; Wohnbegleiterin ; Wohncoach ; ambulante Wohnbegleitung ; ambulant betreutes Wohnen Betreuer
de Betreuer im betreuten Wohnen ; Fachkraft betreutes Wohnen ; Nachtbetreuer Notunterkunft ; Mietschuldenberater ; Wohnberater sozial ; Kältebushelfer
de Frauenhausbetreuerin ; Notunterkunftsbetreuer

concept street-corner-worker
kind occupation
parent social-professional
isco 3412
rubric social
work psychosocial
nl straathoekwerker ; straathoekwerkster ; straatwerker ; vindplaatsgericht werker ; outreachend werker ; jongerenstraatwerker ; veldwerker ; outreacher
nl straathoekmedewerker ; straatcoach ; straatpedagoog ; straatmentor ; straatwerkster ; pleinwerker ; pleinmakelaar ; mobiel jeugdwerker
nl ambulant jongerenwerker ; drugstraatwerker ; veldwerker daklozen ; buitenwerker sociaal ; jeugdstraathoekwerker ; vindplaatswerker
fr éducateur de rue ; travailleur de rue ; éducatrice de rue ; travailleur social de rue ; éducateur de prévention ; médiateur de rue
fr éducateur de rue spécialisé ; éducateur spécialisé de rue ; éducateur en prévention spécialisée ; travailleuse de rue
fr travailleur social de proximité de rue ; travailleur de proximité ; travailleuse de proximité ; animateur de rue ; intervenant de rue
fr médiatrice de rue ; éducateur itinérant ; zonard éducateur
en street worker ; outreach worker ; street corner worker ; detached youth worker ; street outreach worker ; street-based youth worker
en street-based worker ; street outreach youth worker ; streetwork ; mobile youth worker ; detached worker ; outreach practitioner ; outreach officer
en outreach support worker ; assertive outreach worker ; street pastor ; gang outreach worker
de Streetworker ; Straßensozialarbeiter ; aufsuchender Sozialarbeiter ; Streetworkerin ; mobile Jugendarbeiter
de Streetwork ; Straßensozialarbeiterin ; Sozialarbeiter Streetwork ; Gassenarbeiter ; mobile Jugendarbeiterin ; mobiler Jugendarbeiter
de aufsuchende Jugendarbeit ; aufsuchende Sozialarbeit ; Fußball-Streetworker ; Fanprojektmitarbeiter ; Straßenarbeiter sozial

concept community-worker
kind occupation
parent social-professional
isco 3412
rubric social
work psychosocial communication
nl opbouwwerker ; buurtwerker ; samenlevingsopbouwwerker ; wijkwerker ; buurtwerkster ; gemeenschapswerker ; cultureel werker buurt ; buurtcoach ; wijkcoach ; buurtzorgregisseur
nl opbouwwerkster ; sociaal-cultureel opbouwwerker ; buurtopbouwwerker ; buurtverbinder ; buurtbegeleider ; buurtstewards ; buurtsportwerker
nl buurtregisseur ; buurthuismedewerker ; medewerker buurthuis ; medewerker buurtwerk ; wijkwerkster ; wijkopbouwwerker ; wijkregisseur ; wijkmanager
nl wijkverbinder ; wijkmeester sociaal ; wijkagent sociaal ; gemeenschapsontwikkelaar ; gemeenschapsversterker ; inwonersconsulent
nl participatiemedewerker ; participatieambtenaar burgers ; armoedebestrijder ; medewerker armoedebestrijding
nl medewerker vereniging waar armen het woord nemen ; leefbaarheidsconsulent ; dorpsondersteuner ; dorpscoach ; dorpswerker ; verbindingswerker
nl samenlevingsopbouwwerkster ; projectmedewerker samenlevingsopbouw
fr travailleur communautaire ; agent de développement communautaire ; animateur de quartier ; travailleuse communautaire ; agent de cohésion sociale ; médiateur social ; adulte relais
fr agent de développement social ; agent de développement social local ; agent de développement social urbain ; agent de développement de quartier
fr agent de quartier social ; agent de proximité ; agent social de proximité ; agent d'insertion de quartier ; animatrice de quartier
fr animateur de proximité ; animateur de maison de quartier ; animateur en centre social ; animateur socio-communautaire ; animateur de vie sociale
fr chargé de développement social ; chargé de développement communautaire ; coordinateur de quartier ; coordinateur PCS ; chef de projet PCS
fr chef de projet politique de la ville ; facilitateur de quartier ; intervenant communautaire ; médiatrice sociale de quartier
fr médiateur social de proximité ; médiateur de ville ; travailleur social communautaire ; organisateur communautaire ; agent de citoyenneté
fr correspondant de quartier ; concierge de quartier
en community worker ; community development worker ; neighbourhood worker ; community development officer ; community outreach worker ; community organiser
en community development practitioner ; community development officer social ; community project worker ; community project officer
en community engagement officer ; community engagement worker ; community cohesion officer ; community liaison officer ; community link worker
en community connector ; community builder ; community coordinator ; community activist ; community association worker ; community care worker social
en community centre worker ; community inclusion worker ; community regeneration officer ; community resource worker ; community support worker adults
en social prescriber ; social prescribing link worker ; link worker ; local area coordinator ; neighbourhood coordinator
en neighbourhood officer social ; tenant participation officer ; village agent ; anti-poverty worker ; settlement community worker
de Gemeinwesenarbeiter ; Quartiersmanager ; Stadtteilarbeiter ; Gemeinwesenarbeiterin ; Quartierskoordinator ; Nachbarschaftsarbeiter
de Stadtteilmanager ; Stadtteilkoordinator ; Stadtteilarbeiterin ; Stadtteilsozialarbeiter ; Quartiersmanagerin ; Quartiersarbeiter
de Quartiersentwickler ; Quartiersbetreuer ; Quartierssozialarbeiter ; Quartierspfleger sozial ; Quartiersreferent ; Quartierarbeiter
de Gemeinwesenentwickler ; Gemeinwesenpädagoge ; Gemeinschaftsarbeiter ; Sozialraumkoordinator ; Sozialraummanager ; Sozialplaner
de Nachbarschaftshelfer ; Nachbarschaftskoordinator ; Nachbarschaftszentrum Mitarbeiter ; Grätzelmanager ; Dorfmanager ; Dorfkümmerer
de Ehrenamtsmanager Stadtteil ; Bürgerbeteiligungsbeauftragter ; Mehrgenerationenhaus Mitarbeiter ; Regionalkoordinator Soziales
de sozialer Stadtteilberater

concept youth-worker
kind occupation
parent social-professional
isco 3412
rubric social
work psychosocial education
nl jeugdwerker ; jongerenwerker ; jeugdwerkster ; jongerenbegeleider ; jeugdconsulent ; begeleider jeugdhuis ; jongerencoach ; medewerker jeugdhuis
nl jeugd- en jongerenwerker ; jongerenwerkster ; jeugdanimator jeugdhuis ; jeugdhuiswerker ; jeugdhuismedewerker ; tienerwerker ; kinderwerker
nl jeugdopbouwwerker ; jeugd- en jongerenbegeleider ; jongerenconsulent ; jongerenadviseur ; JAC-medewerker ; jongerencoach-mentor ; jeugdmedewerker
nl medewerker jeugdwerk ; medewerker jeugddienst ; jeugddienstmedewerker ; jeugdcoördinator ; jeugdambtenaar ; jeugdcoach ; jongerenmentor
nl mentor jongeren ; vormingswerker jeugd ; jeugdwerkbegeleider ; kinder- en jongerenwerker ; jeugdinformatiewerker ; projectmedewerker jeugd
fr animateur de jeunes ; travailleur de jeunesse ; éducateur jeunesse ; animateur socio-éducatif ; animateur jeunesse ; intervenant jeunesse
fr animateur en maison de jeunes ; animatrice en maison de jeunes ; animateur de maison de jeunes ; animateur socio-éducatif jeunesse
fr animatrice socio-éducative ; animateur en AMO ; animateur jeunes ; animatrice jeunesse ; animateur ados ; animateur d'adolescents
fr animateur d'organisation de jeunesse ; permanent d'organisation de jeunesse ; éducateur de jeunes ; éducateur prévention jeunesse
fr coordinateur jeunesse ; coordinateur enfance jeunesse ; conseiller jeunesse ; conseiller d'éducation populaire et de jeunesse ; référent jeunesse
fr référent jeunes ; responsable jeunesse ; agent jeunesse ; mentor de jeunes ; informateur jeunes ; médiateur jeunesse ; animateur de foyer de jeunes
en youth worker ; youth support worker ; youth and community worker ; youth leader ; youth information worker ; youth counsellor
en youth adviser ; youth advocate ; youth care support worker ; youth centre worker ; youth club leader ; youth club worker ; youth development worker
en youth engagement worker ; youth inclusion worker ; youth mentor ; youth mentoring worker ; youth officer ; youth participation worker
en youth programme worker ; youth project worker ; youth services worker ; youth outreach worker ; youth work practitioner ; youth work assistant
en community youth worker ; assistant youth worker ; trainee youth worker ; young people's worker ; young persons adviser
en young people support worker ; teen worker ; connexions adviser
de Jugendarbeiter ; Jugendbetreuer ; Jugendarbeiterin ; Jugendberater ; Jugendpfleger ; Jugendreferent ; Jugendbetreuerin
de Jugendsozialarbeiter ; Jugendsozialarbeiterin ; Jugendhausmitarbeiter ; Jugendhausbetreuer ; Jugendzentrumsbetreuer ; Mitarbeiter Jugendzentrum
de Jugendheimbetreuer ; Jugendclubleiter ; Jugendclubbetreuer ; Jugendtreffbetreuer ; Jugendcoach ; Jugendberaterin ; Jugendbildungsreferent
de Jugendleiter ; Jugendleiterin ; Jugendmentor ; Jugendkoordinator ; Jugendpflegerin ; Kreisjugendpfleger ; Stadtjugendpfleger
de Gemeindejugendpfleger ; Kinder- und Jugendarbeiter ; Kinder- und Jugendbetreuer ; Kinder- und Jugendreferent ; Mitarbeiter offene Jugendarbeit
de offene Jugendarbeit ; Mitarbeiter in der Jugendarbeit ; Jugendinformationsberater ; Jugendanimator

concept youth-care-worker
kind occupation
parent social-professional
isco 3412
rubric social
work psychosocial education
nl begeleider jeugdhulp ; jeugdzorgwerker ; jeugdhulpverlener ; pedagogisch begeleider ; leefgroepbegeleider ; begeleider in leefgroep ; groepsleider ; jeugdzorgbegeleider ; pedagogisch medewerker jeugdzorg ; jeugdhulpbegeleider
nl jeugdzorgmedewerker ; medewerker jeugdzorg ; medewerker jeugdhulp ; medewerker jeugdhulpverlening ; hulpverlener jeugdzorg ; begeleider jeugdzorg
nl begeleider bijzondere jeugdzorg ; groepsleider jeugdzorg ; groepsleidster ; groepswerker ; groepsopvoeder jeugd ; leefgroepbegeleidster
nl leefgroepwerker ; leefgroepopvoeder ; begeleider pleegkinderen ; begeleider kindertehuis ; begeleider crisisopvang jongeren
nl begeleider gemeenschapsinstelling ; gezinshuisouder ; gezinshuismoeder ; pleegouder ; pleegmoeder ; pleegvader ; crisisopvangouder
nl internaatsbegeleider ; internaatbegeleider ; internaatsmedewerker ; internaatleider ; sociotherapeut ; sociotherapeut jeugd
nl pedagogisch groepsmedewerker
nl moeder-kindhuisbegeleider ; begeleider moeder-kindhuis ; begeleider kortverblijf jeugd
fr éducateur en aide à la jeunesse ; éducateur d'internat ; éducateur en foyer ; éducateur en MECS ; surveillant éducateur ; maître de maison ; éducateur résidentiel
fr éducateur en protection de l'enfance ; éducatrice en protection de l'enfance ; éducateur en maison d'enfants ; éducatrice en foyer
fr éducateur en pouponnière ; éducateur en service résidentiel général ; éducateur SRG ; éducateur en IPPJ ; éducateur PJJ en foyer
fr éducateur de nuit ; surveillant de nuit en internat ; surveillant de nuit qualifié ; veilleur éducatif de nuit ; maîtresse de maison en MECS
fr gouvernante éducative ; assistant familial ; assistante familiale ; parent d'accueil ; accueillant familial d'enfants ; mère d'accueil
fr éducateur familial en village d'enfants ; mère SOS ; aide familiale SOS villages d'enfants
fr éducateur de centre maternel ; éducatrice de maison maternelle
en residential child care worker ; residential childcare worker ; youth care worker ; group home worker ; children's home worker ; houseparent ; boarding school housemaster
en children's residential worker ; children's residential support worker ; residential youth worker ; residential care officer children
en residential care officer ; residential child care officer ; residential childcare practitioner ; residential homes worker
en children's care worker residential ; children's support worker residential ; foster parent ; foster carer ; foster mother
en therapeutic foster carer ; group home parent ; house mother ; housefather ; boarding house parent ; boarding school matron ; dormitory supervisor
en hall warden ; secure unit care worker children ; juvenile detention worker ; youth detention officer
en mother and baby unit support worker ; parent and child unit worker
de Heimerzieher ; Jugend- und Heimerzieher ; Gruppenleiter im Heim ; Heimerzieherin ; Wohngruppenbetreuer ; Jugendhilfebetreuer ; Betreuer in der Jugendhilfe
de Erzieher im Heim ; Erzieher Wohngruppe ; Erzieher Jugendhilfe ; Erzieherin Jugendhilfe ; Jugendheimerzieher ; Kinderheimerzieher ; Kinderdorfmutter
de Kinderdorfvater ; Kinderdorfeltern ; SOS-Kinderdorf-Mutter ; Hausmutter ; Hausvater ; Pflegemutter ; Pflegevater ; Pflegeeltern ; Erziehungsstelle
de Fachkraft stationäre Jugendhilfe ; Betreuer stationäre Jugendhilfe ; Betreuer Wohngruppe ; Wohngruppenbetreuerin ; Internatspädagoge
de Internatsleiterin Betreuung ; Nachtbereitschaft Jugendhilfe ; Nachtdienst im Jugendwohnheim ; Erziehungsbeistand ; Erziehungsbeiständin
de Betreuungshelfer ; Intensivpädagoge ; Erlebnispädagoge Jugendhilfe ; Jugendhilfeerzieher
de Betreuerin Mutter-Kind-Haus ; Betreuer Mutter-Kind-Heim ; Erzieher im Mutter-Kind-Haus

concept special-educator
kind occupation
parent social-professional
isco 3412
rubric social
work psychosocial education
nl opvoeder ; opvoedster ; opvoeder-begeleider ; orthopedagogisch begeleider ; opvoeder klasse 1 ; begeleider ; begeleidster ; bachelor orthopedagogie ; agogisch werker ; sociaalpedagogisch hulpverlener ; SPH ; persoonlijk begeleider
nl opvoeder in een instelling ; opvoeder internaat ; opvoeder A1 ; opvoeder A2 ; hulpopvoeder ; studiemeester-opvoeder ; internaatsopvoeder
nl opvoedkundig begeleider ; opvoedingsassistent ; sociaal pedagoog ; sociaal-pedagogisch medewerker ; sociaal-pedagogisch werker
nl agogisch medewerker ; agogisch begeleider ; persoonlijk begeleidster ; groepsbegeleider ; groepsbegeleidster ; groepsopvoeder
nl medewerker maatschappelijke zorg ; begeleider maatschappelijke zorg ; maatschappelijke zorgmedewerker ; orthopedagogisch medewerker
nl pedagogisch hulpverlener ; pedagogisch begeleidster ; ambulant hulpverlener ; ambulant hulpverleenster ; ervaringsdeskundige
nl ervaringsdeskundig begeleider ; individueel begeleider
nl technisch opvoeder ; opvoeder-technieker atelier ; opvoeder klasse 2 ; opvoeder klasse 3 ; opvoedster internaat
fr éducateur ; éducatrice ; éducateur spécialisé ; éducatrice spécialisée ; moniteur-éducateur ; éducateur A1 ; éducateur A2 ; accompagnateur éducatif et social ; éducateur technique spécialisé
fr éducateur spécialisé A1 ; éducateur spécialisé A2 ; éducateur de groupe ; éducatrice de groupe ; éducateur d'internat scolaire ; éducateur classe I
fr éducateur classe 1 ; éducateur classe 2 ; éducateur sans titre ; éducateur accompagnateur ; éducateur social ; éducatrice sociale
fr éducateur chef de groupe ; monitrice-éducatrice ; éducateur technique ; éducatrice technique spécialisée ; éducateur scolaire spécialisé
fr éducateur en milieu ouvert ; éducateur AMO ; éducateur AEMO ; intervenant éducatif ; intervenant socio-éducatif ; travailleur socio-éducatif
fr assistant socio-éducatif ; accompagnateur éducatif ; accompagnante éducative et sociale ; éducatrice spécialisée en internat ; pédagogue social
fr référent éducatif
fr éducateur technique menuiserie ; éducateur technique d'atelier ; éducateur technique en IMPRO ; éducatrice technique ; éducatrice A1
fr éducatrice nuit foyer
en social educator ; special educator ; educator ; social pedagogue ; support worker ; educational support worker ; key worker
en residential support worker ; residential care worker ; residential social care worker ; residential home adult care worker
en residential childcare officer ; house parent ; social care worker ; social care assistant ; social care support worker ; social support worker
en social work assistant practitioner ; care support worker social ; community support officer ; community support practitioner ; resource worker
en key worker supported housing ; keyworker ; project worker ; project support worker ; independent living worker ; living skills instructor
en life skills instructor ; life skills trainer ; peer worker ; expert by experience ; mental health peer worker ; behaviour support worker
en behavioural support worker ; enablement worker ; reablement support worker social ; mentor scheme worker
en technical instructor special school ; workshop educator
de Sozialpädagoge ; Sozialpädagogin ; Heilerziehungspfleger ; Heilpädagoge ; Betreuer ; Erzieher in Behinderteneinrichtung ; Heilerziehungspflegerin ; Fachsozialbetreuer ; Betreuerin
de Sozialpädagogischer Mitarbeiter ; sozialpädagogische Mitarbeiterin ; sozialpädagogischer Assistent ; sozialpädagogische Assistentin
de Sozialpädagogische Assistenz ; Sozialassistent Pädagogik ; Heilpädagogin ; Heilpädagogischer Fachlehrer ; heilpädagogische Fachkraft
de Heilerziehungspflegeassistent ; Heilerziehungspflegehelferin ; Heilerzieher ; Heilerzieherin ; Sozialtherapeut ; Sozialtherapeutin
de pädagogischer Betreuer ; pädagogische Betreuungskraft ; pädagogische Fachkraft ; pädagogischer Mitarbeiter ; pädagogische Mitarbeiterin
de Gruppenerzieher ; Wohngruppenerzieher ; Gruppenbetreuer ; Bezugsbetreuer ; Bezugsbetreuerin ; Fachbetreuer ; Fachbetreuerin ; Erziehungshelfer
de Genesungsbegleiterin ; Alltagsbetreuer Behindertenhilfe ; Diplom-Sozialbetreuer ; Behindertenpädagoge ; Sozialbegleiter
de Werkpädagoge Behindertenhilfe ; Gruppenleiterin Behindertenhilfe

concept disability-support-worker
kind occupation
parent social-professional
isco 3412
rubric social
work psychosocial care
nl begeleider gehandicaptenzorg ; begeleider personen met een handicap ; persoonlijk assistent ; activiteitenbegeleider gehandicaptenzorg ; begeleider dagcentrum ; begeleider dagbesteding ; woonbegeleider handicap ; PAB-assistent ; ambulant begeleider
nl begeleider gehandicaptenvoorziening ; begeleider mensen met een beperking ; begeleider verstandelijk gehandicapten
nl begeleider verstandelijke beperking ; begeleider autisme ; autismebegeleider ; autismecoach ; begeleider niet-aangeboren hersenletsel
nl medewerker dagbesteding ; medewerker dagcentrum ; dagbegeleider ; dagcentrumbegeleider ; dagbestedingscoach ; begeleidster dagcentrum
nl activiteitenbegeleider dagbesteding ; activiteitenbegeleider dagcentrum ; activiteitenleider gehandicapten ; begeleider zorgboerderij ; zorgboer
nl woonbegeleider gehandicaptenzorg ; woonassistent handicap ; atelierbegeleider ; begeleider atelier ; begeleider mobiele dienst ; mobiel begeleider
nl persoonlijk assistent van personen met een handicap ; assistent zelfstandig wonen ; gebarentaalbegeleider doofblinden ; mobiliteitstrainer blinden
nl begeleider blinden ; doventolkbegeleider
fr accompagnateur de personnes handicapées ; éducateur en centre de jour ; assistant personnel ; accompagnant éducatif et social ; AES ; aide médico-psychologique ; AMP ; moniteur d'atelier
fr accompagnateur de personnes en situation de handicap ; accompagnateur en handicap ; éducateur auprès de personnes handicapées
fr éducateur en service d'accueil de jour ; éducateur en service résidentiel pour adultes ; éducateur en centre d'hébergement
fr éducateur en foyer de vie ; éducateur en IME ; moniteur d'atelier en ESAT ; monitrice d'atelier ; moniteur d'ateliers ; moniteur d'atelier protégé
fr moniteur principal d'atelier ; animateur en centre de jour ; assistant de vie pour personnes handicapées ; assistante de vie scolaire handicap
fr auxiliaire de vie handicap ; accompagnateur en autonomie ; instructeur de locomotion ; instructeur en locomotion
fr instructeur en autonomie de vie journalière ; instructeur pour déficients visuels ; accompagnateur de sourds ; accompagnante éducative handicap
fr aide médico-psychologique handicap ; travailleur en service d'accompagnement ; accompagnateur SAVS
en disability support worker ; learning disability support worker ; personal assistant for disabled person ; disability services instructor ; day centre worker ; community support worker ; direct support professional
en disability worker ; disability officer ; disability support assistant ; disability services worker ; disability care support worker
en disabilities instructor ; disability instructor ; special needs support worker ; special needs worker ; special needs carer social
en autism support worker ; autism practitioner ; learning disabilities worker ; learning disability worker ; learning disability practitioner
en day services worker ; day services officer ; day service support worker ; day opportunities worker ; day centre officer ; day centre instructor
en day care officer disability ; workshop instructor disability ; mobility and orientation instructor ; rehabilitation officer visually impaired
en rehabilitation officer for the blind ; sensory support worker ; deafblind intervenor ; supported living worker ; supported living assistant
de Behindertenbetreuer ; Behindertenbegleiter ; Assistent für Menschen mit Behinderung ; Heilerziehungshelfer ; persönliche Assistenz ; Fachsozialbetreuer Behindertenarbeit ; Schulbegleiter für Behinderte ; Betreuer für Menschen mit Behinderung
de Behindertenbetreuerin ; Behindertenhelfer ; Behindertenfachkraft ; Behindertenfachbetreuer ; Fachkraft in der Behindertenhilfe
de Fachkraft Behindertenhilfe ; Mitarbeiter in der Behindertenhilfe ; Mitarbeiter Behindertenhilfe ; Betreuer Behindertenhilfe
de Betreuer in einer Tagesstätte ; Betreuungskraft Behindertenhilfe ; Betreuungshelfer Behindertenhilfe ; Diplom-Sozialbetreuer Behindertenarbeit
de Diplom-Sozialbetreuer Behindertenbegleitung ; Fachsozialbetreuerin Behindertenarbeit ; Wohnheimbetreuer Behinderte ; Tagesstättenbetreuer
de Tagesstrukturbetreuer ; Betreuer Tagesförderstätte ; Werkstattbetreuer ; Autismusbegleiter ; Autismusfachkraft ; Autismustherapeut
de Persönliche Assistentin ; persönlicher Assistent ; Assistenzkraft Behinderte ; Freizeitassistent ; Blindenbetreuer ; Blindenpädagoge Mobilität
de Rehabilitationslehrer für Blinde ; Gehörlosenbetreuer ; Gehörlosenassistent ; Familienentlastender Dienst

concept addiction-counsellor
kind occupation
parent social-professional
isco 2635
rubric social
work psychosocial
nl verslavingsbegeleider ; drughulpverlener ; alcoholhulpverlener ; verslavingsconsulent ; drugbegeleider ; preventiewerker alcohol en drugs ; verslavingshulpverlener
nl verslavingswerker ; verslavingscoach ; verslavingsdeskundige ; verslavingsspecialist ; verslavingstherapeut ; gokverslavingsconsulent
nl drugconsulent ; drughulpconsulent ; drugpreventiewerker ; preventiewerker verslaving ; alcoholconsulent ; medewerker verslavingszorg
nl begeleider verslavingszorg ; ambulant verslavingshulpverlener ; tabakoloog-begeleider ; consulent middelengebruik ; medewerker spuitenruil
fr intervenant en toxicomanie ; conseiller en addictologie ; éducateur en assuétudes ; travailleur social en addictologie ; conseiller en alcoologie
fr conseiller en toxicomanie ; conseillère en toxicomanie ; intervenante en toxicomanie ; intervenant en addictologie ; intervenant en assuétudes
fr éducateur spécialisé en addictologie ; éducateur en toxicomanie ; accompagnant en addictologie ; thérapeute en addictologie
fr conseiller en dépendances ; conseiller en dépendance aux jeux ; travailleur en réduction des risques ; référent assuétudes
fr préventionniste assuétudes ; alcoologue conseiller
en addiction counsellor ; drug and alcohol counsellor ; substance misuse worker ; drug counsellor ; alcohol counsellor ; recovery worker
en addiction counselor ; addiction support worker ; addictions counsellor ; alcohol and drug worker ; alcohol worker ; drug and alcohol worker
en drug and alcohol addiction counsellor ; drug worker ; drugs project worker ; drug prevention officer ; drug rehabilitation worker
en substance abuse counselor ; substance abuse worker ; substance misuse practitioner ; harm reduction worker ; needle exchange worker
en rehab counsellor ; recovery coach
de Suchtberater ; Drogenberater ; Suchttherapeut ; Suchtberaterin ; Suchtkrankenhelfer ; Suchtpräventionsfachkraft
de Suchtarbeiter ; Suchthelfer ; Suchtbetreuer ; Suchtkrankenhelferin ; Suchtsozialarbeiter ; Sozialarbeiter Suchthilfe ; Suchthilfemitarbeiter
de Mitarbeiter Suchthilfe ; Mitarbeiter Suchtberatung ; Suchtberatungsfachkraft ; Suchtpräventionsberater ; Suchtbeauftragter ; Drogenhelfer
de Drogensozialarbeiter ; Drogenbeauftragter ; Drogenberaterin ; Alkoholberater ; Ex-User-Berater ; Genesungsbegleiter Sucht

concept crisis-counsellor
kind occupation
parent social-professional
isco 2635
rubric social
work psychosocial
nl crisishulpverlener ; crisisbegeleider ; crisisinterventiewerker ; psychosociaal crisismedewerker ; medewerker slachtofferbejegening ; noodhulpmedewerker psychosociaal ; crisiswerker
nl crisismedewerker ; crisisopvangmedewerker ; medewerker crisisdienst ; crisismaatschappelijk werker ; spoedeisende maatschappelijk werker
nl crisisinterventiehulpverlener ; medewerker slachtofferhulp noodgevallen ; hulpverlener crisisopvang ; zelfmoordpreventiewerker
nl suïcidepreventiewerker ; medewerker zelfmoordlijn
fr intervenant de crise ; travailleur social de crise ; assistant aux victimes ; intervenant en situation de crise ; secouriste psychosocial ; psychologue d'urgence bénévole
fr intervenante de crise ; travailleur social d'urgence ; travailleur social SAMU social ; intervenant d'urgence sociale ; agent du SAMU social
fr répondant social 115 ; écoutant social 115 ; coordinateur d'urgence sociale ; intervenant psychosocial d'urgence
fr intervenant en prévention du suicide ; préventionniste du suicide
en crisis counsellor ; crisis intervention worker ; crisis situation social worker ; emergency duty worker ; disaster support worker ; trauma support worker
en crisis worker ; crisis support worker ; crisis line worker ; crisis social worker ; crisis intervention specialist ; crisis intervention counsellor
en emergency social worker ; emergency duty social worker ; suicide prevention worker ; crisis helpline counsellor ; crisis team worker
de Krisenhelfer ; Kriseninterventionshelfer ; Krisenberater ; Notfallhelfer psychosozial ; Mitarbeiter Krisenintervention ; Kriseninterventionsmitarbeiter
de Krisensozialarbeiter ; Krisendienstmitarbeiter ; Krisendienst ; Kriseninterventionsberater ; Krisenbegleiter ; Notfallseelsorger ; Notfallbegleiter
de psychosoziale Notfallversorgung ; Fachkraft Krisenintervention ; Suizidpräventionsberater ; Mitarbeiter Kriseninterventionsteam

concept counsellor
kind occupation
parent social-professional
isco 2635
rubric social
work psychosocial
nl counselor ; counsellor ; relatietherapeut ; psychosociaal begeleider ; psychosociaal werker ; huwelijksconsulent ; hulpverlener relaties ; psychosociaal consulent ; seksueel hulpverlener ; levenscoach
nl relatiecounselor ; relatietherapeute ; relatieconsulent ; gezinscounselor ; seksconsulent ; seksueel consulent ; seksuologisch consulent
nl verliesbegeleider ; verlies- en rouwbegeleider ; rouw- en verliesconsulent ; telefonisch hulpverlener ; counselor verliesverwerking
nl adoptieconsulent ; geboorteconsulent ; abortusconsulent ; slachtofferconsulent ; traumacounselor ; psychosociaal hulpverlener
nl psychosociaal therapeut ; kindercoach ; jongerencounselor ; studentencounselor ; vertrouwenspersoon ; stresscoach ; lifecoach
nl familietherapeut consulent
fr conseiller psychosocial ; conseiller conjugal ; counselor ; écoutant professionnel ; thérapeute de couple ; conseillère conjugale ; conseiller de planning familial ; aidant psychosocial
fr conseillère conjugale et familiale ; conseiller familial et conjugal ; conseillère en planning familial ; conseiller en vie affective et sexuelle
fr accueillante en planning familial ; conseiller en deuil ; accompagnant de deuil ; écoutant social ; écoutant ; thérapeute conjugal
fr accompagnateur en parentalité ; médiateur conjugal ; coach de vie ; coach parental ; coach familial ; coach scolaire
fr conseiller d'aide psychologique ; conseiller en relation d'aide ; personne de confiance en entreprise ; conseiller en sexualité
fr conseiller en adoption ; conseiller en contraception ; conseiller en violences conjugales ; intervenant auprès des victimes
en counsellor ; counselor ; relationship counsellor ; marriage counsellor ; psychosocial counsellor ; family planning counsellor ; bereavement counsellor ; life coach
en bereavement support worker ; marriage guidance counsellor ; marital counsellor ; couples counsellor ; family counsellor ; sexual health adviser
en sexual assault counsellor ; sexual violence counsellor ; domestic violence counsellor ; domestic abuse worker ; trauma counsellor
en adoption counsellor ; pregnancy counsellor ; fertility counsellor ; pastoral counsellor ; student welfare counsellor ; children's counsellor
en wellbeing coach ; social counselor ; telephone counsellor ; women's welfare organiser ; independent domestic violence adviser ; rape crisis worker
en gambling counsellor ; welfare counsellor
de psychosozialer Berater ; Lebensberater ; Eheberater ; Paarberater ; Lebens- und Sozialberater ; Familienplanungsberater ; Berater in Lebensfragen ; Sexualberater
de Beraterin für Eheangelegenheiten ; Eheberaterin ; Ehe- und Familienberater ; Ehe- und Lebensberater ; Ehe- Familien- und Lebensberater
de Partnerschaftsberater ; Paarberaterin ; Beziehungsberater ; Beziehungscoach ; Sexualberaterin ; Schwangerschaftsberaterin ; Schwangerenberaterin
de Schwangerschaftskonfliktberater ; Trennungsberater ; Scheidungsberater ; Trauerberater ; psychosoziale Beraterin ; psychologisch-sozialer Berater
de Opferberater ; Opferberaterin ; Gewaltberater ; Frauenberaterin ; Männerberater ; Adoptionsberater ; Pflegekinderberater ; Lebenscoach ; Life Coach
de Traumafachberater ; Traumaberater ; Spielsuchtberater

concept student-counsellor-social
kind occupation
parent social-professional
isco 2635
rubric social
work psychosocial education
nl leerlingbegeleider ; leerlingenbegeleider ; schoolmaatschappelijk werker ; studentenbegeleider ; trajectbegeleider school ; zorgcoördinator ; brugfiguur ; CLB-medewerker ; CLB-consulent ; studentencoach
nl leerlingbegeleidster ; leerlingconsulent ; studentenconsulent ; studentenpsycholoog consulent ; studentendecaan ; studieadviseur
nl schoolinterventiewerker ; schoolopbouwwerker ; leerplichtambtenaar ; medewerker leerplicht ; spijbelambtenaar ; spijbelbegeleider
nl time-outbegeleider ; schoolcoach ; ondersteuner leerlingen ; zorgleraar ; zorgjuf ; medewerker studentenvoorzieningen ; intern leerlingbegeleider
nl vertrouwensleerkracht ; vertrouwensleraar
fr assistant social scolaire ; médiateur scolaire ; conseiller d'éducation ; accompagnateur scolaire ; agent PMS ; assistante sociale scolaire ; référent scolaire ; CPE ; conseiller principal d'éducation
fr agent de centre PMS ; assistant social PMS ; conseiller psychopédagogique ; auxiliaire psycho-pédagogique ; auxiliaire social PMS
fr éducateur scolaire ; éducateur-surveillant ; surveillant scolaire ; surveillant d'internat ; maître d'internat ; conseillère principale d'éducation
fr médiatrice scolaire ; accrocheur scolaire ; agent de lutte contre le décrochage scolaire ; intervenant en décrochage scolaire
fr assistant social des étudiants ; conseiller aux étudiants ; service social des étudiants ; accompagnateur d'étudiants
en school social worker ; pupil support worker ; student support officer ; education welfare officer ; school counsellor ; pastoral support worker ; student counsellor
en pupil welfare officer ; pupil welfare worker ; pastoral manager school ; school welfare worker ; school attendance worker ; truancy officer
en education social worker ; educational welfare officer ; education counsellor ; student welfare officer ; student adviser ; student support adviser
en student services officer ; learning mentor ; home-school liaison officer ; home school support worker ; academic adviser
de Schulsozialarbeiter ; Schulsozialarbeiterin ; Vertrauenslehrer ; Schülerbetreuer ; Studienberater sozial ; Beratungslehrer ; Schulsozialpädagoge
de Schulsozialarbeit ; Schulsozialberater ; Schulberater ; Schülerberater ; Schülercoach ; Schulmediator ; Schulbetreuer ; Schulhelfer
de Bildungsberater Schule ; Studierendenberater ; Sozialberater Studierendenwerk ; Schulaufsicht sozial ; Jugendsozialarbeiter an Schulen
de Jugendsozialarbeit an Schulen ; Schulverweigererbetreuer ; Internatsbetreuer ; Internatserzieher ; Lerncoach

concept mediator
kind occupation
parent social-professional
isco 2635
rubric social
work psychosocial communication
nl bemiddelaar ; bemiddelaarster ; familiaal bemiddelaar ; ombudspersoon ; buurtbemiddelaar ; mediator ; scheidingsbemiddelaar ; conflictbemiddelaar ; herstelbemiddelaar ; ombudsman
nl mediator familie ; familiebemiddelaar ; echtscheidingsbemiddelaar ; omgangsbemiddelaar ; ouderschapsbemiddelaar ; burenbemiddelaar
nl wijkbemiddelaar ; sociaal bemiddelaar ; schoolbemiddelaar ; ombudsvrouw ; ombudspersoon ziekenhuis ; ombudsmedewerker ; patiëntenombudsman
nl gemeentelijke ombudsman ; klachtenbemiddelaar ; mediatrice ; arbeidsbemiddelaar conflicten ; strafbemiddelaar
fr médiateur ; médiatrice ; médiateur familial ; médiateur de quartier ; médiateur hospitalier ; ombudsman ; médiateur agréé ; médiatrice familiale
fr médiateur social de conflits ; médiateur de conflits ; médiateur de proximité ; médiateur en milieu hospitalier ; médiateur de voisinage
fr médiateur local ; médiateur santé ; médiateur de santé ; médiatrice santé ; médiatrice de quartier ; médiatrice sociale ; médiateur de divorce
fr médiateur communal ; médiateur de nuit ; correspondant de nuit ; agent de médiation ; ombudsman communal
en mediator ; family mediator ; neighbourhood mediator ; ombudsperson ; conflict mediator ; victim-offender mediator ; ombudsman ; dispute resolution worker
en community mediator ; divorce mediator ; family mediation practitioner ; mediation officer ; mediation worker ; conciliator ; conciliation officer
en patient ombudsman ; patient advocate ; patient advice officer ; independent advocate ; advocacy worker ; social mediator ; relationship mediator
de Mediator ; Mediatorin ; Familienmediator ; Ombudsperson ; Streitschlichter ; Konfliktberater ; Konfliktvermittler ; Ombudsfrau
de Scheidungsmediator ; Trennungsmediator ; Familienmediatorin ; Nachbarschaftsmediator ; Wirtschaftsmediator ; Konfliktmanager ; Konfliktberaterin
de Konfliktlotse ; Patientenfürsprecher ; Patientenanwalt ; Ombudsmann ; Ombudsfrau Klinik ; Streitschlichterin ; Schlichtungshelfer

concept intercultural-mediator
kind occupation
parent social-professional
isco 2635
rubric social
work psychosocial communication
nl intercultureel bemiddelaar ; intercultureel bemiddelaarster ; interculturele bemiddeling ; intercultureel medewerker ; toeleider ; brugfiguur diversiteit ; intercultureel werker ; cultuurbemiddelaar
fr médiateur interculturel ; médiatrice interculturelle ; médiation interculturelle ; médiateur culturel social ; facilitateur interculturel ; agent de liaison interculturel
en intercultural mediator ; cultural mediator ; intercultural mediation ; cross-cultural mediator ; community interpreter mediator ; cultural liaison worker
de interkultureller Mediator ; Kulturvermittler ; Kulturmittler ; interkulturelle Mediation ; Sprach- und Integrationsmittler ; Sprachmittler

concept social-interpreter
kind occupation
parent social-professional
isco 2643
rubric social
work communication psychosocial
nl sociaal tolk ; sociaal tolken ; tolk ; telefoontolk ; tolken ; tolk ter plaatse ; sociaal vertaler ; vertalen en tolken ; taalhulp ; helpen vertalen
fr interprète en milieu social ; interprète social ; interprète ; interprétariat ; traducteur social ; interprète communautaire ; aide à la traduction ; interpréter
en community interpreter ; public service interpreter ; interpreter ; telephone interpreter ; interpreting ; social interpreter ; help with interpreting
de Dolmetscher ; Sprachmittlung ; Gemeindedolmetscher ; Dolmetscherin ; Dolmetschen ; Community Interpreter ; Telefondolmetscher ; dolmetschen im Sozialwesen

concept sign-language-interpreter
kind occupation
parent social-interpreter
isco 2643
rubric social
work communication
nl tolk Vlaamse Gebarentaal ; gebarentaaltolk ; gebarentolk ; schrijftolk ; doventolk ; tolk gebarentaal
fr interprète en langue des signes ; interprète LSFB ; interprète LSF ; interprète gestuel ; transcripteur pour sourds ; codeur LPC
en sign language interpreter ; BSL interpreter ; speech-to-text interpreter ; deaf interpreter ; sign interpreter
de Gebärdensprachdolmetscher ; Gebärdendolmetscher ; Schriftdolmetscher ; Gebärdensprachdolmetscherin ; Gehörlosendolmetscher

concept bereavement-support
kind task
rubric social
work psychosocial
nl rouwbegeleiding ; rouwconsulent ; rouwbegeleider ; verliesbegeleiding ; begeleiding bij rouw ; nabestaanden ondersteunen ; rouwzorg ; steun bij verlies ; nabestaandenzorg
fr accompagnement du deuil ; soutien au deuil ; accompagner les proches endeuillés ; soutien aux endeuillés ; accompagnateur de deuil ; groupe de deuil ; accompagnement des familles en deuil
en bereavement support ; grief counselling ; grief support ; supporting bereaved relatives ; bereavement care ; grief counsellor ; support after loss
de Trauerbegleitung ; Trauerbegleiter ; Begleitung Trauernder ; Trauerberatung ; Hinterbliebene begleiten ; Trauergespräche ; Trauerbegleiterin

concept clergy
kind occupation
isco 2636
rubric social
work psychosocial
nl geestelijke ; priester ; pastoor ; dominee ; predikant ; imam ; rabbijn ; bisschop ; diaken ; parochieassistent ; missionaris ; theoloog ; aalmoezenier-priester
nl dominee predikant ; emeritus-priester ; hulppriester ; kapelaan ; onderpastoor ; kerkelijk werker ; protestants predikant ; evangelisch predikant
nl voorganger ; geestelijk voorganger ; vicaris ; pastor parochie ; pastoraal theoloog ; parochiepriester ; kanunnik ; kardinaal
nl aartsbisschop ; hulpbisschop ; abt ; abdis ; moslimgeestelijke ; moefti ; rabbi ; voorzanger synagoge ; hindoepriester
nl boeddhistisch leraar ; godgeleerde ; godsdienstwetenschapper ; missiezuster ; zendeling ; zendelinge ; majoor Leger des Heils
nl officier Leger des Heils ; lama boeddhisme ; dorpspastoor ; predikante ; pope
fr ministre du culte ; prêtre ; curé ; pasteur ; imam ; rabbin ; évêque ; vicaire ; diacre ; missionnaire ; théologien ; religieux
fr abbé ; vicaire paroissial ; vicaire général ; doyen paroissial ; curé de paroisse ; prêtre catholique ; prêtre orthodoxe ; pope ; pasteure
fr pasteur protestant ; ministre protestant ; ministre de culte ; ministre des cultes ; ecclésiastique ; homme d'église ; chanoine ; archevêque
fr cardinal ; archiprêtre ; père abbé ; abbesse ; mufti ; muezzin ; recteur de mosquée ; grand rabbin ; bonze ; chantre ; prédicateur
fr diacre permanent ; théologienne ; exégète ; officier de l'Armée du Salut ; aumônier prêtre ; missionnaire religieux ; prêtre de paroisse
fr délégué pastoral ; religieux missionnaire ; gourou
en minister of religion ; priest ; vicar ; pastor ; imam ; rabbi ; clergyman ; bishop ; deacon ; missionary ; theologian ; parson ; curate
en archbishop ; archdeacon ; dean cathedral ; canon cathedral ; cardinal ; abbot ; abbess ; prior religious ; priest in charge ; parish priest
en assistant priest ; assistant minister ; minister of the church ; methodist minister ; baptist minister ; evangelical minister ; lutheran pastor
en associate pastor ; senior pastor ; youth pastor ; church minister ; rector parish ; cantor synagogue ; mufti ; ayatollah ; muezzin ; bhikkhu
en buddhist monk priest ; hindu priest ; pandit ; poojari ; religious leader ; religious minister ; clergywoman ; cleric ; clerk in holy orders
en religion scientific researcher ; theology scholar ; salvation army officer ; preacher ; christian missionary
de Geistlicher ; Priester ; Pfarrer ; Pastor ; Imam ; Rabbiner ; Bischof ; Diakon ; Missionar ; Theologe ; Kaplan ; Pfarrerin
de Pfarrvikar ; Vikar ; Vikarin ; Pastorin ; Kaplan katholisch ; Gemeindepfarrer ; Dekan Kirche ; Domkapitular ; Domherr ; Prälat ; Propst
de Superintendent ; Erzbischof ; Kardinal ; Landesbischof ; Äbtissin ; Diakonin ; evangelischer Pfarrer
de evangelische Pfarrerin ; katholischer Priester ; katholischer Pfarrer ; Pope ; Mufti ; Hodscha ; Vorbeter ; Kantor Synagoge ; Mönchspriester
de Ordenspriester ; Prediger ; Predigerin ; Missionarin ; Missionsschwester ; Theologin ; Religionswissenschaftler ; Kirchenrat ; Militärpfarrer
de Offizier der Heilsarmee

concept religious-assistant
kind occupation
isco 3413
rubric social
work psychosocial
nl parochiemedewerker ; pastoraal werker ; pastoraal werkster ; catechist ; lekenpredikant ; kloosterling ; kloosterzuster ; monnik ; evangelist ; gebedsgenezer
nl pastoraal assistent ; pastoraal vrijwilliger ; parochieassistente ; parochieverantwoordelijke ; lekenpastor ; lekenhelper kerk ; lekenbroeder
nl lekenzuster ; broeder kloosterorde ; zuster kloosterorde ; kloosterbroeder ; kluizenaar ; catechiste ; catecheet ; catechesemedewerker
nl godsdienstassistent ; jeugdwerkleider kerk ; kerkelijk jeugdwerker ; kerkelijk medewerker ; diaconaal werker ; diaconaal consulent ; diacones
nl evangeliste ; bijbelverspreider ; zendingswerker ; gebedsleider ; kerkdienaar ; novice ; lector kerk ; acoliet
nl kerkelijk ouderling ; diaken vrijwilliger ; moeder-overste ; overste klooster ; zuster-overste ; kloosteroverste ; kloosternovice
fr assistant paroissial ; animateur pastoral ; animatrice pastorale ; catéchiste ; prédicateur laïc ; moine ; nonne ; religieuse ; évangéliste ; assistante paroissiale
fr assistant pastoral ; assistante pastorale ; agent pastoral ; agente de pastorale ; animateur de pastorale ; animateur de pastorale des jeunes
fr animateur en paroisse ; animateur en aumônerie ; animateur relais pastoral ; animateur paroissial ; permanent pastoral ; permanent d'église
fr laïc en pastorale ; laïc engagé ; moniale ; bonne sœur ; religieux contemplatif ; frère convers ; frère mariste ; sœur converse ; ermite
fr catéchiste bénévole ; colporteur biblique ; évangéliste laïc ; diaconesse ; lecteur laïc ; guérisseur par la prière
fr mission évangélique collaborateur ; serviteur d'église
fr mère supérieure ; supérieure de couvent ; ancien de paroisse
en parish worker ; pastoral worker ; lay preacher ; catechist ; pastoral assistant ; monk ; nun ; evangelist ; faith healer ; church worker
en religious assistant ; religious associate professional ; lay minister ; lay pastor ; lay worker church ; lay reader ; lay missionary
en parish assistant ; parish youth worker ; church youth worker ; church assistant ; church youth leader ; pastoral associate ; pastoral volunteer
en deaconess ; religious brother ; religious sister ; friar ; novice monk ; abbey brother ; missionary worker lay ; bible worker
en scripture reader ; sunday school teacher ; evangelism worker ; mission worker ; prayer leader ; divinity assistant
en church elder ; mother superior ; parish elder
de Pastoralreferent ; Pastoralassistent ; Gemeindereferent ; Katechet ; Laienprediger ; Mönch ; Nonne ; Evangelist ; Gemeindepädagoge ; Ordensschwester
de Pastoralreferentin ; Pastoralassistentin ; Pastoralmitarbeiter ; Gemeindereferentin ; Gemeindeassistent ; Gemeindeassistentin ; Gemeindehelfer
de Gemeindehelferin ; Gemeindediakon ; Gemeindediakonin ; Gemeindeschwester kirchlich ; Kirchengemeindereferent ; Jugendreferent Kirche ; Jugenddiakon
de Jugendleiter Kirche ; Katechetin ; Religionspädagoge ; Religionspädagogin ; Laienpredigerin ; Lektor Gottesdienst ; Prädikant ; Prädikantin
de Diakonisse ; Diakonissin ; Ordensbruder ; Ordensfrau ; Ordensmann ; Klosterschwester ; Klosterbruder ; Novize ; Novizin ; Einsiedler ; Eremit
de Missionshelfer ; Kirchenmitarbeiter ; Bibelkreisleiter
de Kirchenältester ; Oberin Kloster ; Mutter Oberin ; Presbyter

concept chaplain
kind occupation
parent clergy
isco 2636
rubric social
work psychosocial
nl aalmoezenier ; pastor ; ziekenhuispastor ; pastoraal medewerker ; geestelijk verzorger ; pastorale dienst ; moslimconsulent ; pastor ouderenzorg ; gevangenisaalmoezenier ; pastores
nl aalmoezenier ziekenhuis ; aalmoezenier leger ; legeraalmoezenier ; krijgsmachtpredikant ; krijgsmachtpastor ; vlootaalmoezenier ; justitiepastor
nl gevangenispredikant ; studentenpastor ; jeugdpastor ; pastor ziekenhuis ; islamconsulent ; islamitisch consulent ; islamitisch geestelijk verzorger
nl spiritueel zorgverlener ; geestelijk verzorgster ; geestelijk verzorger krijgsmacht ; ziekenhuispredikant ; havenaalmoezenier
nl pastoraal begeleider ; spiritueel begeleider
fr aumônier ; aumônier d'hôpital ; aumônière ; visiteur de malades ; aumônerie ; conseiller spirituel ; accompagnateur spirituel ; conseiller islamique
fr aumônier militaire ; aumônier de prison ; aumônier pénitentiaire ; aumônier des hôpitaux ; aumônier catholique ; aumônier protestant
fr aumônier musulman ; aumônier israélite ; aumônier scolaire ; aumônier des étudiants ; accompagnant spirituel ; accompagnatrice spirituelle
fr visiteur de prison ; intervenant en soins spirituels ; agent pastoral en milieu hospitalier
en chaplain ; hospital chaplain ; spiritual care worker ; spiritual caregiver ; prison chaplain ; chaplaincy ; Muslim chaplain ; university chaplain
en army chaplain ; military chaplain ; police chaplain ; school chaplain ; chaplain's assistant ; chaplain to the forces ; healthcare chaplain
en hospice chaplain ; lead chaplain ; port chaplain ; industrial chaplain ; spiritual adviser ; spiritual care provider ; pastoral care worker
de Seelsorger ; Krankenhausseelsorger ; Klinikseelsorger ; Altenheimseelsorger ; Seelsorgerin ; Gefängnisseelsorger ; muslimischer Seelsorger ; geistlicher Begleiter
de Militärseelsorger ; Anstaltspfarrer ; Anstaltsseelsorger ; Krankenhauspfarrer ; Klinikpfarrer ; Gefängnispfarrer ; Hochschulseelsorger
de Hochschulpfarrer ; Polizeiseelsorger ; Schulpfarrer ; Studentenpfarrer ; Jugendpfarrer ; Jugendseelsorger ; Altenseelsorger ; Hospizseelsorger
de Spiritual-Care-Mitarbeiter ; Seelsorger im Krankenhaus

concept moral-counsellor
kind occupation
parent clergy
isco 2636
rubric social
work psychosocial
nl moreel consulent ; vrijzinnig humanistisch consulent ; humanistisch raadsman ; moreel begeleider ; vrijzinnig consulent ; zingevingsbegeleider ; humanistisch verzorger
nl humanistisch geestelijk verzorger ; humanistisch consulent ; humanistisch raadsvrouw ; humanistisch raadsman krijgsmacht ; moreel consulente
nl moreel raadgever ; huisvandeMens-consulent ; ritueelbegeleider ; afscheidsspreker ; huwelijksambtenaar vrijzinnig ; ceremoniespreker ; trouwspreker
fr conseiller laïque ; conseiller moral ; conseillère laïque ; conseiller humaniste ; assistant moral laïque ; délégué à l'assistance morale
fr conseillère morale ; conseiller laïque en milieu hospitalier ; conseiller moral laïque ; assistante morale laïque ; délégué laïque
fr officiant de cérémonie laïque ; célébrant de cérémonies laïques ; maître de cérémonie laïque
en humanist counsellor ; moral counsellor ; humanist chaplain ; secular counsellor ; non-religious pastoral carer ; humanist celebrant
en humanist pastoral carer ; humanist officiant ; non-religious celebrant ; secular celebrant ; civil celebrant ; wedding celebrant
en funeral celebrant ; humanist adviser
de humanistischer Berater ; moralischer Berater ; freigeistiger Berater ; weltlicher Seelsorger ; humanistischer Lebensberater
de humanistische Beraterin ; humanistischer Seelsorger ; humanistische Lebensberatung ; freier Redner ; freie Rednerin ; Trauerredner ; Trauerrednerin
de Hochzeitsredner ; weltlicher Redner ; freier Theologe

concept spiritual-care
kind task
rubric social
work psychosocial
nl pastorale zorg ; spirituele zorg ; zingeving ; levensvragen bespreken ; bidden met bewoners ; gebedsviering ; gebedsdienst voorbereiden ; pastorale gesprekken ; zingevingsgesprek ; misviering begeleiden ; naar de mis begeleiden
fr soutien spirituel ; accompagnement spirituel ; pastorale des malades ; prière avec les résidents ; célébration religieuse ; accompagner à la messe ; questions de sens ; soins spirituels
en spiritual care ; pastoral care ; spiritual support ; praying with residents ; prayer service ; talking about meaning ; accompany residents to mass ; pastoral visit
de Seelsorge ; spirituelle Begleitung ; seelsorgliche Begleitung ; mit Bewohnern beten ; Gottesdienst begleiten ; Andacht gestalten ; Sinnfragen besprechen ; Krankenhausseelsorge

concept palliative-companionship
kind task
rubric social 0.8 care 0.2
work psychosocial
nl waken bij stervenden ; palliatief vrijwilliger ; vrijwilliger palliatieve zorg ; aanwezig zijn bij stervenden ; levenseindebegeleiding
fr accompagnement de fin de vie ; bénévole en soins palliatifs ; présence auprès des mourants ; accompagner les personnes en fin de vie ; veillée auprès des mourants
en end-of-life companionship ; vigil volunteer ; hospice volunteer ; palliative care volunteer ; end-of-life doula ; being present with the dying
de Sterbebegleiter ; Sitzwache bei Sterbenden ; Hospizbegleiter ; ehrenamtliche Hospizarbeit ; Begleitung am Lebensende ; Hospizhelfer

concept childcare-worker
kind occupation
isco 5311
rubric social
work education care
nl kinderbegeleider ; kinderverzorgster ; kinderverzorger ; begeleider kinderopvang ; kinderbegeleidster ; begeleider baby's en peuters ; pedagogisch medewerker kinderopvang ; crècheleidster ; kinderleidster ; medewerker kinderopvang ; peuterleidster
nl kinderopvangmedewerker ; kinderopvangmedewerkster ; kinderopvangbegeleider ; kinderopvangster ; kinderoppasser ; kinderdagverblijfmedewerker
nl kinderdagverblijfbegeleider ; kinderdagverblijfleidster ; begeleider kinderdagverblijf ; begeleider crèche ; begeleidster crèche ; crèchemedewerker
nl crèchebegeleider ; kribbeverzorgster ; peuterwerker ; peuterspeelzaalleidster ; peuterspeelzaalmedewerker ; peuteropvangmedewerker
nl babyverzorgster ; babybegeleider ; babygroepbegeleider ; peuterbegeleider ; peuterjuf ; verzorger baby's ; verzorgster kinderdagverblijf
nl kinderverzorgende ; kinderverzorgende kinderopvang ; pedagogisch medewerker bso ; pedagogisch medewerker kinderdagverblijf
nl pedagogisch medewerker peuteropvang ; pedagogisch medewerkster ; groepshulp kinderopvang ; groepsleidster kinderopvang ; assistent-kinderbegeleider
nl logistiek medewerker kinderopvang begeleiding ; flexikinderbegeleider ; bakermat ; kindbegeleider ; gastouder aan huis ; kinderverzorger kribbe
nl crèchehulp ; kinderdagverblijfhulp ; hulp kinderopvang ; leidster kinderopvang ; leidster peuterspeelzaal ; noodopvang van kinderen
fr puéricultrice ; puériculteur ; auxiliaire de l'enfance ; accueillant d'enfants ; auxiliaire de puériculture ; accueillante en crèche ; auxiliaire de crèche ; assistante éducative petite enfance ; CAP petite enfance ; agent de crèche
fr accueillante d'enfants ; accueillant en crèche ; accueillante de crèche ; accueillant petite enfance ; agent petite enfance ; agente petite enfance
fr agent d'animation petite enfance ; agent de puériculture ; aide maternelle ; aide auxiliaire de puériculture ; aide-puéricultrice ; aide en crèche
fr animateur petite enfance ; animatrice petite enfance ; animateur d'éveil ; assistant d'accueil petite enfance ; assistante petite enfance
fr assistant petite enfance ; assistante de crèche ; auxiliaire petite enfance ; auxiliaire en structure petite enfance ; auxiliaire puéricultrice
fr AEPE ; accompagnant éducatif petite enfance ; accompagnante éducative petite enfance ; employée de crèche ; employé de halte-garderie
fr gardienne de crèche ; garde d'enfants en crèche ; éducatrice en crèche ; éducateur en crèche ; intervenant petite enfance ; maternante
fr puéricultrice en crèche ; puéricultrice de crèche ; puéricultrice en milieu d'accueil ; puéricultrice de jour ; surveillante de crèche
fr animateur de halte-garderie
fr aide de crèche ; aide accueillante
en childcare worker ; nursery nurse ; child carer ; nursery assistant ; childcare assistant ; day care worker ; crèche worker ; nursery worker ; child day care worker ; early years practitioner
en child care worker ; child care assistant ; child care aide ; child care provider ; child carer nursery ; child minder nursery
en children's day care worker ; children's nurse nursery ; crèche assistant ; crèche attendant ; crèche leader ; crèche supervisor
en day care assistant ; day care provider centre ; day nursery assistant ; day nursery worker ; daycare worker ; daycare assistant ; daycare attendant
en early childhood assistant ; early years assistant ; early years worker ; early years nursery worker ; infant carer ; infant room worker
en kindergarten assistant childcare ; lead room practitioner nursery ; nursery attendant ; nursery carer ; nursery nurse assistant ; nursery officer
en nursery practitioner ; nursery room leader ; nursery staff ; playgroup assistant ; playgroup worker ; playgroup leader ; toddler group leader
en toddler room assistant ; pre-school childcare worker ; baby room practitioner ; hotel crèche nanny
en nursery helper ; crèche helper
de Kinderbetreuer ; Kinderbetreuerin ; Kinderpfleger ; Kinderpflegerin ; Krippenerzieher ; Betreuungskraft in der Kita ; pädagogische Fachkraft Kita ; Kinderbetreuungskraft ; Krippenbetreuerin
de Kinderbetreuung Kita ; Kita-Mitarbeiter ; Kita-Mitarbeiterin ; Kita-Betreuer ; Kita-Helfer ; Kita-Kraft ; Kitakraft ; Krippenbetreuer
de Krippenfachkraft ; Krippenhelferin ; Krippenerzieherin ; Kleinkindbetreuer ; Kleinkindbetreuerin ; Kleinkinderzieher ; Kleinkindpädagoge
de Kindergruppenbetreuer ; Kindergruppenbetreuerin ; Kinderbetreuungsperson ; Kinderbetreuungsassistent ; Kinderbetreuungsassistentin ; Kinderhelfer
de Kinderpflegehelferin ; Kinderpflegekraft Kita ; Kinderfachkraft ; Kinderhortbetreuer ; Kinderanimateur Hotelbetreuung ; Kindertagesbetreuer
de Säuglingsbetreuerin ; Säuglingspflegerin ; Spielgruppenleiter ; Spielgruppenleiterin ; Spielstubenbetreuerin ; Fachfrau Betreuung
de Fachmann Betreuung Kinder ; Fachperson Betreuung ; Ergänzungskraft Kita ; pädagogische Ergänzungskraft ; Betreuer in der Kinderkrippe
de Mitarbeiterin Kindertagesstätte ; Kinderbetreuer Kindergarten ; Babybetreuerin
de Krippenhilfe ; Kita-Aushilfe

concept childminder
kind occupation
parent childcare-worker
isco 5311
rubric social
work education care
nl onthaalouder ; onthaalmoeder ; gastouder ; gastmoeder ; oppasmoeder ; kinderopvang thuis ; dagmoeder ; onthaalvader
nl gastouderopvang ; gastvader ; onthaalouder aan huis ; onthaalouder samenwerkend ; zelfstandig onthaalouder ; opvangouder ; opvangmoeder
nl kinderoppas aan huis bij onthaalouder ; dagvader ; dagouder ; thuiskinderopvang
fr accueillante à domicile ; gardienne encadrée ; assistante maternelle ; assistant maternel ; gardienne d'enfants ; nourrice ; nounou ; accueillante autonome
fr assistante maternelle agréée ; assistant maternel agréé ; assistante maternelle indépendante ; assmat ; assistante maternelle à domicile
fr accueillante conventionnée ; accueillant d'enfants à domicile ; accueillante d'enfants autonome ; accueillante d'enfants conventionnée
fr co-accueillante ; gardienne agréée ; gardienne à domicile ; gardienne de jour ; maman de jour ; nourrice agréée ; mère gardienne
en childminder ; registered childminder ; family day carer ; home childcare provider ; childminding ; day mother ; day care provider
en child minder ; childminder assistant ; home childminder ; home-based childcarer ; home childcarer ; home day carer ; family child care provider
en registered home childcarer ; childminder agency carer
de Tagesmutter ; Tagesvater ; Tagespflegeperson ; Kindertagespflegeperson ; Tageseltern ; Tagesmutti
de Tagespflegemutter ; Kindertagespfleger ; Kindertagespflege ; Kindertagespflegerin ; Kindertagesmutter ; selbstständige Tagesmutter
de qualifizierte Tagespflegeperson ; Tagesfamilie ; Kinderpflegeperson im Haushalt

concept babysitter
kind occupation
parent childcare-worker
isco 5311
rubric social
work education
nl babysitter ; babysit ; oppas ; babysitten ; kinderoppas ; nanny ; kindermeisje ; au pair ; oppas aan huis ; gouvernante kinderen
nl babysitster ; kinderjuffrouw ; kinderjuf ; inwonende nanny ; gouvernante kind aan huis ; gastgezin-au-pair ; nachtoppas kinderen
nl kinderoppas thuis ; privéoppas kinderen ; studentenoppas ; grootouderoppas
fr baby-sitter ; babysitter ; garde d'enfants ; garde d'enfants à domicile ; babysitting ; baby-sitting ; fille au pair ; garde-enfants ; au pair ; nurse d'enfants
fr garde d'enfant ; garde d'enfant à domicile ; garde à domicile d'enfants ; gardienne d'enfants à domicile ; garde-enfant à domicile
fr employée de maison garde d'enfants ; employé familial garde d'enfants ; auxiliaire parentale ; auxiliaire parental ; jeune fille au pair
fr bonne d'enfants ; gouvernante d'enfants ; baby-sitteuse ; nurse privée ; aide aux parents ; sortie d'école garde d'enfants
en babysitter ; nanny ; babysitting ; au pair ; mother's help ; child sitter ; live-in nanny ; governess
en au pair girl ; baby sitter ; babysitting carer ; childcare at home nanny ; daily nanny ; maternity nanny ; night nanny ; mothers help
en mother's helper ; parent's helper ; nanny housekeeper ; children's governess ; childsitter ; private nanny ; after-school nanny
de Babysitter ; Kinderfrau ; Babysitting ; Au-pair ; Nanny ; Kindermädchen ; Aupair ; Babysitterin ; Leihoma
de Au-pair-Mädchen ; Kinderfräulein ; Gouvernante Kinder ; Kindersitter ; Kinderbetreuer im Privathaushalt ; Kinderbetreuung im Haushalt
de Leihgroßmutter ; Leihopa ; Notmutter ; Familienhelferin im Haushalt mit Kindern ; Privatnanny

concept out-of-school-carer
kind occupation
parent childcare-worker
isco 5311
rubric social
work education
nl begeleider buitenschoolse opvang ; begeleider BKO ; naschools begeleider ; bso-begeleider ; medewerker naschoolse opvang ; monitor kinderopvang ; begeleider schoolkinderen ; toezichter voor- en naschoolse opvang ; speelpleinanimator
nl bko-begeleider ; IBO-begeleider kinderopvang ; begeleider naschoolse kinderopvang ; begeleider buitenschoolse kinderopvang
nl begeleidster buitenschoolse opvang ; begeleider voor- en naschoolse opvang ; medewerker buitenschoolse opvang ; bso-medewerker ; bso-leidster
nl bso-groepsleider ; naschoolse opvangmedewerker ; medewerker tussenschoolse opvang ; overblijfmedewerker ; middagtoezichter school
nl opvangbegeleider school ; speelpleinbegeleider ; speelpleinmonitrice ; toezichter speelplein ; vakantieopvangbegeleider
nl monitor buitenschoolse opvang ; studiebewaker ; kinderclubbegeleider
fr accueillant extrascolaire ; accueillante extrascolaire ; animateur périscolaire ; animateur extrascolaire ; agent périscolaire ; animateur ATL ; gardienne scolaire ; surveillant de garderie
fr accueillante temps libre ; accueillant temps libre ; animatrice périscolaire ; animatrice extrascolaire ; animateur d'accueil extrascolaire
fr animateur d'accueil de loisirs ; animateur ALSH ; animateur de garderie ; animatrice de garderie ; animateur de cantine
fr animateur de centre de loisirs enfants ; agent d'animation périscolaire ; agent de surveillance périscolaire ; surveillant périscolaire
fr surveillante de garderie ; surveillant d'étude ; gardien scolaire ; accueillante scolaire ; agent d'accueil extrascolaire ; éducateur périscolaire
en after-school care worker ; playworker ; out-of-school childcare worker ; after-school club worker ; play leader ; holiday club worker ; wraparound care worker
en after school club assistant ; after school club leader ; after-school club playworker ; after-school supervisor ; after school worker
en breakfast club assistant ; breakfast club supervisor ; breakfast club worker ; holiday club assistant ; holiday playworker ; kids club worker
en out of school care worker ; out-of-school club assistant ; play assistant ; play worker ; playworker assistant ; school age childcare worker
en senior playworker ; adventure playground worker ; before school club worker
de Hortbetreuer ; Hortner ; Horterzieher ; Nachmittagsbetreuer ; Freizeitbetreuer ; Freizeitpädagoge ; Hortbetreuerin ; Betreuer in der Ganztagsschule
de Hortpädagoge ; Hortpädagogin ; Hortnerin ; Hortmitarbeiter ; Horterzieherin ; Horthelfer ; Hortfachkraft ; Ganztagsbetreuer ; Ganztagsbetreuerin
de Ganztagskraft ; Betreuungskraft Ganztagsschule ; Betreuer offene Ganztagsschule ; OGS-Betreuer ; OGS-Mitarbeiter ; Mitarbeiter offener Ganztag
de Nachmittagsbetreuerin ; Nachmittagsbetreuung Schule ; Mittagsbetreuer ; Schulkindbetreuer ; Schulkindbetreuung ; Betreuer verlässliche Grundschule
de Randzeitenbetreuer ; Freizeitpädagogin ; Ferienbetreuer

concept early-childhood-educator
kind occupation
parent childcare-worker
isco 2342
rubric social
work education
nl pedagogische coach kinderopvang ; pedagoog van het jonge kind ; bachelor pedagogie van het jonge kind ; pedagogisch medewerker ; pedagogisch ondersteuner kinderopvang
nl pedagogisch coach ; pedagogisch coach kinderopvang ; pedagogisch beleidsmedewerker kinderopvang ; pedagoog kinderopvang ; VVE-medewerker
nl voorschoolse educatie medewerker ; freinetkleuterleider ; montessorileidster ; kleuterpedagoog ; bachelor in de pedagogie van het jonge kind
fr éducateur de jeunes enfants ; éducatrice de jeunes enfants ; EJE ; éducateur de l'enfance ; bachelier en accueil et éducation du jeune enfant ; éducatrice de l'enfance
fr éducatrice jeunes enfants ; éducateur jeunes enfants ; éducatrice du jeune enfant ; jardinière d'enfants ; jardinier d'enfants
fr éducatrice Montessori ; éducateur Montessori ; animatrice Montessori ; éducateur de la petite enfance ; éducatrice de la petite enfance
en early childhood educator ; early years teacher ; early years educator ; preschool educator ; Montessori educator ; early years professional
en early childhood teacher ; early childhood professional ; early years lead ; early years specialist ; kindergarten educator ; Montessori teacher
en Montessori nursery teacher ; Steiner kindergarten teacher ; forest kindergarten educator
de Erzieher ; Erzieherin ; Elementarpädagoge ; Elementarpädagogin ; staatlich anerkannter Erzieher ; Kindheitspädagoge ; Kindergartenpädagogin
de Erzieherin Kindergarten ; Erzieher Kita ; Erzieherin Kita ; Kita-Erzieher ; Kita-Erzieherin ; Kindergartenerzieherin ; Kindergartenpädagoge
de Elementarpädagogik Fachkraft ; Frühpädagoge ; Frühpädagogin ; Waldkindergartenpädagoge ; Montessoripädagoge ; Montessori-Erzieherin
de Waldorferzieherin ; Kindheitspädagogin ; Vorschulerzieher ; Facherzieher ; Kindergarten-Zweitkraft ; Berufspraktikant Erzieher

concept teachers-aide
kind occupation
isco 5312
rubric social
work education
nl onderwijsassistent ; klasassistent ; leerkrachtondersteuner ; onderwijsondersteuner ; klassenassistent ; kleuterassistent ; lerarenondersteuner ; schoolassistent ; kinderverzorger kleuteronderwijs
nl lerarenassistent ; leraarassistent ; leraarsondersteuner ; leraarondersteuner ; klasondersteuner ; klassenassistente ; klashulp
nl kleuterklasassistent ; kleuterhulp ; kleuterondersteuner ; kinderverzorger kleuterklas ; kinderverzorgster kleuterschool
nl kinderverzorgster kleuterklas ; onderwijshulp ; onderwijsassistente ; onderwijsassistent basisschool ; onderwijsassistent voortgezet onderwijs
nl hulpleerkracht ; hulponderwijzer ; hulpleraar ; schoolhulp ; technisch onderwijsassistent ; toa ; praktijkassistent onderwijs ; leesouder
nl leesmoeder ; peuterspeelzaalassistent ; assistent kleuterjuf ; toezichter school ; surveillant school ; conciërge-onderwijsassistent
nl leerondersteuner ; leerkracht-ondersteuner ; pedagogisch assistent school
fr aide-enseignant ; assistant d'éducation ; assistant aux instituteurs ; assistante maternelle scolaire ; ATSEM ; auxiliaire d'éducation ; aide à l'enseignement ; aide-éducateur
fr aide à l'enseignant ; aide-éducatrice ; aide maternelle scolaire ; aide-institutrice ; aide-instituteur ; aide institutrice maternelle
fr aide pédagogique ; aide scolaire assistante ; agent spécialisé des écoles maternelles ; agent territorial spécialisé des écoles maternelles
fr assistant d'enseignement ; assistante d'enseignement ; assistant de classe ; assistante de classe ; assistant d'instituteur
fr assistante d'éducation ; assistant pédagogique ; assistante pédagogique ; assistant en école maternelle ; assistante à l'instituteur préscolaire
fr assistante aux institutrices préscolaires ; auxiliaire d'enseignement ; auxiliaire scolaire ; dame de service école maternelle
fr éducateur auxiliaire ; puéricultrice scolaire ; puéricultrice en école maternelle ; puéricultrice dans l'enseignement maternel
fr accompagnateur scolaire de classe ; répétiteur scolaire assistant ; surveillant d'école
en teacher's aide ; teaching assistant ; classroom assistant ; education assistant ; early years teaching assistant ; pre-school assistant ; school aide ; learning support assistant
en teacher aide ; teacher assistant ; teacher's assistant ; teacher's helper ; teaching aide ; teaching support assistant ; teaching support worker
en class assistant ; classroom aide ; classroom helper ; classroom support assistant ; early years classroom assistant ; educational assistant
en education support assistant ; foundation stage assistant ; higher level teaching assistant ; HLTA ; infant assistant school ; instructional aide
en kindergarten aide ; learning support worker ; learning assistant ; non-teaching assistant ; nursery classroom assistant ; nursery school assistant
en paraprofessional educator ; paraeducator ; pre-school helper ; preschool helper ; preschool aide ; primary school teaching assistant
en primary school assistant ; school assistant ; school classroom helper ; secondary school teaching assistant ; reading assistant
en welfare assistant school ; bilingual teaching assistant ; cover supervisor
de Unterrichtshelfer ; Lehrassistent ; Unterrichtsassistent ; Hilfslehrer ; Schulassistent ; pädagogische Hilfskraft ; Klassenassistent ; Kindergartenhelfer ; Kindergartenassistentin
de Lehrerhelfer ; Lehrergehilfe ; Lehrerassistent ; Lehrkraftassistent ; Assistenzlehrer ; Assistenzlehrkraft ; Hilfslehrkraft ; Hilfspädagoge
de Kindergartenassistent ; Kindergartenhelferin ; Kindergartengehilfin ; Kindergartenhilfe ; Kindergartenhilfskraft ; Vorschulassistent
de Vorschulhelfer ; Klassenhelfer ; Klassenassistenz ; Klassenassistentin ; Schulassistenz ; Schulassistentin ; Schulhilfskraft ; Unterrichtshilfe
de Unterrichtsbegleiter ; Unterrichtsassistentin ; pädagogischer Assistent ; pädagogische Assistentin ; pädagogische Unterrichtshilfe
de pädagogischer Unterrichtshelfer ; Fremdsprachenassistent Schule ; Grundschulassistent ; Teaching Assistant ; Lesepate ; Lesepatin
de Schulaufsichtshelfer ; Lehrerassistenz

concept special-needs-assistant
kind occupation
parent teachers-aide
isco 5312
rubric social
work education care
nl ondersteuner buitengewoon onderwijs ; ondersteuner in de klas ; begeleider leerlingen met een beperking ; assistent buitengewoon onderwijs ; zorgassistent school ; GON-begeleider ; leerlingondersteuner
nl ondersteuner inclusief onderwijs ; leersteuner ; leerondersteuner leersteuncentrum ; onderwijsassistent speciaal onderwijs
nl klassenassistent speciaal onderwijs ; klasassistent buitengewoon onderwijs ; zorgondersteuner school ; zorgassistent buitengewoon onderwijs
nl GON-begeleidster ; ION-begeleider ; begeleider speciaal onderwijs ; één-op-éénbegeleider onderwijs ; zorgjuf assistent
nl zorgmedewerker speciaal onderwijs ; kinderverzorger buitengewoon onderwijs
fr accompagnant des élèves en situation de handicap ; AESH ; auxiliaire de vie scolaire ; AVS ; accompagnateur d'élèves handicapés ; aide à l'intégration scolaire
fr accompagnante d'élèves en situation de handicap ; accompagnant d'élèves en situation de handicap ; accompagnant d'élèves handicapés
fr auxiliaire de vie scolaire individuelle ; auxiliaire d'intégration ; accompagnateur d'intégration scolaire
fr accompagnateur d'enfants à besoins spécifiques ; accompagnateur pôle territorial ; aide à la vie scolaire ; aide aux élèves à besoins spécifiques
fr assistant en enseignement spécialisé ; assistant de vie scolaire ; assistante de vie scolaire ; employé de vie scolaire
fr éducateur en enseignement spécialisé ; puériculteur en enseignement spécialisé
en special educational needs assistant ; special needs assistant ; SEN teaching assistant ; SEN assistant ; one-to-one teaching assistant ; inclusion assistant
en special education assistant ; special education aide ; special education teaching assistant ; special education paraprofessional
en special needs teaching assistant ; special school assistant ; special school teaching assistant ; special support assistant
en special educational needs teaching assistant ; additional support needs assistant ; additional needs assistant ; autism teaching assistant
en behaviour support assistant ; disability teaching assistant ; inclusion support assistant ; learning support assistant special needs
en pupil support assistant ; SEN learning support assistant ; SEN support worker ; SEND teaching assistant ; welfare assistant special school
de Schulbegleiter ; Integrationshelfer ; Schulbegleitung ; Inklusionsassistent ; Inklusionshelfer ; Integrationsassistent ; Stützkraft
de Schulbegleiterin ; Schulbegleitungskraft ; Schulintegrationshelfer ; Schulassistent Inklusion ; Schulhelferin ; Inklusionsbegleiter
de Inklusionskraft ; Inklusionspädagoge ; Inklusionsfachkraft ; Inklusionsassistentin ; Individualbegleiter ; Individualbegleiterin
de Integrationskraft ; Integrationsfachkraft Schule ; Integrationsassistentin ; Integrationshelferin ; Stützpädagoge ; Stützkraft Kindergarten
de Förderassistent ; Sonderschulassistent ; Teilhabeassistent ; Teilhabeassistentin ; Schulteilhabeassistent

concept special-needs-teacher
kind occupation
isco 2352
rubric social
work education
nl leerkracht buitengewoon onderwijs ; leraar buitengewoon onderwijs ; zorgleerkracht ; remedial teacher ; leerkracht speciaal onderwijs ; taakleerkracht ; intern begeleider ; ondersteuningsleerkracht ; leraar speciaal basisonderwijs ; leerkracht doven ; leerkracht blinden
nl leraar speciaal onderwijs ; leerkracht so ; leraar vso ; leerkracht vso ; leraar BuSO ; leraar BLO ; leerkracht BuBaO ; leerkracht BLO ; leraar ASV
nl leraar BGV ; ambulant onderwijsbegeleider ; remedial teacher basisschool ; remediërend leraar ; orthopedagogisch leraar
nl zorgleerkrachtondersteuner ; zorgcoördinator basisschool ; leraar dove leerlingen ; leraar blinde leerlingen ; docent praktijkonderwijs
nl leraar autisme ; leraar leerstoornissen ; intern begeleidster ; zorgjuf basisschool ; leerkracht gebarentaal ; brailleleraar
fr enseignant spécialisé ; instituteur dans l'enseignement spécialisé ; professeur dans l'enseignement spécialisé ; orthopédagogue scolaire ; enseignante spécialisée ; professeur des écoles spécialisé ; maître spécialisé ; rééducateur scolaire
fr professeur d'enseignement spécialisé ; professeur spécialisé ; professeure dans l'enseignement spécialisé ; institutrice spécialisée
fr instituteur spécialisé ; institutrice d'enseignement spécialisé ; enseignant en IME ; enseignant en SEGPA ; enseignant ULIS ; coordonnateur ULIS
fr maître E ; maître G ; maître de soutien ; enseignant de soutien ; enseignant pour sourds ; professeur pour aveugles ; professeur de braille
fr professeur d'enfants sourds ; rééducateur de l'Éducation nationale ; enseignant RASED ; professeur de langue des signes
fr enseignant référent handicap
en special needs teacher ; special educational needs teacher ; SEN teacher ; special education teacher ; remedial teacher ; learning support teacher ; SENCO ; teacher of the deaf ; teacher of the visually impaired
en special education needs teacher ; special education teacher primary ; special needs teacher primary school ; special needs teacher secondary school
en special needs tutor ; special educational needs coordinator ; special educational needs head ; SEN tutor ; SEND teacher ; SEND coordinator
en teacher of students with disabilities ; teacher of gifted children ; teacher for the blind ; teacher of the hearing impaired
en teacher of visually impaired pupils ; teacher learning disabilities ; learning disabilities special education teacher
en learning difficulties teacher ; dyslexia teacher ; dyslexia specialist teacher ; itinerant special education teacher ; braille teacher
en sign language teacher ; remedial education teacher ; additional support needs teacher
de Förderlehrer ; Sonderschullehrer ; Sonderpädagoge ; Förderschullehrer ; Sonderpädagogin ; Lehrer für Sonderpädagogik ; Stützlehrer ; Legasthenietrainer ; Lerntherapeut ; Sonderschulpädagoge
de Sonderschullehrerin ; Sonderschullehrkraft ; Förderschullehrerin ; Förderschullehrkraft ; Förderlehrerin ; Förderpädagoge
de Sonderpädagogische Lehrkraft ; Lehrer für Förderpädagogik ; Lehrer an Förderschulen ; Lehrkraft für Sonderpädagogik ; Inklusionslehrer
de Integrationslehrer ; Gehörlosenlehrer ; Gehörlosenpädagoge ; Blindenlehrer ; Blindenpädagoge ; Blindenschriftlehrer ; Gebärdensprachlehrer
de Legasthenielehrer ; Legasthenietherapeut ; LRS-Trainer ; Dyskalkulietrainer ; Lerntherapeutin ; Lernbehindertenpädagoge ; Sprachheillehrer
de Sprachheilpädagoge ; Heilstättenlehrer ; schulischer Heilpädagoge ; Begabtenförderlehrer

concept childcare-manager
kind occupation
isco 1341
rubric social
work management education
nl verantwoordelijke kinderopvang ; directeur kinderdagverblijf ; coördinator kinderopvang ; leidinggevende kinderopvang ; locatiemanager kinderopvang ; coördinator buitenschoolse opvang ; crècheverantwoordelijke ; hoofd kinderopvang
nl manager kinderopvang ; directeur kinderopvang ; directrice kinderdagverblijf ; kinderdagverblijfdirecteur ; kinderdagverblijfmanager
nl hoofd kinderdagverblijf ; hoofd crèche ; crèchedirecteur ; crèchedirectrice ; crèchehoofd ; verantwoordelijke kinderdagverblijf
nl verantwoordelijke crèche ; verantwoordelijke buitenschoolse opvang ; verantwoordelijke buitenschoolse kinderopvang ; verantwoordelijke bko
nl verantwoordelijke IBO ; verantwoordelijke onthaalouders ; verantwoordelijke groepsopvang ; clustermanager kinderopvang ; regiomanager kinderopvang
nl teamleider kinderopvang ; teamleider bso ; vestigingsmanager kinderopvang ; unitmanager kinderopvang ; locatieverantwoordelijke kinderopvang
nl peuterspeelzaalcoördinator ; coördinator kinderdagverblijf ; coördinator gezinsopvang ; coördinator dienst voor onthaalouders
nl leidinggevende kinderdagverblijf ; organisator kinderopvang ; kinderopvangcoördinator ; kinderopvangmanager ; gastouderbemiddelaar
nl houder kinderdagverblijf ; zomerkampdirecteur ; hoofd buitenschoolse opvang ; directeur IBO
fr directrice de crèche ; directeur de crèche ; responsable de crèche ; coordinateur de l'accueil extrascolaire ; responsable de halte-garderie ; directrice de milieu d'accueil ; coordinatrice ATL
fr responsable de structure d'accueil ; responsable de milieu d'accueil ; responsable de structure petite enfance
fr responsable d'établissement d'accueil de jeunes enfants ; responsable de crèche collective ; responsable petite enfance
fr responsable de la petite enfance ; responsable de l'accueil extrascolaire ; responsable accueil temps libre ; responsable périscolaire
fr responsable extrascolaire ; responsable de garderie ; responsable de relais assistantes maternelles ; responsable de service d'accueillantes
fr directeur de milieu d'accueil ; directeur de halte-garderie ; directrice de halte-garderie ; directeur d'établissement d'accueil du jeune enfant
fr directeur de structure petite enfance ; directrice de jardin d'enfants ; directeur de jardin d'enfants ; directeur de multi-accueil
fr directrice multi-accueil ; directeur d'accueil de loisirs ; directrice d'accueil de loisirs ; directeur d'accueil périscolaire
fr directeur de garderie ; directrice de garderie ; directrice de pouponnière ; directeur de prégardiennat ; gestionnaire de crèche
fr coordinateur petite enfance ; coordinatrice petite enfance ; coordinateur ATL ; coordinatrice de l'accueil extrascolaire
fr adjointe de direction de crèche ; animatrice de relais petite enfance
en childcare manager ; nursery manager ; childcare centre manager ; crèche manager ; childcare coordinator ; day nursery manager ; child day care centre manager ; before and after school programme manager
en child care centre director ; child care center director ; child care coordinator ; child care director ; child care manager
en child care services manager ; childcare director ; childcare supervisor ; children's centre manager ; children's nursery manager ; crèche director
en daycare manager ; daycare director ; day care centre manager ; day care coordinator ; early childhood centre director ; early years manager
en early years centre manager ; kindergarten manager ; nursery director ; nursery school manager ; nursery deputy manager ; deputy nursery manager
en pre-school manager ; preschool director ; playgroup manager ; playgroup leader in charge ; after-school club manager ; out-of-school care manager
en holiday playscheme manager ; children's services manager ; child day care manager ; summer camp director ; playcentre manager
de Kitaleiter ; Kindergartenleiter ; Kita-Leitung ; Leiter einer Kindertagesstätte ; Krippenleitung ; Leiter Kinderbetreuung ; Kindergartenleiterin ; Hortleiter
de Kita-Leiter ; Kita-Leiterin ; Kitaleiterin ; Kitaleitung ; Kindergartenleitung ; Kindertagesstättenleiter ; Kindertagesstättenleiterin
de Kindertagesstättenleitung ; Kindertagesheimleiter ; Kinderkrippenleiter ; Kinderkrippenleiterin ; Krippenleiter ; Krippenleiterin
de Kinderhausleiter ; Kinderhortleiter ; Hortleiterin ; Hortleitung ; Leiter Kindertagesstätte ; Leiterin Kindertagesstätte ; Leiter Kita
de Leiterin Kindergarten ; Leiter Kinderhort ; Leiter Kinderkrippe ; Leiter Kindertageseinrichtung ; Leitung einer Kindertageseinrichtung
de stellvertretende Kitaleitung ; stellvertretende Leitung Kita ; Kindertagesbetreuungsleiter ; Kinderbetreuungseinrichtung Leitung
de Leiter von Kinderbetreuungseinrichtungen ; Manager Kinderbetreuung ; Fachberater Kindertagesstätten ; Kita-Manager
de Fachwirt für Kindertagesstätten ; Ganztagsschulkoordinator ; Ferienlagerleiter ; Kinderheimleiter

concept social-services-manager
kind occupation
isco 1344
rubric social
work management psychosocial
nl directeur sociale dienst ; hoofdmaatschappelijk werker ; welzijnsmanager ; teamleider jeugdhulp ; coördinator welzijnswerk ; manager sociaal domein ; directeur welzijnsinstelling ; hoofd sociale dienst ; teamcoördinator gehandicaptenzorg ; directeur jeugdzorg ; coördinator thuiszorg sociaal ; manager maatschappelijke dienstverlening
nl manager sociale dienst ; manager maatschappelijk werk ; manager welzijn ; manager jeugdzorg ; manager gehandicaptenzorg ; manager opvangcentrum
nl directeur OCMW ; directeur opvangcentrum ; directeur CAW ; directeur jeugdhulp ; directeur welzijn ; directeur welzijnsorganisatie
nl directeur voorziening ; directeur gehandicaptenvoorziening ; directeur asielcentrum ; directeur jeugdhuis ; directeur buurthuis
nl directeur gemeenschapsinstelling ; maatschappelijk diensthoofd ; diensthoofd sociale dienst ; diensthoofd welzijn ; diensthoofd sociale zaken
nl diensthoofd jeugd ; hoofd jeugdzorg ; hoofd welzijn ; hoofd sociale zaken ; hoofdopvoeder ; hoofdbegeleider ; teamleider maatschappelijk werk
nl teamleider welzijn ; teamleider sociale dienst ; teamverantwoordelijke jeugdhulp ; teamverantwoordelijke gehandicaptenzorg
nl teamcoördinator jeugdhulp ; teamcoördinator sociale dienst ; coördinator jeugdzorg ; coördinator jeugdhulp ; coördinator maatschappelijk werk
nl coördinator sociale dienst ; coördinator sociaal huis ; coördinator gehandicaptenzorg ; coördinator begeleid wonen ; coördinator opvangcentrum
nl coördinator sociaal beleid ; coördinator schuldhulpverlening ; jeugdhuiscoördinator ; jeugdhuisverantwoordelijke ; jeugdwerkcoördinator
nl buurthuismanager ; buurthuiscoördinator ; buurthuisverantwoordelijke ; leefgroepverantwoordelijke ; leefgroepcoördinator
nl unitmanager gehandicaptenzorg ; unitleider jeugdhulp ; sociaal manager ; bedrijfsleider maatwerkbedrijf ; directeur sociale werkplaats
nl bureauchef maatschappelijk werk ; wijkmanager welzijn ; asielcentrummanager
nl directeur vluchthuis ; directeur pleegzorgdienst ; directeur vrouwenopvang
nl leider sociaal-cultureel werk
fr directeur de service social ; responsable de service social ; directeur d'institution sociale ; chef de service éducatif ; coordinateur social ; directrice du CPAS ; responsable d'action sociale ; chef éducateur ; directeur d'établissement médico-social
fr directeur de l'action sociale ; directeur des services sociaux ; directrice des services sociaux ; directeur du CPAS ; directeur de CCAS
fr directrice de service social ; directeur de centre social ; directrice de centre social ; directeur d'aide à la jeunesse
fr directeur de maison de jeunes ; directeur de maison d'enfants ; directeur de foyer ; directeur de foyer d'accueil
fr directeur de foyer d'hébergement ; directeur de centre d'accueil ; directeur de centre d'hébergement ; directeur de centre d'aide par le travail
fr directeur d'ESAT ; directeur d'établissement social ; directeur d'institution ; directeur de MECS ; directeur de CHRS
fr directeur de structure d'insertion ; directeur de mission locale ; directeur de la protection de la jeunesse ; directeur pédagogique d'institution
fr directeur d'entreprise de travail adapté ; chef de service social ; chef de service socio-éducatif ; cheffe de service éducatif
fr chef de service éducateur ; chef de service en protection de l'enfance ; chef de groupe éducateurs ; cadre socio-éducatif
fr cadre de l'intervention sociale ; coordinateur d'action sociale ; coordinatrice sociale ; coordinateur d'équipe éducative
fr coordinateur de maison de jeunes ; coordinateur de services sociaux ; coordinateur pédagogique d'institution ; coordonnateur de services sociaux
fr éducateur chef ; éducatrice chef ; éducateur responsable ; responsable d'unité socio-éducative ; responsable d'unité sociale
fr responsable de centre social ; responsable de centre d'accueil ; responsable de foyer ; responsable du service social
fr responsable de secteur social ; responsable insertion ; responsable de circonscription sociale ; responsable de structure sociale
fr responsable de maison de quartier
fr directrice de centre d'hébergement ; directrice de foyer ; directrice de maison maternelle ; directrice d'institution sociale
en social services manager ; social work manager ; welfare manager ; social work supervisor ; youth centre manager ; family services manager ; community centre manager ; social care manager ; rescue centre manager ; welfare centre manager
en social services director ; social services supervisor ; social services coordinator ; social welfare manager ; social welfare services manager
en social work director ; social work team leader ; social work team manager ; social care director ; social care team leader
en director of social services ; director of social work ; children's home manager ; residential home manager children
en residential care manager children ; residential childcare manager ; family support manager ; family centre manager ; family services director
en fostering manager ; fostering team manager ; youth services manager ; youth work manager ; youth programme director ; youth project manager
en juvenile services manager ; community development manager ; community services manager ; community centre director ; community services director
en homeless shelter manager ; hostel manager ; refuge manager ; housing support manager ; supported living manager ; supported housing manager
en learning disability services manager ; disability services manager ; day centre manager disability ; drug and alcohol services manager
en charity manager social ; public housing manager ; asylum centre manager ; refugee centre manager ; safeguarding manager ; welfare services manager
en welfare director ; welfare supervisor ; parenting programme manager ; probation service manager ; adult services manager
en women's refuge manager ; domestic abuse service manager
en foster care agency manager ; fostering agency manager
de Sozialdienstleiter ; Leiter Sozialdienst ; Leiter im Sozialwesen ; Sozialmanager ; Jugendamtsleiter ; Bereichsleiter Sozialarbeit ; Leiter Jugendhilfe ; Leiter einer sozialen Einrichtung ; Jugendzentrumsleiter ; Sozialamtsleiter
de Sozialdienstleiterin ; Sozialdienstleitung ; Sozialeinrichtungsleiter ; Einrichtungsleiter Behindertenhilfe ; Einrichtungsleiter Jugendhilfe
de Einrichtungsleitung Wohnheim ; Bereichsleiter Behindertenhilfe ; Bereichsleiter Jugendhilfe ; Bereichsleiterin Soziales ; Abteilungsleiter Soziales
de Abteilungsleiter Soziale Dienste ; Leiter Soziale Dienste ; Leiterin Sozialdienst ; Leiter Sozialamt ; Leiter Jugendamt ; Leiterin Jugendamt
de Leiter Sozialreferat ; Leiter der Sozialarbeit ; Leiter Obdachlosenheim ; Leiter Frauenhaus ; Frauenhausleiterin ; Leiter Flüchtlingsunterkunft
de Heimleiter Jugendheim ; Heimleiter Asylheim ; Heimleiter Behindertenwohnheim ; Jugendheimleiter ; Jugendhausleiter ; Jugendzentrumsleiterin
de Kinder- und Jugendheimleiter ; Wohnheimleiter ; Wohnheimleitung ; Wohnbereichsleiter Behindertenhilfe ; Wohngruppenleiter ; Wohngruppenleitung
de Werkstattleiter Behindertenwerkstatt ; Leiter Beratungsstelle ; Beratungsstellenleiter ; Leiter Familienzentrum ; Familienzentrumsleiter
de Leiter Suchtberatung ; Sozialwirt ; Sozialwirtin ; Sozialbetriebswirt ; Fachwirt Soziales ; Fachwirt im Sozial- und Gesundheitswesen
de Manager Sozialwesen ; Koordinator Soziale Arbeit ; Teamleiter Jugendamt ; Teamleiter Sozialarbeit ; Teamleitung Sozialpädagogik
de Gruppenleitung Behindertenhilfe ; pädagogische Leitung ; pädagogischer Leiter ; Stadtteilzentrumsleiter ; Bürgerhausleiter
de Heimleiterin Jugendheim ; Heimleiter Mutter-Kind-Heim ; Heimleiterin Mutter-Kind-Haus ; Heimleiter Kinderheim ; Kinderheimleiterin

concept companion
kind occupation
isco 5162
rubric social
work psychosocial
nl gezelschapsdame ; gezelschapsheer ; gezelschap voor ouderen ; persoonlijk begeleider gezelschap ; buddy ; kamerheer ; valet ; lady's maid ; maatje ; ouderenmaatje
nl gezelschap voor bejaarden ; gezelschapspersoon ; gezelschapsjuffrouw ; compagnon aan huis ; huisvriendin ouderen ; seniorengezelschap ; reisgezel
nl persoonlijk gezelschap ; gezelschapshouder ; oppasdame ouderen ; persoonlijke bediende ; persoonlijk bediende ; lijfbediende
nl huisbediende kamerdienst ; kamermeisje particulier ; kleedster aan huis ; kamerdienaar ; escort gezelschap ; gastvrouw aan huis ; valet particulier
nl levensgezel betaald ; zorgbuddy ; vriendschapsvrijwilliger ; bezoekvrijwilliger ; seniorenbuddy
fr dame de compagnie ; homme de compagnie ; personne de compagnie ; accompagnateur de personnes âgées ; valet de chambre ; camériste ; compagnon de vie ; buddy
fr dame de compagnie pour personnes âgées ; demoiselle de compagnie ; accompagnant de personnes âgées ; accompagnatrice de personnes âgées
fr accompagnateur de vie ; compagnon de personne âgée ; auxiliaire de compagnie ; compagnie aux personnes âgées
fr femme de chambre particulière ; assistant de vie privée ; intendant personnel ; escorte ; parrain de personnes âgées ; ami bénévole
fr hôtesse de compagnie ; accompagnateur de voyage personnel ; visiteur bénévole à domicile
en companion ; lady's companion ; companion to the elderly ; paid companion ; befriender ; valet ; personal maid ; gentleman's valet ; live-in companion
en companion to elderly person ; elderly companion ; home companion ; social companion ; travelling companion ; travel companion elderly
en invalid's companion ; personal valet ; gentleman's companion ; man companion ; companion helper ; companion aide ; escort companion
en personal attendant ; wardrobe attendant personal ; lady's maid companion ; paid friend ; befriending worker ; befriender volunteer ; lady's maid
en dance host
de Gesellschafter für Senioren ; Gesellschafterin ; Seniorenbegleiter ; Kammerdiener ; Zofe ; Gesellschaftsdame ; Seniorenbegleiterin ; Seniorengesellschafterin
de Gesellschafter ; Gesellschafter für ältere Menschen ; Begleitdame ; Begleitperson ; Begleiter für Senioren ; Alltagsgesellschafter
de Reisegesellschafter ; Reisegesellschafterin ; Kammerfrau ; Hausdiener persönlich ; Kammermädchen ; persönlicher Diener ; Seniorengesellschafter
de Seniorenassistentin ; Senioren-Assistent ; Besuchsbegleiter ; Begleiter älterer Menschen ; Escortbegleitung ; Herrendiener

concept dementia-companion
kind task
rubric social 0.7 care 0.3
work psychosocial care
nl begeleiden van personen met dementie ; omgaan met dementie ; dementiebegeleiding ; bewoners met dementie begeleiden ; dementiekundige basiszorg ; contact met mensen met dementie
fr accompagner des personnes atteintes de démence ; accompagnement Alzheimer ; prise en charge des désorientés ; personnes désorientées ; accompagnement de la démence
en supporting people with dementia ; dementia companionship ; dementia support ; dementia care support ; dementia friend ; working with people with dementia
de Demenzbegleitung ; Demenzbetreuung ; Menschen mit Demenz begleiten ; Umgang mit Demenz ; Demenzbegleiter ; Betreuung demenziell Erkrankter

concept keep-company
kind task
rubric social 0.6 care 0.4
work psychosocial
nl gezelschap houden ; bewoners gezelschap houden ; gezelschap bieden ; een praatje maken ; praatje slaan ; babbelen met bewoners ; gezelschap ; een babbeltje doen ; koffie drinken met bewoners ; bezoekjes brengen ; aanwezig zijn bij bewoners ; sociaal contact
nl bewoners bezoeken ; praatje maken
fr tenir compagnie ; tenir compagnie aux résidents ; faire la conversation ; bavarder avec les résidents ; discuter avec les résidents ; rendre visite aux résidents ; présence auprès des résidents ; contact social ; papoter
fr compagnie ; bavarder ; rendre visite à des résidents
en keep company ; keeping residents company ; have a chat ; chatting with residents ; companionship ; talking with residents ; visiting residents ; social contact ; friendly visiting ; befriending ; chat with residents ; company for residents
de Gesellschaft leisten ; Bewohnern Gesellschaft leisten ; sich unterhalten ; mit Bewohnern plaudern ; Gespräche führen mit Bewohnern ; Besuche bei Bewohnern ; Besuchsdienst ; sozialer Kontakt ; ein Schwätzchen halten
de Bewohner besuchen ; plaudern ; Gesellschaft für Bewohner

concept combat-loneliness
kind task
rubric social
work psychosocial
nl eenzaamheid bestrijden ; eenzame ouderen bezoeken ; eenzaamheid ; tegen de eenzaamheid ; bezoek aan alleenstaanden ; huisbezoek bij eenzame ouderen ; buddywerking ; vereenzaming tegengaan ; alleenstaanden bezoeken
fr lutte contre la solitude ; rompre l'isolement ; visiter des personnes isolées ; solitude ; isolement social ; visites aux personnes seules ; visite de courtoisie ; lutter contre l'isolement
en combating loneliness ; visiting lonely people ; loneliness ; home visits to lonely elderly ; visiting isolated people ; reducing isolation ; befriending scheme
de gegen Einsamkeit ; Einsamkeit bekämpfen ; einsame Menschen besuchen ; Einsamkeit ; Besuchsdienst für Einsame ; Alleinstehende besuchen ; Vereinsamung vorbeugen

concept befriending-call
kind task
rubric social
work psychosocial communication
nl bellen met eenzame ouderen ; belletje doen ; telefonisch contact met ouderen ; telefoonster ; belmaatje ; telefooncirkel ; ouderen opbellen ; regelmatig bellen met senioren ; een telefoontje plegen ; bellen met alleenstaanden ; telefonische babbel
fr appeler des personnes âgées ; appels de convivialité ; téléphoner aux aînés ; appel téléphonique de soutien ; téléphoner aux personnes isolées ; chaîne téléphonique ; appels aux seniors isolés ; coup de fil aux personnes seules
en befriending call ; calling lonely older people ; telephone befriending ; phone calls to the elderly ; friendly phone call ; phoning isolated people ; check-in call
de Telefonate mit einsamen Senioren ; Telefonbesuchsdienst ; Plaudertelefon ; ältere Menschen anrufen ; Telefonkette ; einsame Menschen anrufen ; Telefonpatenschaft

concept listening-ear
kind task
rubric social
work psychosocial
nl luisterend oor ; luisterend oor bieden ; actief luisteren ; luisteren naar mensen ; een goed gesprek ; ondersteunend gesprek ; psychosociale ondersteuning ; psychosociale hulp ; emotionele steun ; bemoedigend gesprek ; mentale ondersteuning
nl luisteren naar vragen
fr écoute ; écoute active ; oreille attentive ; être à l'écoute ; soutien psychosocial ; soutien moral ; soutien émotionnel ; entretien de soutien ; prêter une oreille ; aide psychosociale ; écouter les questions ; écouter les gens
en listening ear ; active listening ; psychosocial support ; emotional support ; supportive conversation ; someone to talk to ; lending an ear ; moral support ; listening to people ; listening to questions
de offenes Ohr ; zuhören ; aktives Zuhören ; psychosoziale Unterstützung ; emotionale Unterstützung ; Entlastungsgespräch ; unterstützendes Gespräch ; psychosoziale Betreuung ; Menschen zuhören

concept helpline-volunteer
kind task
rubric social
work psychosocial communication
nl hulplijn bemannen ; beantwoorder Tele-Onthaal ; vrijwilliger hulplijn ; telefonische hulpverlening ; chatgesprekken voeren ; chathulpverlening ; telefonische opvang ; hulplijnmedewerker
fr écoutant bénévole ; écoutant téléphonique ; répondre à une ligne d'écoute ; bénévole d'une ligne d'aide ; tchat d'aide ; écoutante ; accueil téléphonique d'aide
en helpline volunteer ; helpline worker ; crisis line volunteer ; telephone counselling ; chat support volunteer ; listening volunteer ; answering a helpline
de Telefonseelsorger ; Ehrenamtlicher am Hilfetelefon ; telefonische Krisenhilfe ; Chatberatung ; Telefonberatung in Krisen ; Hotlineberater sozial

concept video-call-help
kind task
rubric social 0.7 technical 0.3
work psychosocial technical
nl videobellen met familie ; videobellen met familie helpen opzetten ; helpen met videobellen ; skypen met familie ; bewoners helpen met de tablet ; contact met familie via beeldbellen ; videogesprek met familie ; beeldbellen
nl videobellen ; leren videobellen
fr appels vidéo avec la famille ; aider à passer des appels vidéo ; aide aux visioconférences avec la famille ; appel Skype avec les proches ; aider les résidents avec la tablette ; appel vidéo ; visio avec la famille
en video calls with family ; help set up video calls ; video calling support ; help residents with a tablet ; Skype calls with relatives ; video call ; facilitating video calls
de Videoanrufe mit der Familie ; beim Videotelefonieren helfen ; Videotelefonie ; Skype mit Angehörigen ; Bewohnern mit dem Tablet helfen ; Videogespräch mit Angehörigen ; Videoanruf ; Videoanrufe

concept family-contact
kind task
rubric social
work psychosocial communication
nl contact met familie ; familiebezoek begeleiden ; familie te woord staan ; bezoekregeling begeleiden ; bezoekers begeleiden ; begeleiden van bezoek ; familie informeren ; bezoekmomenten begeleiden ; raambezoek ; babbelbox
fr contact avec les familles ; accompagner les visites ; encadrement des visites ; accueil des familles ; informer les familles ; organiser les visites ; visites des proches
en family contact ; supervising family visits ; supporting family visits ; informing relatives ; family liaison ; accompanying visitors ; visitor supervision
de Kontakt zu Angehörigen ; Familienbesuche begleiten ; Besuchsbegleitung ; Angehörige informieren ; Angehörigenarbeit ; Besucher begleiten ; Besuchsregelung

concept carer-support
kind task
rubric social
work psychosocial
nl mantelzorgondersteuning ; mantelzorger ondersteunen ; mantelzorgers ontlasten ; oppas bij zieken ; oppashulp ; thuisoppas ; mantelzorg ; respijtzorg ; oppas voor zieke volwassene ; ziekenoppas
fr soutien aux aidants proches ; aidant proche ; répit pour aidants ; garde à domicile ; garde-malade ; garde de personnes malades ; soulager les aidants ; aidant familial ; baluchonnage
en carer support ; respite for carers ; informal carer ; family carer ; respite sitting ; sitting service ; caregiver relief ; relieving family carers ; home sitting
de pflegende Angehörige entlasten ; Entlastung pflegender Angehöriger ; Verhinderungspflege ; pflegender Angehöriger ; Betreuung zu Hause ; Krankenaufsicht ; Angehörigenentlastung ; Sitting-Dienst

concept residents-accompaniment
kind task
rubric social
work psychosocial care
nl bewoners begeleiden ; begeleiding van bewoners ; bewonersbegeleiding ; begeleiden naar activiteiten ; bewoners ophalen voor activiteiten ; toezicht houden op bewoners ; toezicht in de leefgroep ; toezicht in de living ; leefgroepwerking ; dagbesteding begeleiden
fr accompagner les résidents ; accompagnement des résidents ; accompagner aux activités ; surveillance des résidents ; encadrement des résidents ; présence dans le lieu de vie ; aide à la vie quotidienne
en accompanying residents ; resident support ; accompany to activities ; supervising residents ; watching over residents ; living group support ; resident supervision
de Bewohner begleiten ; Begleitung der Bewohner ; zu Aktivitäten begleiten ; Aufsicht über Bewohner ; Bewohnerbetreuung ; Beaufsichtigung der Bewohner ; Tagesbetreuung von Bewohnern

concept walk-with-residents
kind task
rubric social 0.7 care 0.3
work psychosocial
nl wandelen met bewoners ; wandeling met bewoners ; gaan wandelen ; wandelen met rolstoelgebruikers ; rolstoelwandeling ; bewoners mee naar buiten nemen ; wandelbegeleider ; ommetje maken ; luchtje scheppen ; wandelen met ouderen ; rolstoelduwer
nl mee wandelen ; mee gaan wandelen ; wandelen
fr promenade avec les résidents ; se promener avec les résidents ; promener les résidents ; balade en fauteuil roulant ; accompagner en promenade ; promenade en chaise roulante ; sortir les résidents ; prendre l'air ; promener
en walking with residents ; walks with residents ; taking residents for a walk ; wheelchair walk ; go for a walk ; pushing wheelchairs ; outdoor walk ; accompanied walk ; walking ; joining for a walk
de Spaziergang mit Bewohnern ; mit Bewohnern spazieren gehen ; Spaziergänge begleiten ; Rollstuhlspaziergang ; spazieren gehen ; Rollstuhl schieben ; Spaziergangsbegleitung ; an die frische Luft gehen
de Spazierengehen ; Spaziergang ; Spaziergänge

concept outing-accompaniment
kind task
rubric social 0.5 recreation 0.5
work psychosocial
nl uitstap begeleiden ; uitstapjes met bewoners ; daguitstap begeleiden ; begeleiding bij uitstappen ; vakantie begeleiden voor personen met een beperking ; excursie met bewoners ; meegaan op uitstap ; zomerkamp begeleiden ; vakantiebegeleider
fr accompagner une excursion ; sorties avec les résidents ; accompagnement d'excursion ; encadrer une sortie ; séjour adapté ; accompagnateur de vacances adaptées ; excursion avec les résidents
en accompany an outing ; outings with residents ; day trip with residents ; escorting residents on trips ; holiday support for disabled people ; helping on outings ; supported holiday volunteer
de Ausflug begleiten ; Ausflüge mit Bewohnern ; Tagesausflug begleiten ; Ausflugsbegleitung ; Reisebegleitung für Menschen mit Behinderung ; Ferienfreizeit begleiten ; Ausflugsbegleiter

concept admin-help-for-people
kind task
rubric social 0.6 office 0.4
work psychosocial admin
nl helpen met papieren ; hulp bij administratie van cliënten ; formulieren helpen invullen ; hulp bij papierwerk ; rechten verkennen ; zitdag sociale dienst ; premies aanvragen ; helpen met de administratie thuis ; rechtenonderzoek
nl hulp bij papieren ; papieren invullen
fr aide administrative aux personnes ; aider à remplir des formulaires ; aide aux démarches administratives ; écrivain public ; ouverture de droits ; permanence sociale ; aide aux papiers ; aider pour les papiers ; aide pour les papiers ; remplir des papiers
en help with paperwork ; help filling in forms ; benefits advice ; form filling help ; welfare rights advice ; helping people with administration ; social benefits adviser ; welfare rights officer ; helping with papers ; help with papers ; filling in papers
de Hilfe beim Papierkram ; beim Ausfüllen von Formularen helfen ; Hilfe bei Behördengängen ; Behördenhilfe ; Antragshilfe ; Sozialleistungsberatung ; Ämterlotse ; bei Papieren helfen ; Hilfe bei Papieren ; Papiere ausfüllen

concept child-care-task
kind task
rubric social
work education
nl kinderen opvangen ; opvang van kinderen ; kinderopvang voor kinderen van het personeel ; kinderen van zorgpersoneel opvangen ; op kinderen passen ; oppassen op kinderen ; toezicht op kinderen ; spelen met kinderen ; kinderen begeleiden ; baby's verzorgen ; kinderen bezighouden
fr garder des enfants ; accueil des enfants ; garde des enfants du personnel ; garderie pour les enfants du personnel ; s'occuper des enfants ; surveiller les enfants ; jouer avec les enfants ; encadrer des enfants ; accueil des enfants du personnel soignant
en looking after children ; childcare ; childcare for staff children ; minding children ; supervising children ; playing with children ; child supervision ; care of children of key workers ; child minding
de Kinder betreuen ; Kinderbetreuung ; Kinderbetreuung für Mitarbeiterkinder ; auf Kinder aufpassen ; Kinder beaufsichtigen ; mit Kindern spielen ; Beaufsichtigung von Kindern ; Kinder des Personals betreuen

concept homework-help
kind task
rubric social
work education
nl huiswerkbegeleiding ; huiswerkbegeleider ; huiswerkklas ; helpen met huiswerk ; huiswerkhulp ; studiebegeleiding ; studietoezicht ; bijles ; huistaakbegeleiding ; huiswerkondersteuning ; huiswerk begeleiden ; hulp bij huiswerk
fr aide aux devoirs ; soutien scolaire ; école de devoirs ; accompagnement scolaire ; aide scolaire ; remédiation ; étude surveillée ; rattrapage scolaire ; aide aux leçons ; aider à faire les devoirs ; devoirs
en homework help ; homework support ; tutoring ; study support ; homework club ; after-school tutoring ; study supervision ; help with homework ; homework helper ; homework assistant ; helping with homework
de Hausaufgabenbetreuung ; Hausaufgabenhilfe ; Nachhilfe ; Lernbegleitung ; Lernhilfe ; Lernförderung ; Hausaufgaben betreuen ; Hausaufgabenhelfer ; bei den Hausaufgaben helfen

concept playground-supervision
kind task
rubric social
work education
nl toezicht op de speelplaats ; middagtoezicht ; refterbewaking ; speelplaatstoezicht ; middagmoeder ; toezicht tijdens de middag ; overblijfmoeder ; busbegeleider ; busbegeleiding ; gemachtigd opzichter ; overblijfkracht
fr surveillance du temps de midi ; surveillance de la cour ; surveillant de midi ; accompagnateur de bus scolaire ; surveillance des repas scolaires ; surveillante de cantine ; accompagnateur scolaire de bus ; convoyeur scolaire ; dame de midi
en playground supervision ; lunchtime supervisor ; midday supervisor ; school bus escort ; dinner lady supervision ; lollipop person ; school crossing patrol ; bus monitor
de Pausenaufsicht ; Mittagsaufsicht ; Schulbusbegleiter ; Aufsicht auf dem Schulhof ; Busbegleitung für Schüler ; Mittagsbetreuung ; Schülerlotse

concept family-support-task
kind task
rubric social
work psychosocial education
nl gezinsondersteuning ; opvoedingsondersteuning ; ondersteunen van gezinnen ; kraamhulp sociaal ; kwetsbare gezinnen begeleiden ; gezinsbegeleiding ; gezinnen ondersteunen ; domo ; steungezin
fr soutien à la parentalité ; soutien aux familles ; accompagnement des familles ; aide éducative ; accompagner des familles fragilisées ; parrainage familial ; famille de parrainage
en family support ; parenting support ; supporting vulnerable families ; family mentoring ; support family ; home-start volunteer ; family coaching
de Familienunterstützung ; Elternunterstützung ; Familien begleiten ; Erziehungshilfe ; Familienpate ; Familienpatenschaft ; Familienbegleitung ; frühe Hilfen

concept social-intake
kind task
rubric social
work psychosocial admin
nl sociaal onderzoek ; intakegesprek ; intake van cliënten ; cliëntendossier opvolgen ; hulpvraag verhelderen ; vraagverheldering ; opnamegesprek ; doorverwijzen ; begeleidingsplan opmaken ; sociale kaart
fr enquête sociale ; entretien d'admission ; accueil social ; suivi social ; analyse de la demande ; orientation des bénéficiaires ; plan d'accompagnement ; suivi de dossiers sociaux
en social assessment ; intake interview ; client intake ; needs assessment ; case management ; signposting ; care planning conversation ; referral of clients
de Sozialanamnese ; Aufnahmegespräch ; Bedarfsermittlung ; Fallmanagement ; Hilfeplanung ; Clearinggespräch ; Klienten weitervermitteln ; Hilfeplangespräch

concept group-work
kind task
rubric social
work psychosocial
nl groepsbegeleiding ; groepswerk ; praatgroep begeleiden ; gespreksgroep ; zelfhulpgroep begeleiden ; lotgenotengroep ; praatcafé ; groepssessies begeleiden ; gesprekken leiden
fr animation de groupe de parole ; groupe de parole ; groupe d'entraide ; animer un groupe ; travail de groupe ; café papote ; groupe de soutien
en support group facilitation ; group work ; self-help group ; discussion group ; leading a group ; peer group ; group facilitation
de Gruppenleitung ; Gruppenarbeit ; Selbsthilfegruppe leiden ; Gesprächskreis ; Gesprächsgruppe leiden ; Erzählcafé ; Gruppenbetreuung

concept staff-psychosocial-support
kind task
rubric social
work psychosocial
nl opvang van zorgpersoneel ; psychosociale opvang personeel ; ondersteuning van zorgverleners ; debriefing van medewerkers ; nazorg voor personeel ; mentaal welzijn van medewerkers ; collegiale opvang ; stress bij zorgverleners
fr soutien psychologique au personnel ; soutien aux soignants ; débriefing psychologique ; accompagnement psychosocial du personnel ; bien-être mental des soignants ; soutien aux équipes
en psychosocial support for staff ; staff support ; support for care workers ; staff debriefing ; mental wellbeing of staff ; peer support for carers ; aftercare for staff
de psychosoziale Unterstützung des Personals ; Unterstützung von Pflegekräften ; Nachbesprechung mit Mitarbeitern ; Kollegenhilfe ; Mitarbeiterbetreuung ; psychische Gesundheit der Mitarbeiter

concept prevention-worker
kind occupation
parent social-professional
isco 3412
rubric social
work psychosocial
nl preventiewerker ; preventiemedewerker welzijn ; gezondheidspromotor sociaal ; gemeenschapswacht ; stadswacht ; voorlichter seksualiteit ; gezondheidsvoorlichter
nl preventieassistent ; preventieambtenaar ; preventiemedewerker gemeente ; preventiewerkster ; medewerker preventie ; gemeenschapswachter
nl gemeenschapswacht-vaststeller ; parkwachter sociaal ; stadssteward ; stadstoezichthouder ; straattoezichter ; buurtpreventiewerker
nl veiligheidsmedewerker sociaal ; vrijetijdsbegeleider preventie ; seksueel voorlichter ; gezondheidsvoorlichter seksualiteit
fr agent de prévention ; gardien de la paix ; travailleur en prévention ; animateur de prévention ; éducateur à la santé ; stadswacht ; stewards urbains
fr agente de prévention ; agent de prévention et de sécurité ; agent de prévention urbaine ; animatrice de prévention
fr chargé de prévention sociale ; coordinateur de prévention ; éducateur de prévention spécialisée ; gardienne de la paix
fr gardien de la paix constatateur ; steward urbain ; agent de médiation de nuit ; agent d'ambiance et de médiation ; agent de tranquillité urbaine
fr préventionniste social ; animateur en éducation sexuelle ; animateur EVRAS
en prevention worker ; community safety warden ; community steward ; health education worker social ; sexual health outreach worker ; youth prevention worker
en community safety officer ; community safety worker ; crime prevention officer social ; neighbourhood warden ; street warden ; prevention officer
en prevention project worker ; sex educator ; sexual health educator ; sexual health worker ; relationship and sex educator
en anti-social behaviour officer ; anti-bullying worker
de Präventionsfachkraft ; Präventionsarbeiter ; Ordnungspartner ; Präventionsbeauftragter ; Sexualpädagoge ; Stadtteilsteward
de Präventionshelfer ; Präventionskraft ; Präventionspädagoge ; Gewaltpräventionstrainer ; Gewaltpräventionsberater ; Sexualpädagogin
de Sexualaufklärer ; Nachtwanderer sozial ; Stadtwacht ; Konfliktlotse Stadt ; Sicherheitspartner ; Sozialwart

concept benefits-officer
kind occupation
parent social-professional
isco 3412
rubric social 0.7 office 0.3
work psychosocial admin
nl dossierbeheerder sociale dienst ; medewerker sociaal huis ; consulent leefloon ; sociaal loketmedewerker ; consulent welzijn ; klantmanager sociale zaken ; uitkeringsconsulent ; medewerker rechten
nl assistent maatschappelijk werk ; assistent sociaal werk ; sociaal assistent ; sociaal medewerker ; sociaal-administratief medewerker
nl sociaal dienstverlener ; sociaal-maatschappelijk dienstverlener ; maatschappelijk dienstverleenster ; sociaal cultureel dienstverlener
nl OCMW-medewerker ; medewerker OCMW ; medewerker CAW ; medewerker sociale bijstand ; dossierbeheerder OCMW ; dossierbeheerder leefloon
nl sociaal dossierbeheerder ; medewerker sociaal restaurant ; medewerker sociale kruidenier ; voedselbankmedewerker ; medewerker voedselbank
nl medewerker wmo-loket ; zorgloketmedewerker ; informatiemedewerker sociaal huis ; rechtenonderzoeker ; rechtenverkenner ; welzijnsmedewerker
nl casemanager leefloon
fr gestionnaire de dossiers sociaux ; agent d'accueil social ; agent du revenu d'intégration ; conseiller en prestations sociales ; référent social ; gestionnaire de droits sociaux
fr agent social administratif ; agent administratif social ; employé social ; collaborateur social ; collaborateur en CPAS
fr collaborateur de première ligne sociale ; gestionnaire de dossiers CPAS ; agent d'accueil CPAS ; agent du CPAS
fr aide en service social ; auxiliaire social ; auxiliaire sociale ; auxiliaire de service social ; assistant en travail social
fr technicien en travail social ; technicien en assistance sociale ; technicien en travail social CSP ; secrétaire social ; accueillant social
fr accueillante sociale ; accueillant en épicerie sociale ; responsable d'épicerie sociale ; bénévole banque alimentaire
fr distributeur d'aide alimentaire ; chargé d'accès aux droits ; agent d'accès aux droits ; accompagnateur d'accès aux droits
en social benefits officer ; welfare assistant ; social services assistant ; social work assistant ; welfare support officer ; benefits assistant ; social assistant
en social work assistant practitioner aide ; social work aide ; social work technician ; social work support worker ; social work support assistant
en social worker's assistant ; human services assistant ; human service assistant ; community services assistant ; social services aide
en social services associate ; social services case aide ; social security adviser ; welfare rights adviser ; welfare rights worker
en welfare benefits adviser ; welfare support worker ; hardship fund officer ; food bank coordinator ; food bank worker ; social inclusion worker
en advice worker ; advice centre worker ; case aide ; client support officer social services
de Sachbearbeiter Sozialhilfe ; Sachbearbeiter Sozialamt ; Sozialfachangestellter ; Leistungssachbearbeiter ; Sozialarbeitsassistent ; Sozialbetreuer ; Fachsozialbetreuer Altenarbeit
de Sozialhilfesachbearbeiter ; Sozialhilfesachbearbeiterin ; Sachbearbeiterin Sozialhilfe ; Sachbearbeiter Sozialwesen ; Sozialdiensthelfer
de Sozialhelfer ; Sozialhelferin ; Sozialbetreuungsberufe ; sozialer Assistent ; Mitarbeiter Sozialberatung ; Mitarbeiter Sozialstation Beratung
de Sozialberatung ; Sozialberatungsmitarbeiter ; Allgemeine Sozialberatung ; Tafelmitarbeiter ; Mitarbeiter bei der Tafel ; Mitarbeiter Sozialkaufhaus
de Sozialmarktmitarbeiter ; Helfer im Sozialdienst ; Hilfskraft Sozialdienst ; Sozialassistentin Beratung ; Sozialberater Caritas

concept life-skills-training
kind task
rubric social
work psychosocial education
nl zelfstandig leren wonen ; trainen van zelfredzaamheid ; zelfredzaamheid bevorderen ; huishouden aanleren ; leren omgaan met geld ; sociale vaardigheden trainen ; budgetbeheer aanleren ; begeleid zelfstandig wonen
fr apprentissage de l'autonomie ; accompagnement à l'autonomie ; apprendre à gérer un budget ; entraînement aux habiletés sociales ; guidance budgétaire ; logement accompagné
en life skills training ; independent living skills ; promoting independence ; social skills training ; budgeting skills coaching ; supported living
de Selbstständigkeitstraining ; lebenspraktisches Training ; soziales Kompetenztraining ; Verselbstständigung ; Alltagskompetenz fördern ; ambulant betreutes Wohnen

concept sign-supported-speech
kind skill
rubric social
work communication
nl Spreken met Ondersteuning van Gebaren ; SMOG ; Nederlands met gebaren ; ondersteunende gebaren ; NmG
fr français signé ; Makaton ; Coghamo ; signes Sésame ; communication alternative et augmentée
en sign-supported speech ; Makaton ; key word signing ; augmentative communication
de lautsprachunterstützende Gebärden ; Makaton ; unterstützte Kommunikation ; gebärdenunterstützte Kommunikation

concept empathy-skill
kind skill
rubric social
work psychosocial
nl empathie ; inlevingsvermogen ; sociaal vaardig ; empathisch ; geduldig ; kunnen luisteren ; warme persoonlijkheid ; mensenkennis ; sociale vaardigheden
fr empathie ; sens de l'écoute ; empathique ; patience ; aptitudes relationnelles ; sens du contact ; qualités humaines ; patient et à l'écoute
en empathy ; good listener ; empathetic ; patience ; people skills ; social skills ; warm personality ; compassionate
de Empathie ; Einfühlungsvermögen ; empathisch ; geduldig ; soziale Kompetenz ; guter Zuhörer ; Feingefühl ; kontaktfreudig

concept degree-social-work
kind diploma
rubric social
work psychosocial
gives registered-social-worker
gives social-worker
nl bachelor sociaal werk ; diploma sociaal werk ; diploma maatschappelijk werk ; graduaat maatschappelijk werk ; master sociaal werk ; professionele bachelor in het sociaal werk ; hbo maatschappelijk werk
fr bachelier assistant social ; diplôme d'assistant social ; bachelier en travail social ; master en ingénierie sociale ; DEASS ; diplôme d'État d'assistant de service social
en bachelor of social work ; degree in social work ; social work degree ; master of social work ; BSW ; MSW ; diploma in social work ; bachelor in social work
de Bachelor Soziale Arbeit ; Studium Soziale Arbeit ; Diplom Sozialarbeit ; Bachelor Sozialarbeit ; Master Soziale Arbeit ; Bachelor in Sozialer Arbeit ; Abschluss in Sozialer Arbeit

concept degree-special-education
kind diploma
rubric social
work psychosocial education
gives special-educator
nl diploma orthopedagogie ; graduaat orthopedagogische begeleiding ; diploma opvoeder ; graduaat in de orthopedagogische begeleiding ; diploma jeugd- en gehandicaptenzorg ; A2 opvoeder ; jeugd- en gehandicaptenzorg ; mbo maatschappelijke zorg
fr bachelier éducateur spécialisé ; diplôme d'éducateur ; bachelier en éducation spécialisée ; DEES ; diplôme d'État d'éducateur spécialisé ; CESS agent d'éducation ; agent d'éducation
en diploma in social pedagogy ; degree in special education ; diploma in disability studies ; social education degree ; diploma in youth and disability care
de Diplom Sozialpädagogik ; Ausbildung Heilerziehungspflege ; Bachelor Sozialpädagogik ; Bachelor Heilpädagogik ; Diplom Heilpädagogik ; Ausbildung zum Erzieher

concept childcare-certificate
kind diploma
rubric social
work education
gives childcare-worker
nl diploma kinderzorg ; diploma kinderverzorging ; kwalificatiebewijs kinderbegeleider ; zevende jaar kinderzorg ; attest kinderopvang ; getuigschrift kinderbegeleider ; mbo pedagogisch werk
fr diplôme de puériculture ; septième puériculture ; brevet d'accueillant ; certificat d'accueillant d'enfants ; diplôme d'auxiliaire de puériculture ; certificat de qualification puériculture
en childcare diploma ; childcare qualification ; diploma in childcare ; certificate in early childhood care ; nursery nurse qualification ; CACHE diploma
de Ausbildung Kinderpflege ; Kinderpfleger-Ausbildung ; Qualifikation Kinderbetreuung ; Abschluss Kinderbetreuung ; Tagespflege-Zertifikat

concept debt-mediation-certificate
kind certificate
rubric social
work psychosocial admin
gives debt-counsellor
nl attest schuldbemiddeling ; opleiding schuldbemiddelaar ; basisopleiding schuldbemiddeling ; erkende schuldbemiddelaar
fr attestation de médiation de dettes ; formation de médiateur de dettes ; certificat de médiation de dettes ; médiateur de dettes agréé
en debt mediation certificate ; debt counselling certificate ; certified debt adviser ; debt advice qualification
de Zertifikat Schuldnerberatung ; anerkannter Schuldnerberater ; Ausbildung Schuldnerberatung ; Weiterbildung Schuldnerberater

concept mediation-certificate
kind certificate
rubric social
work psychosocial communication
gives mediator
nl erkend bemiddelaar ; attest bemiddeling ; opleiding bemiddeling ; certificaat bemiddeling
fr certificat de médiation ; formation à la médiation ; attestation de médiateur ; brevet de médiateur
en mediation certificate ; accredited mediator ; mediation training ; certificate in mediation
de Mediationsausbildung ; zertifizierter Mediator ; Zertifikat Mediation ; Mediationszertifikat

concept social-interpreter-certificate
kind certificate
rubric social
work communication
gives social-interpreter
nl gecertificeerd sociaal tolk ; certificaat sociaal tolk ; beëdigd tolk ; attest sociaal tolken
fr interprète certifié ; interprète juré ; certificat d'interprète en milieu social ; interprète assermenté
en certified community interpreter ; sworn interpreter ; community interpreting certificate ; diploma in public service interpreting
de beeidigter Dolmetscher ; zertifizierter Gemeindedolmetscher ; vereidigter Dolmetscher ; Zertifikat Community Interpreting

concept criminal-record-extract
kind certificate
nl uittreksel uit het strafregister ; bewijs van goed gedrag en zeden ; strafregister model 2 ; verklaring omtrent het gedrag ; VOG ; uittreksel strafregister ; model 596.2
fr extrait de casier judiciaire ; certificat de bonne vie et mœurs ; casier judiciaire modèle 2 ; extrait modèle 596.2 ; casier judiciaire vierge
en criminal record extract ; certificate of good conduct ; DBS check ; police check ; criminal record check ; background check
de Führungszeugnis ; erweitertes Führungszeugnis ; Strafregisterauszug ; Leumundszeugnis ; Strafregisterbescheinigung

concept undertaker
kind occupation
parent social-professional
isco 5163
rubric social
work psychosocial
nl begrafenisondernemer ; uitvaartondernemer ; uitvaartverzorger ; uitvaartverzorgster ; uitvaartleider ; uitvaartleidster ; uitvaartbegeleider
nl uitvaartassistent ; uitvaartmedewerker ; medewerker uitvaart ; medewerker uitvaartzorg ; medewerker begrafenisonderneming ; begrafenismedewerker
nl begrafenisverzorger ; begrafenisaanspreker ; aanspreker ; lijkbezorger ; lijkdrager ; drager bij begrafenissen ; kistdrager ; uitvaartplanner
nl uitvaartconsulent ; uitvaartdeskundige ; uitvaartregelaar ; ceremoniemeester uitvaart ; uitvaartceremonieleider ; medewerker mortuarium
nl mortuariummedewerker ; mortuariumverzorger ; mortuariumassistent ; medewerker crematorium ; crematoriummedewerker ; crematoriumtechnicus
nl crematoriumbeheerder ; crematieovenist ; directeur crematorium ; begraafplaatsbeheerder ; grafdelver ; doodgraver ; balsemer ; lijkenbalsemer
nl thanatopracteur ; thanatopraxeur ; lijkverzorger ; overledenenverzorger ; verzorger van overledenen ; afleggster ; aflegger overledenen
nl obductieverzorger uitvaart ; directeur begrafenisonderneming ; rouwcentrummedewerker ; beheerder funerarium ; medewerker funerarium
nl begrafenisaannemer ; uitvaartbesteller ; uitvaartspreker ; thanatopractor
fr entrepreneur de pompes funèbres ; entrepreneuse de pompes funèbres ; employé de pompes funèbres ; agent de pompes funèbres ; agent funéraire
fr assistant funéraire ; assistante funéraire ; conseiller funéraire ; conseillère funéraire ; conseiller en prévoyance funéraire
fr opérateur funéraire ; ordonnateur de pompes funèbres ; maître de cérémonie funéraire ; maître de cérémonie de pompes funèbres
fr directeur de pompes funèbres ; directeur de funérailles ; directeur d'agence funéraire ; directeur de crématorium
fr chargé d'organisation de funérailles ; organisateur d'obsèques ; organisateur de funérailles ; croque-mort ; porteur de pompes funèbres
fr porteur de cercueil ; marbrier de cimetière ; thanatopracteur ; thanatopractrice ; thanatologue ; embaumeur ; embaumeuse
fr agent de chambre mortuaire ; agent d'amphithéâtre mortuaire ; agent de service mortuaire ; employé de morgue ; préposé à la morgue
fr toiletteur funéraire ; agent de crémation ; agent de crématorium ; opérateur de crémation ; employé de crématorium ; fossoyeur ; fossoyeuse
fr gardien de cimetière ; conservateur de cimetière ; agent de cimetière ; gestionnaire de funérarium ; employé de funérarium ; hôte de funérarium
fr célébrant funéraire
fr maquilleur mortuaire ; maître d'obsèques
en undertaker ; undertaker's assistant ; funeral director ; funeral director assistant ; funeral arranger ; funeral attendant ; funeral assistant
en funeral operative ; funeral services director ; funeral service manager ; funeral service worker ; funeral services assistant
en funeral home assistant ; funeral home director ; funeral consultant ; funeral parlour assistant ; mortician ; mortician's assistant
en mortuary assistant ; mortuary attendant ; mortuary manager ; mortuary technician funeral ; embalmer ; trainee embalmer ; pallbearer ; coffin bearer
en cremator operator ; cremator technician ; crematorium attendant ; crematorium assistant ; crematorium manager ; crematorium operator
en crematory operator ; cemetery attendant ; cemetery manager ; cemetery superintendent ; gravedigger ; grave digger ; burial ground attendant
en chapel attendant funeral ; bereavement services officer ; memorial counsellor ; thanatologist ; layer-out of the dead
en mortuary beautician ; mortuary make-up artist ; desairologist
de Bestatter ; Bestatterin ; Bestattungsfachkraft ; Bestattungsunternehmer ; Bestattungsunternehmerin ; Bestattungsassistent ; Bestattungsberater
de Bestattungsgehilfe ; Bestattungsmitarbeiter ; Bestattungshelferin ; Bestattermeister ; Mitarbeiter Bestattung ; Mitarbeiter Bestattungsinstitut
de Mitarbeiter im Bestattungswesen ; Leichenbestatter ; Leichenbestatterin ; Leichenbitter ; Leichenbitterin ; Leichenwäscher ; Leichenwäscherin
de Leichenträger ; Leichenhallenwärter ; Leichenpräparator ; Totengräber ; Totengräberin ; Totenwäscher ; Totenfrau ; Einbalsamierer
de Einbalsamiererin ; Balsamierer ; Thanatopraktiker ; Thanatopraktikerin ; Thanatologe ; Kremationstechniker ; Krematoriumsarbeiter
de Krematoriumsmitarbeiter ; Krematoriumstechniker ; Krematoriumsleiter ; Krematoriumsangestellter ; Feuerbestatter ; Friedhofswärter
de Friedhofsverwalter ; Sargträger Bestattung ; Trauerfeierleiter ; Bestattungsredner ; Begräbnisleiter ; Leiter Bestattungsinstitut
de Arrangeur Bestattung ; Konduktansager
de Totenkosmetikerin ; Leichenkosmetiker
