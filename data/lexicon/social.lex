# Rubric social: social work, youth and disability care, childcare, counselling, mediation, pastoral care and
# companionship: the professions, their diplomas, and the everyday tasks institutions ask helpers for.

concept social-professional
kind occupation
rubric social
work psychosocial
nl hulpverlener ; sociale hulpverlener ; welzijnswerker ; psychosociaal medewerker ; medewerker sociale dienst ; sociaal-agogisch medewerker ; medewerker welzijn ; professional sociaal domein
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
fr conseiller conjugal et familial ; travailleur social familial ; accompagnateur familial ; intervenant familial ; TISF ; technicien de l'intervention sociale et familiale ; conseiller familial ; assistant aux familles
en family social worker ; family support worker ; family worker ; parenting support worker ; family intervention worker ; parent support adviser
de Familienhelfer ; sozialpädagogische Familienhilfe ; Familienhelferin ; Familienberater ; Erziehungsberater ; Familiensozialarbeiter ; Familiencoach

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
fr médiateur de dettes ; conseiller en surendettement ; conseiller budgétaire ; administrateur de biens ; mandataire judiciaire à la protection des majeurs ; conseillère en économie familiale ; médiatrice de dettes
en debt counsellor ; debt adviser ; budget coach ; money adviser ; debt mediator ; budget adviser ; financial welfare adviser
de Schuldnerberater ; Budgetberater ; Schuldenberater ; Schuldnerberaterin ; gesetzlicher Betreuer ; Insolvenzberater

concept employment-counsellor-social
kind occupation
parent social-professional
isco 2635
rubric social
work psychosocial admin
nl trajectbegeleider ; arbeidstrajectbegeleider ; jobcoach ; re-integratieconsulent ; arbeidsbegeleider ; jobbegeleider ; toeleider werk ; integratieconsulent ; werkbegeleider sociale tewerkstelling
fr accompagnateur socioprofessionnel ; conseiller en insertion ; job coach ; agent d'insertion ; accompagnateur à l'emploi ; conseiller en insertion sociale et professionnelle ; encadrant technique d'insertion
en employment support worker ; job coach ; supported employment worker ; reintegration consultant ; work integration counsellor ; vocational rehabilitation counsellor ; employment specialist social services
de Jobcoach ; Integrationsberater ; Arbeitsassistent ; Eingliederungsberater ; Integrationsfachkraft ; Fallmanager ; Arbeitstrainer

concept integration-worker
kind occupation
parent social-professional
isco 2635
rubric social
work psychosocial
nl integratiewerker ; inburgeringsconsulent ; trajectbegeleider inburgering ; begeleider asielzoekers ; medewerker opvangcentrum ; vluchtelingenwerker ; buddy voor nieuwkomers ; diversiteitsmedewerker
fr accompagnateur de demandeurs d'asile ; intervenant social migrants ; agent d'intégration ; travailleur social en centre d'accueil ; conseiller en intégration ; accompagnateur des primo-arrivants
en migrant support worker ; refugee support worker ; integration officer ; asylum seeker support worker ; newcomer guide ; migration counsellor ; resettlement officer
de Integrationsbeauftragter ; Flüchtlingsberater ; Migrationsberater ; Integrationslotse ; Flüchtlingsbetreuer ; Asylbetreuer

concept homeless-worker
kind occupation
parent social-professional
isco 2635
rubric social
work psychosocial
nl begeleider thuislozenzorg ; daklozenbegeleider ; woonbegeleider ; begeleider nachtopvang ; medewerker maatschappelijke opvang ; ambulant woonbegeleider ; begeleider daklozen
fr travailleur social sans-abri ; accompagnateur de personnes sans abri ; éducateur en abri de nuit ; accompagnateur au logement ; maraudeur social ; veilleur social
en homelessness worker ; homeless support worker ; housing support worker ; tenancy support officer ; hostel support worker ; rough sleeper outreach worker
de Obdachlosenbetreuer ; Wohnungslosenhelfer ; Wohnbetreuer ; Betreuer in der Wohnungslosenhilfe ; Wohnbegleiter

concept street-corner-worker
kind occupation
parent social-professional
isco 3412
rubric social
work psychosocial
nl straathoekwerker ; straathoekwerkster ; straatwerker ; vindplaatsgericht werker ; outreachend werker ; jongerenstraatwerker ; veldwerker ; outreacher
fr éducateur de rue ; travailleur de rue ; éducatrice de rue ; travailleur social de rue ; éducateur de prévention ; médiateur de rue
en street worker ; outreach worker ; street corner worker ; detached youth worker ; street outreach worker ; street-based youth worker
de Streetworker ; Straßensozialarbeiter ; aufsuchender Sozialarbeiter ; Streetworkerin ; mobile Jugendarbeiter

concept community-worker
kind occupation
parent social-professional
isco 3412
rubric social
work psychosocial communication
nl opbouwwerker ; buurtwerker ; samenlevingsopbouwwerker ; wijkwerker ; buurtwerkster ; gemeenschapswerker ; cultureel werker buurt ; buurtcoach ; wijkcoach ; buurtzorgregisseur
fr travailleur communautaire ; agent de développement communautaire ; animateur de quartier ; travailleuse communautaire ; agent de cohésion sociale ; médiateur social ; adulte relais
en community worker ; community development worker ; neighbourhood worker ; community development officer ; community outreach worker ; community organiser
de Gemeinwesenarbeiter ; Quartiersmanager ; Stadtteilarbeiter ; Gemeinwesenarbeiterin ; Quartierskoordinator ; Nachbarschaftsarbeiter

concept youth-worker
kind occupation
parent social-professional
isco 3412
rubric social
work psychosocial education
nl jeugdwerker ; jongerenwerker ; jeugdwerkster ; jongerenbegeleider ; jeugdconsulent ; begeleider jeugdhuis ; jongerencoach ; medewerker jeugdhuis
fr animateur de jeunes ; travailleur de jeunesse ; éducateur jeunesse ; animateur socio-éducatif ; animateur jeunesse ; intervenant jeunesse
en youth worker ; youth support worker ; youth and community worker ; youth leader ; youth information worker ; youth counsellor
de Jugendarbeiter ; Jugendbetreuer ; Jugendarbeiterin ; Jugendberater ; Jugendpfleger ; Jugendreferent ; Jugendbetreuerin

concept youth-care-worker
kind occupation
parent social-professional
isco 3412
rubric social
work psychosocial education
nl begeleider jeugdhulp ; jeugdzorgwerker ; jeugdhulpverlener ; pedagogisch begeleider ; leefgroepbegeleider ; begeleider in leefgroep ; groepsleider ; jeugdzorgbegeleider ; pedagogisch medewerker jeugdzorg ; jeugdhulpbegeleider
fr éducateur en aide à la jeunesse ; éducateur d'internat ; éducateur en foyer ; éducateur en MECS ; surveillant éducateur ; maître de maison ; éducateur résidentiel
en residential child care worker ; residential childcare worker ; youth care worker ; group home worker ; children's home worker ; houseparent ; boarding school housemaster
de Heimerzieher ; Jugend- und Heimerzieher ; Gruppenleiter im Heim ; Heimerzieherin ; Wohngruppenbetreuer ; Jugendhilfebetreuer ; Betreuer in der Jugendhilfe

concept special-educator
kind occupation
parent social-professional
isco 3412
rubric social
work psychosocial education
nl opvoeder ; opvoedster ; opvoeder-begeleider ; orthopedagogisch begeleider ; opvoeder klasse 1 ; begeleider ; begeleidster ; bachelor orthopedagogie ; agogisch werker ; sociaalpedagogisch hulpverlener ; SPH ; persoonlijk begeleider
fr éducateur ; éducatrice ; éducateur spécialisé ; éducatrice spécialisée ; moniteur-éducateur ; éducateur A1 ; éducateur A2 ; accompagnateur éducatif et social ; éducateur technique spécialisé
en social educator ; special educator ; educator ; social pedagogue ; support worker ; educational support worker ; key worker
de Sozialpädagoge ; Sozialpädagogin ; Heilerziehungspfleger ; Heilpädagoge ; Betreuer ; Erzieher in Behinderteneinrichtung ; Heilerziehungspflegerin ; Fachsozialbetreuer ; Betreuerin

concept disability-support-worker
kind occupation
parent social-professional
isco 3412
rubric social
work psychosocial care
nl begeleider gehandicaptenzorg ; begeleider personen met een handicap ; persoonlijk assistent ; activiteitenbegeleider gehandicaptenzorg ; begeleider dagcentrum ; begeleider dagbesteding ; woonbegeleider handicap ; PAB-assistent ; ambulant begeleider
fr accompagnateur de personnes handicapées ; éducateur en centre de jour ; assistant personnel ; accompagnant éducatif et social ; AES ; aide médico-psychologique ; AMP ; moniteur d'atelier
en disability support worker ; learning disability support worker ; personal assistant for disabled person ; disability services instructor ; day centre worker ; community support worker ; direct support professional
de Behindertenbetreuer ; Behindertenbegleiter ; Assistent für Menschen mit Behinderung ; Heilerziehungshelfer ; persönliche Assistenz ; Fachsozialbetreuer Behindertenarbeit ; Schulbegleiter für Behinderte ; Betreuer für Menschen mit Behinderung

concept addiction-counsellor
kind occupation
parent social-professional
isco 2635
rubric social
work psychosocial
nl verslavingsbegeleider ; drughulpverlener ; alcoholhulpverlener ; verslavingsconsulent ; drugbegeleider ; preventiewerker alcohol en drugs ; verslavingshulpverlener
fr intervenant en toxicomanie ; conseiller en addictologie ; éducateur en assuétudes ; travailleur social en addictologie ; conseiller en alcoologie
en addiction counsellor ; drug and alcohol counsellor ; substance misuse worker ; drug counsellor ; alcohol counsellor ; recovery worker
de Suchtberater ; Drogenberater ; Suchttherapeut ; Suchtberaterin ; Suchtkrankenhelfer ; Suchtpräventionsfachkraft

concept crisis-counsellor
kind occupation
parent social-professional
isco 2635
rubric social
work psychosocial
nl crisishulpverlener ; crisisbegeleider ; crisisinterventiewerker ; psychosociaal crisismedewerker ; medewerker slachtofferbejegening ; noodhulpmedewerker psychosociaal ; crisiswerker
fr intervenant de crise ; travailleur social de crise ; assistant aux victimes ; intervenant en situation de crise ; secouriste psychosocial ; psychologue d'urgence bénévole
en crisis counsellor ; crisis intervention worker ; crisis situation social worker ; emergency duty worker ; disaster support worker ; trauma support worker
de Krisenhelfer ; Kriseninterventionshelfer ; Krisenberater ; Notfallhelfer psychosozial ; Mitarbeiter Krisenintervention ; Kriseninterventionsmitarbeiter

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
fr assistant social scolaire ; médiateur scolaire ; conseiller d'éducation ; accompagnateur scolaire ; agent PMS ; assistante sociale scolaire ; référent scolaire ; CPE ; conseiller principal d'éducation
en school social worker ; pupil support worker ; student support officer ; education welfare officer ; school counsellor ; pastoral support worker ; student counsellor
de Schulsozialarbeiter ; Schulsozialarbeiterin ; Vertrauenslehrer ; Schülerbetreuer ; Studienberater sozial ; Beratungslehrer ; Schulsozialpädagoge

concept mediator
kind occupation
parent social-professional
isco 2635
rubric social
work psychosocial communication
nl bemiddelaar ; bemiddelaarster ; familiaal bemiddelaar ; ombudspersoon ; buurtbemiddelaar ; mediator ; scheidingsbemiddelaar ; conflictbemiddelaar ; herstelbemiddelaar ; ombudsman
fr médiateur ; médiatrice ; médiateur familial ; médiateur de quartier ; médiateur hospitalier ; ombudsman ; médiateur agréé ; médiatrice familiale
en mediator ; family mediator ; neighbourhood mediator ; ombudsperson ; conflict mediator ; victim-offender mediator ; ombudsman ; dispute resolution worker
de Mediator ; Mediatorin ; Familienmediator ; Ombudsperson ; Streitschlichter ; Konfliktberater ; Konfliktvermittler ; Ombudsfrau

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
fr ministre du culte ; prêtre ; curé ; pasteur ; imam ; rabbin ; évêque ; vicaire ; diacre ; missionnaire ; théologien ; religieux
en minister of religion ; priest ; vicar ; pastor ; imam ; rabbi ; clergyman ; bishop ; deacon ; missionary ; theologian ; parson ; curate
de Geistlicher ; Priester ; Pfarrer ; Pastor ; Imam ; Rabbiner ; Bischof ; Diakon ; Missionar ; Theologe ; Kaplan ; Pfarrerin

concept religious-assistant
kind occupation
isco 3413
rubric social
work psychosocial
nl parochiemedewerker ; pastoraal werker ; pastoraal werkster ; catechist ; lekenpredikant ; kloosterling ; kloosterzuster ; monnik ; evangelist ; gebedsgenezer
fr assistant paroissial ; animateur pastoral ; animatrice pastorale ; catéchiste ; prédicateur laïc ; moine ; nonne ; religieuse ; évangéliste ; assistante paroissiale
en parish worker ; pastoral worker ; lay preacher ; catechist ; pastoral assistant ; monk ; nun ; evangelist ; faith healer ; church worker
de Pastoralreferent ; Pastoralassistent ; Gemeindereferent ; Katechet ; Laienprediger ; Mönch ; Nonne ; Evangelist ; Gemeindepädagoge ; Ordensschwester

concept chaplain
kind occupation
parent clergy
isco 2636
rubric social
work psychosocial
nl aalmoezenier ; pastor ; ziekenhuispastor ; pastoraal medewerker ; geestelijk verzorger ; pastorale dienst ; moslimconsulent ; pastor ouderenzorg ; gevangenisaalmoezenier ; pastores
fr aumônier ; aumônier d'hôpital ; aumônière ; visiteur de malades ; aumônerie ; conseiller spirituel ; accompagnateur spirituel ; conseiller islamique
en chaplain ; hospital chaplain ; spiritual care worker ; spiritual caregiver ; prison chaplain ; chaplaincy ; Muslim chaplain ; university chaplain
de Seelsorger ; Krankenhausseelsorger ; Klinikseelsorger ; Altenheimseelsorger ; Seelsorgerin ; Gefängnisseelsorger ; muslimischer Seelsorger ; geistlicher Begleiter

concept moral-counsellor
kind occupation
parent clergy
isco 2636
rubric social
work psychosocial
nl moreel consulent ; vrijzinnig humanistisch consulent ; humanistisch raadsman ; moreel begeleider ; vrijzinnig consulent ; zingevingsbegeleider ; humanistisch verzorger
fr conseiller laïque ; conseiller moral ; conseillère laïque ; conseiller humaniste ; assistant moral laïque ; délégué à l'assistance morale
en humanist counsellor ; moral counsellor ; humanist chaplain ; secular counsellor ; non-religious pastoral carer ; humanist celebrant
de humanistischer Berater ; moralischer Berater ; freigeistiger Berater ; weltlicher Seelsorger ; humanistischer Lebensberater

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
fr puéricultrice ; puériculteur ; auxiliaire de l'enfance ; accueillant d'enfants ; auxiliaire de puériculture ; accueillante en crèche ; auxiliaire de crèche ; assistante éducative petite enfance ; CAP petite enfance ; agent de crèche
en childcare worker ; nursery nurse ; child carer ; nursery assistant ; childcare assistant ; day care worker ; crèche worker ; nursery worker ; child day care worker ; early years practitioner
de Kinderbetreuer ; Kinderbetreuerin ; Kinderpfleger ; Kinderpflegerin ; Krippenerzieher ; Betreuungskraft in der Kita ; pädagogische Fachkraft Kita ; Kinderbetreuungskraft ; Krippenbetreuerin

concept childminder
kind occupation
parent childcare-worker
isco 5311
rubric social
work education care
nl onthaalouder ; onthaalmoeder ; gastouder ; gastmoeder ; oppasmoeder ; kinderopvang thuis ; dagmoeder ; onthaalvader
fr accueillante à domicile ; gardienne encadrée ; assistante maternelle ; assistant maternel ; gardienne d'enfants ; nourrice ; nounou ; accueillante autonome
en childminder ; registered childminder ; family day carer ; home childcare provider ; childminding ; day mother ; day care provider
de Tagesmutter ; Tagesvater ; Tagespflegeperson ; Kindertagespflegeperson ; Tageseltern ; Tagesmutti

concept babysitter
kind occupation
parent childcare-worker
isco 5311
rubric social
work education
nl babysitter ; babysit ; oppas ; babysitten ; kinderoppas ; nanny ; kindermeisje ; au pair ; oppas aan huis ; gouvernante kinderen
fr baby-sitter ; babysitter ; garde d'enfants ; garde d'enfants à domicile ; babysitting ; baby-sitting ; fille au pair ; garde-enfants ; au pair ; nurse d'enfants
en babysitter ; nanny ; babysitting ; au pair ; mother's help ; child sitter ; live-in nanny ; governess
de Babysitter ; Kinderfrau ; Babysitting ; Au-pair ; Nanny ; Kindermädchen ; Aupair ; Babysitterin ; Leihoma

concept out-of-school-carer
kind occupation
parent childcare-worker
isco 5311
rubric social
work education
nl begeleider buitenschoolse opvang ; begeleider BKO ; naschools begeleider ; bso-begeleider ; medewerker naschoolse opvang ; monitor kinderopvang ; begeleider schoolkinderen ; toezichter voor- en naschoolse opvang ; speelpleinanimator
fr accueillant extrascolaire ; accueillante extrascolaire ; animateur périscolaire ; animateur extrascolaire ; agent périscolaire ; animateur ATL ; gardienne scolaire ; surveillant de garderie
en after-school care worker ; playworker ; out-of-school childcare worker ; after-school club worker ; play leader ; holiday club worker ; wraparound care worker
de Hortbetreuer ; Hortner ; Horterzieher ; Nachmittagsbetreuer ; Freizeitbetreuer ; Freizeitpädagoge ; Hortbetreuerin ; Betreuer in der Ganztagsschule

concept early-childhood-educator
kind occupation
parent childcare-worker
isco 2342
rubric social
work education
nl pedagogische coach kinderopvang ; pedagoog van het jonge kind ; bachelor pedagogie van het jonge kind ; pedagogisch medewerker ; pedagogisch ondersteuner kinderopvang
fr éducateur de jeunes enfants ; éducatrice de jeunes enfants ; EJE ; éducateur de l'enfance ; bachelier en accueil et éducation du jeune enfant ; éducatrice de l'enfance
en early childhood educator ; early years teacher ; early years educator ; preschool educator ; Montessori educator ; early years professional
de Erzieher ; Erzieherin ; Elementarpädagoge ; Elementarpädagogin ; staatlich anerkannter Erzieher ; Kindheitspädagoge ; Kindergartenpädagogin

concept teachers-aide
kind occupation
isco 5312
rubric social
work education
nl onderwijsassistent ; klasassistent ; leerkrachtondersteuner ; onderwijsondersteuner ; klassenassistent ; kleuterassistent ; lerarenondersteuner ; schoolassistent ; kinderverzorger kleuteronderwijs
fr aide-enseignant ; assistant d'éducation ; assistant aux instituteurs ; assistante maternelle scolaire ; ATSEM ; auxiliaire d'éducation ; aide à l'enseignement ; aide-éducateur
en teacher's aide ; teaching assistant ; classroom assistant ; education assistant ; early years teaching assistant ; pre-school assistant ; school aide ; learning support assistant
de Unterrichtshelfer ; Lehrassistent ; Unterrichtsassistent ; Hilfslehrer ; Schulassistent ; pädagogische Hilfskraft ; Klassenassistent ; Kindergartenhelfer ; Kindergartenassistentin

concept special-needs-assistant
kind occupation
parent teachers-aide
isco 5312
rubric social
work education care
nl ondersteuner buitengewoon onderwijs ; ondersteuner in de klas ; begeleider leerlingen met een beperking ; assistent buitengewoon onderwijs ; zorgassistent school ; GON-begeleider ; leerlingondersteuner
fr accompagnant des élèves en situation de handicap ; AESH ; auxiliaire de vie scolaire ; AVS ; accompagnateur d'élèves handicapés ; aide à l'intégration scolaire
en special educational needs assistant ; special needs assistant ; SEN teaching assistant ; SEN assistant ; one-to-one teaching assistant ; inclusion assistant
de Schulbegleiter ; Integrationshelfer ; Schulbegleitung ; Inklusionsassistent ; Inklusionshelfer ; Integrationsassistent ; Stützkraft

concept special-needs-teacher
kind occupation
isco 2352
rubric social
work education
nl leerkracht buitengewoon onderwijs ; leraar buitengewoon onderwijs ; zorgleerkracht ; remedial teacher ; leerkracht speciaal onderwijs ; taakleerkracht ; intern begeleider ; ondersteuningsleerkracht ; leraar speciaal basisonderwijs ; leerkracht doven ; leerkracht blinden
fr enseignant spécialisé ; instituteur dans l'enseignement spécialisé ; professeur dans l'enseignement spécialisé ; orthopédagogue scolaire ; enseignante spécialisée ; professeur des écoles spécialisé ; maître spécialisé ; rééducateur scolaire
en special needs teacher ; special educational needs teacher ; SEN teacher ; special education teacher ; remedial teacher ; learning support teacher ; SENCO ; teacher of the deaf ; teacher of the visually impaired
de Förderlehrer ; Sonderschullehrer ; Sonderpädagoge ; Förderschullehrer ; Sonderpädagogin ; Lehrer für Sonderpädagogik ; Stützlehrer ; Legasthenietrainer ; Lerntherapeut ; Sonderschulpädagoge

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

concept companion
kind occupation
isco 5162
rubric social
work psychosocial
nl gezelschapsdame ; gezelschapsheer ; gezelschap voor ouderen ; persoonlijk begeleider gezelschap ; buddy ; kamerheer ; valet ; lady's maid ; maatje ; ouderenmaatje
fr dame de compagnie ; homme de compagnie ; personne de compagnie ; accompagnateur de personnes âgées ; valet de chambre ; camériste ; compagnon de vie ; buddy
en companion ; lady's companion ; companion to the elderly ; paid companion ; befriender ; valet ; personal maid ; gentleman's valet ; live-in companion
de Gesellschafter für Senioren ; Gesellschafterin ; Seniorenbegleiter ; Kammerdiener ; Zofe ; Gesellschaftsdame ; Seniorenbegleiterin ; Seniorengesellschafterin

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
fr tenir compagnie ; tenir compagnie aux résidents ; faire la conversation ; bavarder avec les résidents ; discuter avec les résidents ; rendre visite aux résidents ; présence auprès des résidents ; contact social ; papoter
en keep company ; keeping residents company ; have a chat ; chatting with residents ; companionship ; talking with residents ; visiting residents ; social contact ; friendly visiting ; befriending
de Gesellschaft leisten ; Bewohnern Gesellschaft leisten ; sich unterhalten ; mit Bewohnern plaudern ; Gespräche führen mit Bewohnern ; Besuche bei Bewohnern ; Besuchsdienst ; sozialer Kontakt ; ein Schwätzchen halten

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
fr écoute ; écoute active ; oreille attentive ; être à l'écoute ; soutien psychosocial ; soutien moral ; soutien émotionnel ; entretien de soutien ; prêter une oreille ; aide psychosociale
en listening ear ; active listening ; psychosocial support ; emotional support ; supportive conversation ; someone to talk to ; lending an ear ; moral support
de offenes Ohr ; zuhören ; aktives Zuhören ; psychosoziale Unterstützung ; emotionale Unterstützung ; Entlastungsgespräch ; unterstützendes Gespräch ; psychosoziale Betreuung

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
fr appels vidéo avec la famille ; aider à passer des appels vidéo ; aide aux visioconférences avec la famille ; appel Skype avec les proches ; aider les résidents avec la tablette ; appel vidéo ; visio avec la famille
en video calls with family ; help set up video calls ; video calling support ; help residents with a tablet ; Skype calls with relatives ; video call ; facilitating video calls
de Videoanrufe mit der Familie ; beim Videotelefonieren helfen ; Videotelefonie ; Skype mit Angehörigen ; Bewohnern mit dem Tablet helfen ; Videogespräch mit Angehörigen ; Videoanruf

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
fr promenade avec les résidents ; se promener avec les résidents ; promener les résidents ; balade en fauteuil roulant ; accompagner en promenade ; promenade en chaise roulante ; sortir les résidents ; prendre l'air ; promener
en walking with residents ; walks with residents ; taking residents for a walk ; wheelchair walk ; go for a walk ; pushing wheelchairs ; outdoor walk ; accompanied walk
de Spaziergang mit Bewohnern ; mit Bewohnern spazieren gehen ; Spaziergänge begleiten ; Rollstuhlspaziergang ; spazieren gehen ; Rollstuhl schieben ; Spaziergangsbegleitung ; an die frische Luft gehen

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
fr aide administrative aux personnes ; aider à remplir des formulaires ; aide aux démarches administratives ; écrivain public ; ouverture de droits ; permanence sociale ; aide aux papiers
en help with paperwork ; help filling in forms ; benefits advice ; form filling help ; welfare rights advice ; helping people with administration ; social benefits adviser ; welfare rights officer
de Hilfe beim Papierkram ; beim Ausfüllen von Formularen helfen ; Hilfe bei Behördengängen ; Behördenhilfe ; Antragshilfe ; Sozialleistungsberatung ; Ämterlotse

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
nl huiswerkbegeleiding ; huiswerkbegeleider ; huiswerkklas ; helpen met huiswerk ; huiswerkhulp ; studiebegeleiding ; studietoezicht ; bijles ; huistaakbegeleiding ; huiswerkondersteuning
fr aide aux devoirs ; soutien scolaire ; école de devoirs ; accompagnement scolaire ; aide scolaire ; remédiation ; étude surveillée ; rattrapage scolaire ; aide aux leçons
en homework help ; homework support ; tutoring ; study support ; homework club ; after-school tutoring ; study supervision ; help with homework
de Hausaufgabenbetreuung ; Hausaufgabenhilfe ; Nachhilfe ; Lernbegleitung ; Lernhilfe ; Lernförderung ; Hausaufgaben betreuen

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
fr agent de prévention ; gardien de la paix ; travailleur en prévention ; animateur de prévention ; éducateur à la santé ; stadswacht ; stewards urbains
en prevention worker ; community safety warden ; community steward ; health education worker social ; sexual health outreach worker ; youth prevention worker
de Präventionsfachkraft ; Präventionsarbeiter ; Ordnungspartner ; Präventionsbeauftragter ; Sexualpädagoge ; Stadtteilsteward

concept benefits-officer
kind occupation
parent social-professional
isco 3412
rubric social 0.7 office 0.3
work psychosocial admin
nl dossierbeheerder sociale dienst ; medewerker sociaal huis ; consulent leefloon ; sociaal loketmedewerker ; consulent welzijn ; klantmanager sociale zaken ; uitkeringsconsulent ; medewerker rechten
fr gestionnaire de dossiers sociaux ; agent d'accueil social ; agent du revenu d'intégration ; conseiller en prestations sociales ; référent social ; gestionnaire de droits sociaux
en social benefits officer ; welfare assistant ; social services assistant ; social work assistant ; welfare support officer ; benefits assistant ; social assistant
de Sachbearbeiter Sozialhilfe ; Sachbearbeiter Sozialamt ; Sozialfachangestellter ; Leistungssachbearbeiter ; Sozialarbeitsassistent ; Sozialbetreuer ; Fachsozialbetreuer Altenarbeit

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
en bachelor of social work ; degree in social work ; social work degree ; master of social work ; BSW ; MSW ; diploma in social work
de Bachelor Soziale Arbeit ; Studium Soziale Arbeit ; Diplom Sozialarbeit ; Bachelor Sozialarbeit ; Master Soziale Arbeit

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
