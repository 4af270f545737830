# Diplomas, certificates, visas and training titles of care and medical science, with their Belgian
# names first. "gives" names the profession the title entitles its holder to.

# --- nursing and care ------------------------------------------------------------------------

concept bachelor-nursing
kind diploma
rubric care
work nursing
gives nurse
nl bachelor verpleegkunde ; bachelor in de verpleegkunde ; professionele bachelor verpleegkunde ; diploma verpleegkunde ; diploma verpleegkundige ; graduaat in de verpleegkunde ; A1 verpleegkunde ; gegradueerde verpleging ; hbo verpleegkunde ; hbo-v ; opleiding verpleegkunde
fr bachelier en soins infirmiers ; bachelier infirmier responsable de soins généraux ; diplôme d'infirmier ; diplôme en soins infirmiers ; graduat en soins infirmiers ; infirmier gradué diplôme ; A1 soins infirmiers ; diplôme d'État d'infirmier ; études d'infirmière
en bachelor of nursing ; nursing degree ; BSc nursing ; degree in nursing ; registered nurse qualification ; nursing diploma ; BSN ; bachelor in nursing ; diploma in nursing
de Bachelor Pflege ; Bachelor Krankenpflege ; Pflegediplom ; Krankenpflegeexamen ; Examen in der Krankenpflege ; Ausbildung Pflegefachmann ; staatliches Examen Pflege ; Bachelor Pflegewissenschaft ; Diplom in Krankenpflege ; Krankenpflegediplom ; Abschluss in Krankenpflege

concept hbo5-nursing
kind diploma
rubric care
work nursing
gives basic-nurse
nl HBO5 verpleegkunde ; graduaat basisverpleegkunde ; diploma HBO5 ; brevet verpleegkunde ; gediplomeerde in de verpleegkunde ; vierde graad verpleegkunde ; 4de graad beroepssecundair verpleegkunde ; HBO5-diploma ; A2 verpleegkunde ; mbo verpleegkunde ; diploma in de verpleegkunde HBO5 ; graduaat verpleegkunde HBO5
fr brevet d'infirmier hospitalier ; brevet infirmier ; EPSC infirmier ; quatrième degré soins infirmiers ; brevet d'assistant en soins infirmiers ; diplôme d'infirmier breveté ; A2 soins infirmiers
en HBO5 nursing ; associate degree in nursing ; diploma in practical nursing ; enrolled nurse certificate ; vocational nursing diploma ; nursing associate qualification
de HBO5 Krankenpflege ; Brevet Krankenpflege ; Diplom Pflegeassistenz ; Ausbildung Pflegefachassistenz ; Brevet in Krankenpflege

concept master-nursing
kind diploma
rubric care
work nursing management
gives specialist-nurse
nl master in de verpleegkunde ; master verpleegkunde en vroedkunde ; master verpleegkunde ; licentiaat medisch-sociale wetenschappen ; master advanced nursing practice ; MANP ; licentie ziekenhuiswetenschappen
fr master en sciences infirmières ; master en santé publique infirmière ; licence en sciences hospitalières ; master infirmier ; licence en sciences médico-sociales
en master of nursing ; MSc nursing ; master in advanced nursing practice ; master's degree in nursing science ; master of nursing and midwifery
de Master Pflegewissenschaft ; Master Pflege ; Master Advanced Nursing Practice ; Studium Pflegewissenschaft ; Master in Krankenpflege

concept banaba-intensive-emergency
kind diploma
rubric care
work nursing
gives icu-nurse
gives emergency-nurse
nl banaba intensieve zorgen en spoedgevallenzorg ; bijzondere beroepstitel intensieve zorg en spoed ; banaba spoed en intensieve ; BBT intensieve zorg en spoedgevallen ; BBT spoed ; postgraduaat intensieve zorgen ; bijzondere beroepstitel spoed
fr spécialisation SIAMU ; SIAMU ; titre SISU ; bachelier de spécialisation en soins intensifs et aide médicale urgente ; titre professionnel particulier soins intensifs et urgences ; SISU
en specialisation in intensive and emergency care ; postgraduate critical care nursing ; emergency and intensive care nursing qualification ; critical care nursing certificate
de Fachweiterbildung Intensivpflege ; Fachweiterbildung Anästhesie und Intensivpflege ; Fachweiterbildung Notfallpflege ; Spezialisierung Intensiv- und Notfallpflege

concept banaba-geriatrics
kind diploma
rubric care
work nursing
gives geriatric-nurse
nl banaba geriatrische gezondheidszorg ; bijzondere beroepstitel geriatrie ; bijzondere beroepsbekwaamheid geriatrie ; postgraduaat geriatrie ; BBT geriatrie ; BBK geriatrie
fr spécialisation en gériatrie et psychogériatrie ; titre professionnel particulier gériatrie ; qualification particulière gériatrie ; spécialisation infirmière en gériatrie
en geriatric nursing specialisation ; specialisation in geriatric care ; postgraduate geriatric nursing ; special competence in geriatrics
de Fachweiterbildung Geriatrie ; Fachweiterbildung Gerontopsychiatrie ; Spezialisierung Geriatrie ; Weiterbildung geriatrische Pflege

concept banaba-psychiatry
kind diploma
rubric care
work nursing psychosocial
gives psychiatric-nurse
nl banaba psychiatrische verpleegkunde ; bijzondere beroepstitel geestelijke gezondheidszorg en psychiatrie ; BBT psychiatrie ; postgraduaat psychiatrie ; BBK psychiatrie
fr spécialisation en santé mentale et psychiatrie ; titre professionnel particulier santé mentale ; bachelier de spécialisation santé mentale ; qualification particulière en psychiatrie
en psychiatric nursing specialisation ; mental health nursing degree ; postgraduate psychiatric nursing ; specialisation in mental health nursing
de Fachweiterbildung Psychiatrie ; Fachweiterbildung psychiatrische Pflege ; Spezialisierung psychische Gesundheit ; Weiterbildung psychiatrische Pflege

concept banaba-paediatrics
kind diploma
rubric care
work nursing
gives paediatric-nurse
nl banaba pediatrie en neonatologie ; bijzondere beroepstitel pediatrie en neonatologie ; BBT pediatrie ; postgraduaat pediatrie ; kinderaantekening
fr spécialisation en pédiatrie et néonatologie ; titre professionnel particulier pédiatrie ; bachelier de spécialisation pédiatrie ; diplôme de puéricultrice infirmière
en paediatric nursing specialisation ; children's nursing degree ; specialisation in paediatrics and neonatology ; postgraduate paediatric nursing
de Ausbildung Gesundheits- und Kinderkrankenpflege ; Fachweiterbildung pädiatrische Intensivpflege ; Spezialisierung Pädiatrie ; Kinderkrankenpflegeexamen

concept banaba-oncology
kind diploma
rubric care
work nursing
gives oncology-nurse
nl banaba oncologie ; bijzondere beroepstitel oncologie ; BBT oncologie ; postgraduaat oncologie ; aantekening oncologie
fr spécialisation en oncologie ; titre professionnel particulier oncologie ; bachelier de spécialisation en oncologie ; diplôme d'infirmier en oncologie
en oncology nursing specialisation ; postgraduate oncology nursing ; cancer nursing certificate ; specialisation in oncology
de Fachweiterbildung Onkologie ; Fachweiterbildung onkologische Pflege ; Spezialisierung Onkologie ; Weiterbildung Onkologiepflege

concept banaba-theatre
kind diploma
rubric care
work nursing
gives theatre-nurse
nl banaba operatieverpleegkunde ; bijzondere beroepstitel perioperatieve zorg ; banaba perioperatieve zorg ; postgraduaat operatieverpleegkunde ; opleiding operatieassistent
fr spécialisation en salle d'opération ; bachelier de spécialisation bloc opératoire ; titre professionnel particulier soins péri-opératoires ; diplôme IBODE
en perioperative nursing specialisation ; theatre nursing qualification ; operating room nursing certificate ; postgraduate perioperative care
de Fachweiterbildung OP ; Fachweiterbildung Operationsdienst ; Spezialisierung OP-Pflege ; Weiterbildung Operationspflege

concept banaba-community-health
kind diploma
rubric care
work nursing
gives community-health-nurse
nl bachelor sociale verpleegkunde ; banaba sociale gezondheidszorg ; sociaal verpleegkundige diploma ; banaba maatschappelijke gezondheid ; opleiding jeugdgezondheidszorg
fr spécialisation en santé communautaire ; bachelier de spécialisation santé communautaire ; diplôme d'infirmier social ; diplôme d'infirmière en santé communautaire
en community health nursing degree ; public health nursing qualification ; specialisation in community health ; health visiting degree
de Weiterbildung Sozialpflege ; Studium Community Health Nursing ; Spezialisierung Gemeindepflege ; Fachweiterbildung Gemeindekrankenpflege

concept palliative-training
kind certificate
rubric care
work nursing care
gives palliative-nurse
nl opleiding palliatieve zorg ; bijzondere beroepsbekwaamheid palliatieve zorg ; BBK palliatieve zorg ; postgraduaat palliatieve zorg ; referentiepersoon palliatieve zorg ; vorming palliatieve zorg ; basisopleiding palliatieve zorg
fr formation en soins palliatifs ; qualification particulière soins palliatifs ; référent en soins palliatifs ; certificat en soins palliatifs ; spécialisation soins palliatifs
en palliative care training ; palliative care certificate ; special competence in palliative care ; end of life care training
de Weiterbildung Palliative Care ; Palliativausbildung ; Kurs Palliativpflege ; Zertifikat Palliative Care ; Hospizausbildung

concept dementia-training
kind certificate
rubric care
work care
gives dementia-reference-person
nl opleiding referentiepersoon dementie ; opleiding dementie ; postgraduaat dementie ; vorming dementie ; basisopleiding dementie ; attest referentiepersoon dementie
fr formation référent démence ; formation démence ; certificat référent démence ; formation Alzheimer ; formation d'assistant de soins en gérontologie
en dementia training ; dementia care certificate ; dementia reference person training ; dementia awareness training
de Fortbildung Demenz ; Weiterbildung Demenz ; Ausbildung Demenzbegleiter ; Zertifikat Demenzbetreuung

concept wound-care-certificate
kind certificate
rubric care
work nursing
gives wound-care-nurse
nl postgraduaat wondzorg ; bijzondere beroepsbekwaamheid wondzorg ; opleiding wondzorg ; referentieverpleegkundige wondzorg attest ; BBK diabetes ; opleiding stomazorg
fr formation en soins de plaies ; certificat en soins de plaies ; spécialisation plaies et cicatrisation ; certificat de stomathérapie ; formation référent plaies
en wound care certificate ; wound care training ; tissue viability course ; stoma care training
de Zertifikat Wundexperte ICW ; Weiterbildung Wundmanagement ; Kurs Wundversorgung ; Ausbildung Wundexperte

concept diabetes-certificate
kind certificate
rubric care
work nursing
gives diabetes-educator
nl opleiding diabeteseducator ; postgraduaat diabetes ; bijzondere beroepsbekwaamheid diabetologie ; attest diabeteseducator
fr formation éducateur en diabétologie ; qualification particulière diabétologie ; certificat d'éducateur en diabétologie ; spécialisation en diabétologie
en diabetes educator certificate ; diabetes education training ; diabetes care course ; diabetology specialisation
de Weiterbildung Diabetesberatung ; Diabetesberater DDG ; Kurs Diabetesassistenz ; Zertifikat Diabetes

concept care-assistant-diploma
kind diploma
rubric care
work care
gives care-assistant
nl diploma zorgkundige ; zorgkundige opleiding ; getuigschrift zorgkundige ; certificaat zorgkundige ; 7de jaar thuis- en bejaardenzorg zorgkundige ; 7 TBZ ; zevende jaar zorgkundige ; attest zorgkundige ; diploma thuis- en bejaardenzorg ; opleiding zorgkundige ; kwalificatie zorgkundige ; mbo verzorgende IG ; diploma verzorgende IG ; verpleegkunde eerste jaar geslaagd
fr diplôme d'aide-soignant ; certificat d'aide-soignant ; formation d'aide-soignant ; septième aide-soignant ; 7e P aide-soignante ; qualification aide-soignant ; brevet d'aide-soignant ; certificat de qualification aide-soignant ; DEAS
en care assistant qualification ; healthcare assistant diploma ; nursing assistant certificate ; NVQ health and social care ; care certificate ; CNA certificate ; diploma in health and social care
de Ausbildung Pflegehelfer ; Pflegehelferausbildung ; Pflegebasiskurs ; Abschluss Altenpflegehilfe ; Schwesternhelferinnenkurs ; Pflegehelferzertifikat ; LG1 LG2 Pflegeschein ; Ausbildung Altenpflegehelfer

concept care-assistant-visa
kind licence
rubric care
work care
gives care-assistant
nl visum zorgkundige ; zorgkundige visum ; registratie als zorgkundige ; erkenning als zorgkundige ; RIZIV-nummer zorgkundige ; voorlopige registratie zorgkundige ; definitieve registratie zorgkundige
fr visa aide-soignant ; visa d'aide-soignant ; enregistrement comme aide-soignant ; agrément aide-soignant ; numéro INAMI aide-soignant
en care assistant visa ; registration as care assistant ; recognised care assistant registration ; healthcare assistant registration
de Visum Pflegehelfer ; Registrierung als Pflegehelfer ; Anerkennung als Pflegehelfer ; Zulassung als Pflegehelfer

concept nurse-visa
kind licence
rubric care
work nursing
gives nurse
nl visum verpleegkundige ; verpleegkundige visum ; RIZIV-nummer verpleegkundige ; registratie als verpleegkundige ; BIG-registratie ; visum FOD Volksgezondheid ; visum gezondheidszorg ; BIG-nummer ; visum verpleegkunde
fr visa infirmier ; visa d'infirmier ; numéro INAMI infirmier ; enregistrement comme infirmier ; visa SPF Santé publique ; numéro d'ordre infirmier ; visa des professions de santé
en nurse visa ; nursing registration ; NMC registration ; registration as a nurse ; nursing licence ; NMC PIN ; health profession visa
de Visum Krankenpfleger ; Berufserlaubnis Krankenpflege ; Registrierung als Krankenpfleger ; Berufsurkunde Pflege ; Berufsanerkennung Pflege

concept doctor-registration
kind licence
rubric care
work gp specialist
gives doctor
nl RIZIV-nummer arts ; inschrijving Orde der artsen ; visum arts ; erkenning als huisarts ; erkenning als arts-specialist ; BIG-registratie arts ; RIZIV-nummer
fr numéro INAMI médecin ; inscription à l'Ordre des médecins ; visa médecin ; agrément médecin généraliste ; agrément médecin spécialiste ; numéro INAMI
en medical licence ; GMC registration ; registration with the Order of Physicians ; licence to practise medicine ; doctor registration number
de Approbation ; Approbation als Arzt ; ärztliche Zulassung ; Eintragung Ärztekammer ; Facharztanerkennung

concept family-carer-diploma
kind diploma
rubric care
work care
gives family-carer
nl bekwaamheidsattest verzorgende ; attest verzorgende ; diploma verzorgende ; verzorgende opleiding ; attest polyvalent verzorgende ; inschrijvingsbewijs verzorgende ; BSO verzorging ; diploma verzorging ; opleiding polyvalent verzorgende ; opleiding logistiek helper in de zorginstellingen verzorging ; derde graad verzorging ; opleiding verzorgende
fr diplôme d'aide familiale ; certificat d'immatriculation aide familiale ; certificat de capacité aide familiale ; formation d'aide familial ; diplôme d'auxiliaire de vie sociale ; DEAVS ; CQ6 aide familial ; qualification aide familial ; formation auxiliaire de vie
en family carer certificate ; home care qualification ; home carer diploma ; home health aide certificate ; diploma in home care ; certificate of competence as home carer
de Ausbildung Familienpflege ; Zertifikat Familienhelfer ; Ausbildung Heimhilfe ; Abschluss Familienpflege ; Befähigungszeugnis Familienhelfer

concept everyday-companion-certificate
kind certificate
rubric care 0.7 social 0.3
work care psychosocial
gives everyday-companion
nl opleiding begeleider wonen en leven ; opleiding woonassistent ; Duits attest Betreuungskraft ; vorming huiskamerbegeleider
fr formation d'accompagnateur de vie quotidienne ; formation assistant de vie aux familles ; titre professionnel ADVF ; attestation Betreuungskraft
en everyday companion certificate ; care companion course ; companion carer training ; wellbeing assistant training
de Betreuungskraft nach § 43b ; Zertifikat Betreuungskraft 53c ; Ausbildung Alltagsbegleiter ; Betreuungsassistent-Ausbildung ; Betreuungskraft nach 43b ; Qualifikation Betreuungskraft 87b

concept altenpflege-diploma
kind diploma
rubric care
work care nursing
gives german-geriatric-carer
nl Duits diploma ouderenzorg ; diploma Altenpflege ; diploma ouderenverzorging ; opleiding bejaardenverzorging
fr diplôme d'Altenpfleger ; diplôme de soins gériatriques allemand ; diplôme d'aide-gériatre ; formation en soins gériatriques
en diploma in elderly care ; Altenpflege diploma ; geriatric care diploma ; state examination in elderly care
de Ausbildung Altenpflege ; Examen Altenpflege ; Altenpflegeexamen ; staatliche Anerkennung Altenpfleger ; Ausbildung zum Altenpfleger

concept logistic-assistant-certificate
kind certificate
rubric care 0.6 logistics 0.4
work logistics care
gives logistics-assistant-care
nl certificaat logistiek assistent ; opleiding logistiek assistent in de zorg ; attest logistiek assistent ; diploma logistiek assistent in ziekenhuizen ; opleiding zorgassistent
fr certificat d'assistant logistique ; formation d'aide logistique en soins ; certificat d'assistant en logistique en milieu hospitalier ; formation brancardier
en logistics assistant certificate in care ; ward assistant training ; hospital porter training ; healthcare support certificate
de Zertifikat Stationsassistenz ; Ausbildung Stationshilfe ; Lehrgang Serviceassistent Pflege ; Zertifikat Logistikassistenz Krankenhaus

concept care-secondary-diploma
kind diploma
rubric care 0.7 social 0.3
nl diploma zorg en welzijn ; sociale en technische wetenschappen diploma ; secundair diploma verzorging ; zorg en welzijn richting ; personenzorg ; diploma gezondheids- en welzijnswetenschappen ; mbo zorg en welzijn ; BSO zorg ; TSO gezondheidswetenschappen
fr CESS aspirant en nursing ; aspirant en nursing ; CESS services sociaux ; CESS soins de santé ; bac ASSP ; bac ST2S ; diplôme secondaire en puériculture et soins
en secondary diploma in health and care ; health and social care A-level ; care and welfare studies ; BTEC health and social care ; secondary care diploma
de Fachabitur Gesundheit ; Fachoberschule Gesundheit und Soziales ; Sekundarabschluss Pflege ; Berufsfachschule Pflege ; Fachmittelschule Gesundheit

concept care-internship-student
kind certificate
rubric care
nl laatstejaarsstudent verpleegkunde ; student derde jaar verpleegkunde ; geslaagd eerste jaar verpleegkunde ; masterstudent geneeskunde ; studentenattest zorg ; stageattest verpleegkunde
fr étudiant en dernière année infirmier ; première année infirmière réussie ; étudiant en troisième année de soins infirmiers ; étudiant en master médecine ; attestation de stage en soins
en final year nursing student ; third-year nursing student ; passed first year of nursing ; final year medical student ; care internship certificate
de Pflegestudium im letzten Jahr ; Student im letzten Pflegejahr ; Medizinstudent im PJ ; praktisches Jahr Medizin ; Pflegepraktikum

# --- first aid and emergency -----------------------------------------------------------------

concept first-aid-certificate
kind certificate
rubric care
work care
gives first-aider
nl EHBO ; EHBO-diploma ; EHBO-certificaat ; EHBO-brevet ; eerstehulpdiploma ; brevet eerste hulp ; EHBO-attest ; hulpverlener diploma Rode Kruis ; attest eerste hulp ; cursus eerste hulp ; diploma EHBO ; eerstehulpcursus ; brevet helper
fr brevet de premiers secours ; BEPS ; brevet européen de premiers secours ; certificat de secourisme ; PSC1 ; brevet de secourisme ; diplôme de secouriste ; formation aux premiers secours ; cours de premiers secours
en first aid certificate ; first aid training ; first aid course ; first aid qualification ; first aid diploma ; certified first aider
de Erste-Hilfe-Schein ; Erste-Hilfe-Kurs ; Ersthelferausbildung ; Erste-Hilfe-Zertifikat ; Erste-Hilfe-Bescheinigung ; Erste-Hilfe-Ausbildung

concept workplace-first-aid-certificate
kind certificate
parent first-aid-certificate
rubric care
gives first-aider
nl nijverheidshelper attest ; brevet nijverheidshelper ; bedrijfseerstehulp ; attest hulpverlener bedrijf ; BHV-diploma ; bedrijfshulpverlening ; BHV ; bedrijfshulpverlener
fr brevet de secouriste d'entreprise ; brevet de secouriste industriel ; certificat SST ; sauveteur secouriste du travail certificat ; attestation de secourisme en entreprise
en workplace first aid certificate ; first aid at work ; occupational first aid certificate ; emergency first aid at work ; EFAW
de betriebliche Erste Hilfe ; Betriebssanitäterausbildung ; Ausbildung betrieblicher Ersthelfer ; Betriebshelferausbildung

concept bls-certificate
kind certificate
rubric care
work nursing care
nl BLS ; BLS-attest ; basic life support ; reanimatieattest ; attest reanimatie ; reanimatie ; reanimatiecursus ; BLS-AED ; AED-attest ; BLS-certificaat ; reanimatiediploma ; PBLS ; ILS
fr BLS ; attestation BLS ; formation en réanimation ; certificat de réanimation ; AFGSU ; attestation DEA ; réanimation de base ; basic life support ; brevet de réanimation
en BLS ; basic life support ; BLS certificate ; CPR certificate ; resuscitation training ; AED training ; CPR training ; immediate life support ; BLS-AED
de BLS ; Basic Life Support ; Reanimation ; Reanimationskurs ; BLS-Zertifikat ; Reanimationstraining ; AED-Schulung ; Wiederbelebungskurs

concept als-certificate
kind certificate
rubric care
work nursing specialist
nl ALS-attest ; advanced life support ; ALS-certificaat ; ACLS ; PALS ; APLS ; NLS-attest ; PHTLS ; ATLS ; trauma life support
fr réanimation avancée ; advanced life support ; certificat ALS ; ACLS ; PALS ; PHTLS ; ATLS
en advanced life support ; ALS certificate ; ACLS ; PALS ; PHTLS ; ATLS ; advanced cardiac life support
de Advanced Life Support ; ALS-Zertifikat ; erweiterte Reanimation ; ACLS ; PALS ; PHTLS

concept ambulance-certificate
kind certificate
rubric care
work care
gives ambulance-worker
nl brevet hulpverlener-ambulancier ; attest hulpverlener-ambulancier ; DGH-badge ; badge 112 ; ambulanciersbrevet ; opleiding hulpverlener-ambulancier ; brevet ambulancier ; DMH-brevet ; ambulanciersdiploma ; badge hulpverlener 112
fr brevet de secouriste-ambulancier ; badge 112 ; brevet d'ambulancier ; badge AMU ; formation de secouriste-ambulancier ; diplôme d'ambulancier ; diplôme d'État d'ambulancier
en ambulance certificate ; EMT certificate ; 112 ambulance badge ; paramedic qualification ; ambulance technician diploma ; emergency medical technician certificate
de Ausbildung Rettungssanitäter ; Rettungssanitäterprüfung ; Ausbildung Notfallsanitäter ; Ambulanzbrevet ; Rettungshelferlehrgang

concept patient-transport-certificate
kind certificate
rubric care 0.6 logistics 0.4
work care logistics
gives patient-transport-ambulance
nl attest ambulancier niet-dringend vervoer ; opleiding niet-dringend liggend ziekenvervoer ; attest niet-dringend ziekenvervoer ; certificaat ambulancier NDPV ; opleiding ambulancier NDPV
fr brevet d'ambulancier TMS ; formation transport médico-sanitaire ; certificat d'ambulancier de transport non urgent ; certificat transport médico-sanitaire ; attestation auxiliaire ambulancier
en patient transport certificate ; non-emergency ambulance training ; ambulance care assistant certificate ; patient transport training
de Ausbildung Krankentransport ; Krankentransportschein ; Sanitätshelferausbildung ; Lehrgang Krankentransport

concept pit-certificate
kind certificate
rubric care
work nursing
gives emergency-nurse
nl PIT ; PIT-opleiding ; paramedisch interventieteam ; PIT-attest ; PIT-verpleegkundige opleiding ; opleiding MUG
fr PIT ; paramedical intervention team ; formation PIT ; équipe d'intervention paramédicale ; attestation PIT ; formation SMUR
en PIT certificate ; paramedical intervention team ; PIT training ; prehospital nursing course
de PIT-Ausbildung ; paramedizinisches Interventionsteam ; PIT-Zertifikat ; präklinische Notfallausbildung

concept triage-training
kind certificate
rubric care
work nursing
nl opleiding triage ; triageopleiding ; Manchester Triage ; MTS-triage ; attest triageverpleegkundige ; telefonische triage opleiding ; NTS-triage
fr formation au triage ; Manchester Triage System ; formation de tri ; attestation infirmier de tri ; échelle de triage ELISA
en triage training ; Manchester Triage System ; triage certificate ; telephone triage training ; emergency severity index
de Triageschulung ; Manchester-Triage-System ; Triagezertifikat ; Schulung Ersteinschätzung

concept vaccination-training
kind certificate
rubric care
work nursing
gives vaccinator
nl vaccinatieopleiding ; e-learning vaccinatie ; attest vaccinator ; opleiding vaccineren ; bekwaamheid vaccineren ; opleiding toedienen vaccins
fr formation à la vaccination ; formation vaccinateur ; attestation de vaccinateur ; e-learning vaccination ; formation vaccination pharmaciens
en vaccination training ; vaccinator certificate ; immunisation training ; vaccine administration course
de Impfschulung ; Impfzertifikat für Personal ; Schulung Impfen ; Impfkurs für Fachpersonal

concept swab-training
kind certificate
rubric care
work nursing care
nl opleiding swab afnemen ; opleiding staalname ; attest covidtest afnemen ; vorming testafname ; opleiding sneltesten
fr formation au frottis ; formation au prélèvement nasopharyngé ; attestation de préleveur Covid ; formation tests rapides
en swab training ; COVID swabbing course ; swab-taking certificate ; rapid test training
de Schulung Abstrichnahme ; Abstrichschulung ; Schulung Corona-Test ; Zertifikat Abstrichnahme

concept blood-taking-certificate
kind certificate
rubric care
work nursing
gives phlebotomist
nl opleiding bloedafname ; attest bloedafname ; bekwaamheidsattest venapunctie ; cursus bloedprikken
fr formation aux prélèvements sanguins ; certificat de prélèvement sanguin ; attestation de capacité aux prélèvements ; formation prise de sang
en phlebotomy training ; phlebotomy certificate ; venepuncture course ; blood-taking certificate
de Schulung Blutentnahme ; Kurs Blutabnahme ; Blutentnahmeschein ; Zertifikat Venenpunktion

concept lifting-training
kind certificate
rubric care
work care
nl opleiding tiltechnieken ; cursus tillen ; attest rugscholing ; vorming heffen en tillen ; tilcursus ; rugschool
fr formation manutention ; formation en manutention des patients ; formation au lève-personne ; école du dos ; formation PRAP 2S
en moving and handling training ; manual handling certificate ; hoist training ; people moving course
de Schulung Hebetechniken ; Kinästhetikkurs ; Kinaesthetics Grundkurs ; Rückenschule für Pflegekräfte

concept hygiene-training
kind certificate
rubric care
nl opleiding handhygiëne ; opleiding infectiepreventie ; vorming ziekenhuishygiëne ; opleiding PBM ; training beschermkledij ; postgraduaat ziekenhuishygiëne ; opleiding hygiëne in de zorg
fr formation en hygiène hospitalière ; formation à l'hygiène des mains ; formation EPI ; formation en prévention des infections ; certificat en hygiène hospitalière
en infection control training ; hand hygiene training ; PPE training ; hospital hygiene course ; infection prevention certificate
de Schulung Infektionsprävention ; Fortbildung Krankenhaushygiene ; Schulung Händehygiene ; PSA-Schulung ; Hygieneschulung Pflege

concept medication-training-carers
kind certificate
rubric care
work care
nl opleiding nieuwe handelingen zorgkundige ; bijkomende handelingen zorgkundige ; vijf nieuwe handelingen zorgkundigen ; opleiding medicatie voor zorgkundigen ; attest bijkomende handelingen ; aanvullend attest zorgkundige ; bijscholing zorgkundige 150 uur
fr formation aux nouveaux actes aide-soignant ; 150 heures aide-soignant ; nouveaux actes infirmiers délégués aide-soignant ; attestation complémentaire aide-soignant ; formation médication aide-soignant
en additional acts training for care assistants ; medication training for carers ; delegated acts certificate ; supplementary certificate for care assistants
de Zusatzausbildung Pflegehelfer ; Schulung Medikamentengabe für Pflegehelfer ; Behandlungspflegeschein ; Zusatzbescheinigung Pflegehelfer ; Behandlungspflege LG2

concept delegated-nursing-acts
kind certificate
rubric care
work care nursing
nl bekwame helper ; attest bekwame helper ; gedelegeerde handelingen ; machtiging verpleegkundige handelingen ; ADV-attest ; aanvullend attest
fr aidant qualifié ; attestation d'aidant qualifié ; actes délégués ; délégation d'actes infirmiers ; attestation complémentaire
en delegated nursing acts ; qualified helper certificate ; delegation of nursing tasks ; supplementary certificate
de delegierte Pflegehandlungen ; qualifizierter Helfer ; Delegation ärztlicher Tätigkeiten ; Zusatzbescheinigung

concept foreign-care-diploma
kind certificate
rubric care
nl erkenning buitenlands diploma zorg ; gelijkwaardigheid diploma verpleegkunde ; NARIC-erkenning ; buitenlands diploma verpleegkundige ; diplomagelijkschakeling zorg
fr équivalence de diplôme infirmier ; reconnaissance de diplôme étranger en soins ; équivalence diplôme médical ; diplôme étranger de soins
en foreign nursing diploma ; diploma equivalence in care ; recognition of foreign medical qualifications ; overseas nurse qualification
de Anerkennung ausländischer Pflegeabschluss ; ausländisches Pflegediplom ; Gleichwertigkeit Pflegeausbildung ; Kenntnisprüfung

# --- midwife, doctors, dentists --------------------------------------------------------------

concept bachelor-midwifery
kind diploma
rubric care
work nursing
gives midwife
nl bachelor vroedkunde ; diploma vroedvrouw ; bachelor in de vroedkunde ; opleiding vroedkunde ; hbo verloskunde ; diploma verloskunde ; diploma vroedkunde ; diploma van vroedvrouw
fr bachelier sage-femme ; diplôme de sage-femme ; bachelier accoucheuse ; études de sage-femme ; master sage-femme
en bachelor of midwifery ; midwifery degree ; degree in midwifery ; midwife qualification ; BSc midwifery
de Bachelor Hebammenkunde ; Hebammenausbildung ; Hebammenexamen ; Studium Hebammenwissenschaft ; Hebammendiplom ; Diplom als Hebamme

concept medicine-degree
kind diploma
rubric care
work gp specialist
gives doctor
nl master geneeskunde ; artsdiploma ; diploma arts ; master in de geneeskunde ; diploma geneeskunde ; doctor in de genees-, heel- en verloskunde ; opleiding geneeskunde ; basisdiploma arts
fr master en médecine ; diplôme de médecin ; doctorat en médecine ; docteur en médecine chirurgie et accouchements ; études de médecine ; diplôme de docteur en médecine
en degree in medicine ; medical degree ; master of medicine ; MBBS ; medical school degree ; MBChB
de Medizinstudium ; Staatsexamen Medizin ; Studium der Humanmedizin ; Master Medizin ; Doktorat Humanmedizin

concept gp-degree
kind diploma
rubric care
work gp
gives general-practitioner
nl master huisartsgeneeskunde ; manama huisartsgeneeskunde ; opleiding huisartsgeneeskunde ; bijzondere beroepstitel huisarts ; huisartsopleiding
fr master de spécialisation en médecine générale ; spécialisation en médecine générale ; diplôme de médecine générale ; DES de médecine générale
en master in general practice ; GP training ; family medicine specialisation ; general practice qualification ; MRCGP
de Facharztausbildung Allgemeinmedizin ; Weiterbildung Allgemeinmedizin ; Facharztprüfung Allgemeinmedizin ; Spezialisierung Allgemeinmedizin

concept specialist-degree
kind diploma
rubric care
work specialist
gives medical-specialist
nl master specialistische geneeskunde ; manama specialistische geneeskunde ; specialistenopleiding arts ; opleiding tot arts-specialist ; specialisatie geneeskunde
fr master de spécialisation en médecine ; spécialisation médicale ; diplôme de médecin spécialiste ; titre de médecin spécialiste ; DES médecine spécialisée
en specialist medical training ; medical specialty certificate ; certificate of completion of specialist training ; CCT ; specialist medical degree
de Facharztausbildung ; Facharztprüfung ; Facharztweiterbildung ; Facharztdiplom ; Facharzttitel

concept cra-training
kind certificate
rubric care
work gp
gives coordinating-physician
nl CRA-opleiding ; opleiding coördinerend arts ; attest coördinerend en raadgevend arts ; opleiding CRA-arts
fr formation de médecin coordinateur ; formation MCC ; attestation de médecin coordinateur ; certificat de médecin coordonnateur
en coordinating physician training ; care home physician course ; CRA physician certificate ; coordinating doctor certificate
de Ausbildung koordinierender Arzt ; Weiterbildung Heimarzt ; Zertifikat koordinierender Arzt ; Kurs Heimarzt

concept dentistry-degree
kind diploma
rubric care
work specialist
gives dentist
nl master tandheelkunde ; diploma tandarts ; licentiaat tandheelkunde ; opleiding tandheelkunde ; master in de tandheelkunde
fr master en sciences dentaires ; diplôme de dentiste ; licence en sciences dentaires ; diplôme de docteur en chirurgie dentaire ; études de dentisterie
en degree in dentistry ; dental degree ; master of dentistry ; BDS ; bachelor of dental surgery
de Studium Zahnmedizin ; Staatsexamen Zahnmedizin ; Zahnmedizinstudium ; Approbation als Zahnarzt ; Master Zahnmedizin

concept bachelor-oral-hygiene
kind diploma
rubric care
gives dental-hygienist
nl bachelor mondzorg ; diploma mondhygiënist ; bachelor in de mondzorg ; opleiding mondzorg ; opleiding mondhygiëne
fr bachelier en hygiène bucco-dentaire ; diplôme d'hygiéniste bucco-dentaire ; bachelier hygiéniste bucco-dentaire ; formation en hygiène bucco-dentaire
en bachelor of oral health care ; dental hygiene diploma ; degree in oral hygiene ; dental hygienist qualification
de Bachelor Dentalhygiene ; Ausbildung Dentalhygiene ; Diplom Dentalhygiene ; Ausbildung Prophylaxeassistenz

# --- therapists ------------------------------------------------------------------------------

concept physiotherapy-degree
kind diploma
rubric care
gives physiotherapist
nl master kinesitherapie ; diploma kinesitherapie ; master revalidatiewetenschappen en kinesitherapie ; REVAKI ; bachelor kinesitherapie ; graduaat kinesitherapie ; diploma fysiotherapie ; opleiding kinesitherapie ; licentiaat kinesitherapie
fr master en kinésithérapie ; diplôme de kinésithérapeute ; master en kinésithérapie et réadaptation ; licence en kinésithérapie ; graduat en kinésithérapie ; diplôme d'État de masseur-kinésithérapeute
fr diplôme de kinésithérapie ; diplôme en kinésithérapie
en physiotherapy degree ; degree in physical therapy ; master of physiotherapy ; doctor of physical therapy ; bachelor of physiotherapy ; degree in physiotherapy ; physiotherapy diploma ; diploma in physiotherapy
de Studium Physiotherapie ; Ausbildung Physiotherapie ; Bachelor Physiotherapie ; Examen Physiotherapie ; Master Physiotherapie ; Diplom in Physiotherapie ; Abschluss in Physiotherapie

concept bachelor-occupational-therapy
kind diploma
rubric care
gives occupational-therapist
nl bachelor ergotherapie ; diploma ergotherapie ; bachelor in de ergotherapie ; graduaat ergotherapie ; opleiding ergotherapie ; master ergotherapeutische wetenschap
fr bachelier en ergothérapie ; diplôme d'ergothérapeute ; graduat en ergothérapie ; master en ergothérapie ; diplôme d'État d'ergothérapeute
en occupational therapy degree ; bachelor of occupational therapy ; diploma in occupational therapy ; BSc occupational therapy
de Ausbildung Ergotherapie ; Bachelor Ergotherapie ; Examen Ergotherapie ; Diplom Ergotherapie

concept bachelor-speech-therapy
kind diploma
rubric care
gives speech-therapist
nl bachelor logopedie ; diploma logopedie ; bachelor logopedie en audiologie ; master logopedische wetenschappen ; graduaat logopedie ; opleiding logopedie
fr bachelier en logopédie ; diplôme de logopède ; master en logopédie ; certificat de capacité d'orthophoniste ; graduat en logopédie
en speech therapy degree ; degree in speech and language therapy ; master of speech pathology ; bachelor of speech therapy
de Ausbildung Logopädie ; Bachelor Logopädie ; Examen Logopädie ; Studium Sprachtherapie

concept bachelor-audiology
kind diploma
rubric care
gives audiologist
nl bachelor audiologie ; diploma audiologie ; master audiologische wetenschappen ; opleiding audicien ; opleiding audiologie
fr bachelier en audiologie ; diplôme d'audiologue ; diplôme d'audioprothésiste ; formation d'audicien
en audiology degree ; degree in audiology ; hearing aid dispenser diploma ; bachelor of audiology
de Ausbildung Hörakustik ; Studium Audiologie ; Hörakustikermeister ; Gesellenprüfung Hörakustiker

concept bachelor-dietetics
kind diploma
rubric care
gives dietitian
nl bachelor voedings- en dieetkunde ; diploma diëtist ; bachelor voeding en dieetkunde ; graduaat dieetleer ; opleiding diëtetiek
fr bachelier en diététique ; diplôme de diététicien ; graduat en diététique ; BTS diététique ; formation en diététique
en dietetics degree ; bachelor of nutrition and dietetics ; diploma in dietetics ; nutrition degree
de Ausbildung Diätassistenz ; Studium Ernährungswissenschaft ; Bachelor Diätologie ; Studium Oecotrophologie

concept bachelor-podiatry
kind diploma
rubric care
gives podiatrist
nl bachelor podologie ; diploma podologie ; bachelor in de podologie ; opleiding podotherapie
fr bachelier en podologie ; diplôme de podologue ; bachelier en podologie-podothérapie ; diplôme d'État de pédicure-podologue
en podiatry degree ; degree in podiatry ; bachelor of podiatry ; chiropody qualification
de Ausbildung Podologie ; Examen Podologie ; Diplom Podologie ; Bachelor Podologie

concept foot-care-certificate
kind certificate
rubric care
gives medical-foot-carer
nl diploma medisch pedicure ; opleiding gespecialiseerde voetverzorging ; attest voetverzorging ; brevet pedicure
fr diplôme de pédicure médicale ; formation de pédicure spécialisée ; certificat de soins des pieds ; brevet de pédicure
en medical pedicure diploma ; foot care certificate ; foot health practitioner diploma ; medical foot care course
de Ausbildung medizinische Fußpflege ; Zertifikat Fußpflege ; Diplom Fußpflege ; Kurs Fußpflege

concept bachelor-orthoptics
kind diploma
rubric care
gives orthoptist
gives optometrist
nl bachelor oogzorg ; bachelor orthoptie ; diploma orthoptie ; diploma optometrie ; opleiding oogzorg
fr bachelier en orthoptie ; diplôme d'orthoptiste ; bachelier en optométrie ; certificat de capacité d'orthoptiste
en orthoptics degree ; optometry degree ; bachelor of eye care ; degree in orthoptics
de Ausbildung Orthoptik ; Studium Optometrie ; Bachelor Orthoptik ; Bachelor Augenoptik

concept optician-diploma
kind diploma
rubric care
gives optician
nl diploma opticien ; opleiding optiek ; getuigschrift opticien ; zevende jaar optiek
fr diplôme d'opticien ; BTS opticien-lunetier ; formation d'opticien ; certificat d'opticien
en optician diploma ; dispensing optics qualification ; optician's certificate ; ophthalmic dispensing diploma
de Ausbildung Augenoptik ; Gesellenbrief Augenoptiker ; Meisterbrief Augenoptik ; Meister Augenoptik

concept orthopaedic-technology-diploma
kind diploma
rubric care
work technical
gives prosthetist-orthotist
nl bachelor orthopedie ; diploma orthopedische technologie ; bachelor orthopedietechnologie ; opleiding bandagisterie ; diploma bandagist
fr bachelier en orthopédie ; diplôme d'orthoprothésiste ; formation de bandagiste ; diplôme de bandagiste ; BTS prothésiste-orthésiste
en prosthetics and orthotics degree ; orthopaedic technology diploma ; diploma in prosthetics ; orthotics qualification
de Ausbildung Orthopädietechnik ; Meister Orthopädietechnik ; Gesellenbrief Orthopädietechnik ; Studium Orthopädietechnik

concept dental-technology-diploma
kind diploma
rubric care
work technical
gives dental-technician
nl diploma tandtechniek ; opleiding tandtechniek ; diploma tandtechnicus ; zevende jaar tandprothese
fr diplôme de prothésiste dentaire ; formation de technicien dentaire ; certificat de prothèse dentaire ; CQ prothésiste dentaire
en dental technology diploma ; dental technician certificate ; diploma in dental technology ; dental prosthetics qualification
de Ausbildung Zahntechnik ; Meisterbrief Zahntechnik ; Gesellenbrief Zahntechniker ; Diplom Zahntechnik

concept dental-assistant-diploma
kind certificate
rubric care
gives dental-assistant
nl diploma tandartsassistent ; opleiding tandartsassistent ; attest tandartsassistent ; opleiding assistent in de tandheelkunde
fr diplôme d'assistant dentaire ; formation d'assistante dentaire ; certificat d'assistant dentaire ; titre d'assistant dentaire
en dental assistant certificate ; dental nursing diploma ; dental nurse qualification ; dental assisting course
de Ausbildung zahnmedizinische Fachangestellte ; Ausbildung ZFA ; Prüfung ZFA ; Abschluss Zahnarzthelferin

concept medical-imaging-degree
kind diploma
rubric care
work technical
gives medical-imaging-technologist
nl bachelor medische beeldvorming ; bachelor medische beeldvorming en radiotherapie ; diploma medische beeldvorming ; banaba medische beeldvorming ; opleiding MBRT
fr bachelier technologue en imagerie médicale ; bachelier en imagerie médicale ; diplôme de technologue en imagerie médicale ; diplôme de manipulateur en électroradiologie
en radiography degree ; medical imaging degree ; bachelor of radiography ; diploma in radiography
de Ausbildung MTRA ; Bachelor Radiologietechnologie ; Ausbildung medizinische Technologie Radiologie ; Examen MTRA

concept medical-assistant-diploma
kind certificate
rubric care
gives medical-assistant
nl diploma doktersassistent ; opleiding praktijkassistent huisarts ; opleiding doktersassistent ; graduaat medische assistentie
fr diplôme d'assistant médical ; formation d'assistant en pratique médicale ; certificat d'assistant médical ; formation d'assistant de pratique
en medical assistant certificate ; medical assisting diploma ; practice assistant course ; doctor's assistant training
de Ausbildung MFA ; Ausbildung medizinische Fachangestellte ; Prüfung medizinische Fachangestellte ; Ausbildung Arzthelferin

concept medical-coding-certificate
kind certificate
rubric care 0.6 office 0.4
work admin
gives medical-records-technician
nl opleiding medisch codeur ; attest medische codering ; opleiding medische registratie ; opleiding ICD-10
fr formation de codeur médical ; certificat en codage médical ; formation ICD-10 ; diplôme de technicien d'information médicale
en clinical coding certificate ; medical coding certificate ; ICD-10 training ; health information diploma
de Weiterbildung Kodierfachkraft ; Zertifikat medizinische Kodierung ; Ausbildung medizinische Dokumentation ; ICD-10-Schulung

# --- psychology ------------------------------------------------------------------------------

concept psychology-master
kind diploma
rubric care 0.7 social 0.3
work psychosocial
gives psychologist
nl master in de psychologie ; licentiaat psychologie ; diploma psychologie ; master psychologie diploma ; opleiding psychologie ; master klinische psychologie
fr master en psychologie ; licence en psychologie ; diplôme de psychologue ; master en sciences psychologiques ; master en psychologie clinique
en master of psychology ; degree in psychology ; psychology degree ; master in clinical psychology ; doctorate in clinical psychology
de Studium Psychologie ; Master Psychologie ; Diplom Psychologie ; Master klinische Psychologie ; Psychologiestudium

concept bachelor-applied-psychology
kind diploma
rubric care 0.5 social 0.5
work psychosocial
gives psychological-support-worker
nl bachelor toegepaste psychologie ; assistent in de psychologie diploma ; bachelor in de toegepaste psychologie ; TP-diploma
fr bachelier assistant en psychologie ; diplôme d'assistant en psychologie ; bachelier en psychologie appliquée ; graduat assistant en psychologie
en bachelor of applied psychology ; applied psychology degree ; assistant psychologist degree ; bachelor in psychology
de Bachelor angewandte Psychologie ; Bachelor Psychologie ; Studium angewandte Psychologie ; Bachelor Psychologieassistenz

concept orthopedagogy-master
kind diploma
rubric care 0.5 social 0.5
work psychosocial
gives clinical-remedial-educationalist
nl master orthopedagogiek ; master klinische orthopedagogiek ; licentiaat orthopedagogiek ; diploma orthopedagogiek ; master in de pedagogische wetenschappen orthopedagogiek
fr master en orthopédagogie clinique ; master en orthopédagogie ; diplôme d'orthopédagogue ; licence en orthopédagogie
en master of orthopedagogics ; master in clinical orthopedagogy ; orthopedagogy degree ; degree in clinical remedial education
de Master Orthopädagogik ; Master klinische Heilpädagogik ; Studium Rehabilitationspädagogik ; Diplom Orthopädagogik

concept psychotherapy-training
kind certificate
rubric care 0.6 social 0.4
work psychosocial
gives psychotherapist
nl opleiding psychotherapie ; postgraduaat psychotherapie ; therapieopleiding ; opleiding cognitieve gedragstherapie ; permanente vorming psychotherapie
fr formation en psychothérapie ; certificat en psychothérapie ; formation systémique ; formation en thérapie cognitive ; habilitation à la psychothérapie
en psychotherapy training ; psychotherapy qualification ; postgraduate psychotherapy ; CBT training
de Ausbildung Psychotherapie ; Approbation Psychotherapie ; Weiterbildung Psychotherapie ; Ausbildung Verhaltenstherapie

# --- medical science -------------------------------------------------------------------------

concept pharmacy-degree
kind diploma
rubric medical-science
gives pharmacist
nl master farmaceutische zorg ; diploma apotheker ; master in de farmaceutische zorg ; master farmaceutische wetenschappen ; apothekersdiploma ; opleiding farmacie ; master geneesmiddelenontwikkeling
fr master en sciences pharmaceutiques ; diplôme de pharmacien ; doctorat en pharmacie ; études de pharmacie ; licence en pharmacie
en pharmacy degree ; master of pharmacy ; degree in pharmacy ; MPharm ; doctor of pharmacy
de Studium Pharmazie ; Staatsexamen Pharmazie ; Pharmaziestudium ; Approbation als Apotheker ; Master Pharmazie

concept pharmacy-assistant-diploma
kind diploma
rubric medical-science
gives pharmacy-assistant
nl diploma farmaceutisch-technisch assistent ; opleiding apotheekassistent ; FTA-diploma ; zevende jaar apotheekassistent ; diploma apothekersassistent ; visum farmaceutisch-technisch assistent
fr diplôme d'assistant pharmaceutico-technique ; formation d'assistant en pharmacie ; brevet professionnel de préparateur en pharmacie ; CQ assistant pharmaceutico-technique ; visa assistant pharmaceutico-technique
en pharmacy technician certificate ; pharmacy assistant diploma ; pharmaceutical assistant qualification ; NVQ pharmacy services
de Ausbildung PTA ; Ausbildung PKA ; PTA-Examen ; Ausbildung pharmazeutisch-technischer Assistent

concept bachelor-biomedical-lab
kind diploma
rubric medical-science
work technical
gives medical-lab-technologist
nl bachelor biomedische laboratoriumtechnologie ; BLT-diploma ; bachelor medische laboratoriumtechnologie ; diploma medisch laborant ; graduaat klinische scheikunde ; opleiding medisch laboratorium ; bachelor BLT
fr bachelier technologue de laboratoire médical ; bachelier en biologie médicale ; diplôme de technologue de laboratoire ; graduat en biologie clinique ; BTS analyses de biologie médicale
en biomedical laboratory technology degree ; medical laboratory science degree ; diploma in medical laboratory technology ; biomedical science degree ; bachelor in medical laboratory technology ; degree in medical laboratory technology
de Ausbildung MTLA ; Bachelor biomedizinische Analytik ; Ausbildung medizinische Technologie Laboratoriumsanalytik ; Examen MTLA ; Bachelor in medizinischer Labortechnik ; Bachelor in biomedizinischer Analytik

concept biomedical-sciences-degree
kind diploma
rubric medical-science
gives biochemist
nl master biomedische wetenschappen ; bachelor biomedische wetenschappen ; diploma biomedische wetenschappen ; master biochemie ; master biotechnologie
fr master en sciences biomédicales ; bachelier en sciences biomédicales ; master en biochimie ; master en biotechnologie
en biomedical sciences master ; bachelor of biomedical sciences ; master of biochemistry ; degree in biotechnology
de Studium Biomedizin ; Master Biomedizin ; Master Biochemie ; Studium Biotechnologie

concept biology-degree
kind diploma
rubric medical-science
gives biologist
nl master biologie ; diploma biologie ; licentiaat biologie ; bachelor biologie ; licentiaat dierkunde
fr master en biologie ; diplôme de biologiste ; licence en biologie ; master en sciences biologiques
en biology degree ; master of biology ; BSc biology ; degree in biological sciences
de Studium Biologie ; Master Biologie ; Diplom Biologie ; Biologiestudium

concept chemistry-degree
kind diploma
rubric medical-science
gives chemist
nl master chemie ; diploma chemie ; licentiaat scheikunde ; bachelor chemie ; opleiding chemie
fr master en chimie ; diplôme de chimiste ; licence en chimie ; bachelier en chimie
en chemistry degree ; master of chemistry ; BSc chemistry ; degree in chemistry
de Studium Chemie ; Master Chemie ; Diplom Chemie ; Chemiestudium

concept clinical-biology-specialisation
kind diploma
rubric medical-science
gives clinical-biology-pharmacist
gives clinical-biologist-physician
nl specialisatie klinische biologie ; manama klinische biologie ; erkenning klinisch bioloog ; opleiding klinische biologie
fr spécialisation en biologie clinique ; master de spécialisation en biologie clinique ; agrément en biologie clinique ; DES de biologie médicale
en specialisation in clinical biology ; clinical biology qualification ; master of clinical biology ; laboratory medicine specialisation
de Spezialisierung klinische Biologie ; Facharztausbildung Labormedizin ; Fachapothekerausbildung ; Weiterbildung Labormedizin

concept prevention-adviser-certificate
kind certificate
rubric medical-science
gives occupational-hygienist
gives safety-inspector
nl opleiding preventieadviseur ; attest preventieadviseur ; preventieadviseur niveau 2 ; getuigschrift preventieadviseur ; opleiding arbeidshygiëne ; vertrouwenspersoon opleiding
fr formation de conseiller en prévention ; certificat de conseiller en prévention ; conseiller en prévention niveau 2 ; attestation de conseiller en prévention
en prevention adviser certificate ; occupational safety diploma ; NEBOSH ; health and safety certificate ; prevention adviser level 2
de Ausbildung Fachkraft für Arbeitssicherheit ; Zertifikat Präventionsberater ; Lehrgang Sicherheitsfachkraft ; SiFa-Ausbildung

concept ibo-training
kind certificate
nl individuele beroepsopleiding ; IBO-contract ; opleiding op de werkvloer ; IBO in de zorg ; IBO-opleiding
fr formation professionnelle individuelle ; FPI ; PFI ; plan formation-insertion ; formation en entreprise ; IBO
en individual vocational training ; IBO contract ; on-the-job training ; work placement training
de individuelle Berufsausbildung im Betrieb ; IBO-Vertrag ; Ausbildung am Arbeitsplatz ; betriebliche Einarbeitungsausbildung

concept care-sideentry-project
kind certificate
rubric care
nl project 600 ; vormingsproject tot verpleegkundige ; kies voor de zorg ; zij-instromer in de zorg ; FINSS-project ; werkend leren verpleegkunde
fr projet 600 ; formation 600 infirmier ; projet de formation en art infirmier ; reconversion vers les soins ; tremplin vers les soins
en project 600 nursing ; career change into care ; care side-entry training ; nursing apprenticeship
de Quereinstieg in die Pflege ; Umschulung Pflege ; Projekt 600 ; berufsbegleitende Pflegeausbildung

concept health-management-degree
kind diploma
rubric care
work management
gives health-services-manager
nl master management en beleid van de gezondheidszorg ; banaba zorgmanagement ; kaderopleiding verpleegkunde ; middenkaderopleiding verpleegkunde ; postgraduaat zorgmanagement ; master gezondheidsmanagement
fr master en santé publique ; cadre de santé formation ; diplôme de cadre de santé ; bachelier de spécialisation cadre du secteur de la santé ; master en gestion hospitalière ; école de cadres infirmiers
en master of health care management ; degree in health management ; health administration degree ; master of public health ; ward management course
de Studium Pflegemanagement ; Bachelor Pflegemanagement ; Weiterbildung Stationsleitung ; Master Gesundheitsmanagement ; Weiterbildung Pflegedienstleitung

concept care-home-director-certificate
kind certificate
rubric care
work management
gives care-home-director
nl opleiding directeur woonzorgcentrum ; attest directeur rusthuis ; directieopleiding ouderenzorg ; opleiding leidinggevende ouderenzorg
fr formation de directeur de maison de repos ; attestation de directeur de maison de repos ; certificat de gestionnaire de maison de repos ; CAFDES
en care home director certificate ; registered manager award ; care home management training ; leadership diploma in adult care
de Weiterbildung Heimleitung ; Heimleiterlehrgang ; Zertifikat Einrichtungsleitung ; Ausbildung Heimleiter

concept care-mentor-certificate
kind certificate
rubric care
work education
gives nursing-teacher
nl mentoropleiding zorg ; attest mentor verpleegkunde ; opleiding stagementor ; mentorschapsopleiding verpleegkunde
fr formation de mentor en soins ; certificat de maître de stage ; formation de référent stagiaires ; formation ICANE
en nurse mentor training ; practice supervisor certificate ; mentor qualification in care ; practice educator course
de Weiterbildung Praxisanleitung ; Praxisanleiterschein ; Zertifikat Praxisanleiter ; Mentorenausbildung Pflege

concept sterilisation-certificate
kind certificate
rubric care
work technical
gives sterilisation-assistant
nl opleiding sterilisatie ; attest centrale sterilisatie ; postgraduaat sterilisatie ; diploma DSMH
fr formation en stérilisation ; certificat de stérilisation hospitalière ; formation d'agent de stérilisation ; spécialisation en stérilisation
en sterilisation training ; sterile processing certificate ; decontamination training ; central sterile services course
de Fachkunde I Sterilisation ; Sterilisationslehrgang ; Fachkundelehrgang FK1 ; Ausbildung FMA

concept creative-therapy-diploma
kind diploma
rubric care
work psychosocial
gives creative-therapist
gives psychomotor-therapist
nl postgraduaat creatieve therapie ; diploma muziektherapie ; opleiding psychomotorische therapie ; diploma kunsttherapie ; bachelor psychomotoriek ; opleiding vaktherapie
fr bachelier en psychomotricité ; diplôme d'art-thérapeute ; diplôme de musicothérapie ; diplôme d'État de psychomotricien ; formation en art-thérapie
en art therapy diploma ; music therapy degree ; psychomotor therapy degree ; creative therapy qualification
de Studium Kunsttherapie ; Studium Musiktherapie ; Ausbildung Motopädie ; Diplom Psychomotorik

concept autism-training
kind certificate
rubric care 0.5 social 0.5
nl opleiding autisme ; vorming autisme ; banaba autismespectrumstoornissen ; postgraduaat autisme
fr formation autisme ; certificat en autisme ; formation TSA ; formation à l'accompagnement de l'autisme
en autism training ; autism certificate ; autism awareness training ; postgraduate autism studies
de Fortbildung Autismus ; Weiterbildung Autismus ; Zertifikat Autismustherapie ; Schulung Autismus

concept aggression-training
kind certificate
rubric care 0.6 social 0.4
nl opleiding omgaan met agressie ; agressietraining ; cursus agressiehantering ; vorming fysieke weerbaarheid in de zorg
fr formation à la gestion de l'agressivité ; formation OMEGA ; formation gestion de la violence ; formation à la désescalade
en aggression management training ; de-escalation training ; MAPA training ; breakaway training
de Deeskalationstraining ; Schulung Aggressionsmanagement ; ProDeMa-Schulung ; Fortbildung Deeskalation
