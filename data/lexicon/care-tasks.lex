# Care tasks in everyday words, care skills, and the conditions and groups of people cared for.
# The labels are the phrases that people write in a request ("helpen met wassen en aankleden",
# "la toilette", "prikken"), not only the terms of the profession.

# --- personal care ---------------------------------------------------------------------------

concept care-task
kind task
rubric care
work care
nl zorgtaak ; zorgtaken ; zorg verlenen ; zorg geven ; helpen in de zorg ; bijspringen in de zorg ; verzorgende taken ; zorgen voor mensen ; meehelpen in de zorg ; ondersteuning van het zorgteam ; de zorg ondersteunen ; extra handen aan bed
fr tâche de soins ; soins aux personnes ; donner des soins ; prendre soin des personnes ; prêter main-forte aux soignants ; renfort soins ; aider l'équipe soignante ; prodiguer des soins ; soutenir le personnel soignant
en care task ; providing care ; giving care ; looking after people ; helping the care team ; care duties ; caring for people ; support the nursing staff ; helping hands at the bedside
de Pflegeaufgabe ; pflegen ; Pflege leisten ; Menschen pflegen ; Unterstützung des Pflegeteams ; Pflegetätigkeit ; Pflegekräfte entlasten ; Menschen versorgen

concept personal-hygiene-care
kind task
parent care-task
rubric care
work care
nl helpen met wassen en aankleden ; helpen met wassen ; hulp bij het wassen ; wassen en aankleden ; ochtendzorg ; ochtendtoilet ; toiletzorg ; hygiënische zorg ; hygiënische zorgen ; lichaamsverzorging ; persoonlijke verzorging ; bewoners wassen ; bedbad geven ; wassen van bewoners ; zorg bij lichaamshygiëne ; een washandje geven ; basiszorg ; persoonsverzorging
nl wassen en kleden ; zich wassen ; wassen en aankleden van bewoners
fr aide à la toilette ; la toilette ; faire la toilette ; soins d'hygiène ; toilette des résidents ; toilette au lit ; aider à se laver ; laver les résidents ; soins corporels ; soins de nursing ; aide à l'hygiène corporelle ; toilette intime ; soins de base ; aider à faire sa toilette
fr se laver et s'habiller ; se laver et à s'habiller ; laver et habiller ; toilette et habillage
en help with washing ; help with washing and dressing ; personal care ; personal hygiene care ; washing residents ; bed bath ; morning care ; assist with personal hygiene ; help people wash ; intimate care ; basic care
en wash and get dressed ; washing and dressing ; wash and dress ; getting washed and dressed
de Hilfe beim Waschen ; Grundpflege ; Körperpflege ; Bewohner waschen ; Waschen und Anziehen ; Unterstützung bei der Körperpflege ; Hilfe bei der Morgentoilette ; Ganzkörperwäsche ; beim Waschen helfen ; Morgenpflege
de Waschen und Ankleiden ; beim Waschen und Anziehen helfen ; sich waschen und anziehen

concept help-dressing
kind task
parent care-task
rubric care
work care
nl helpen met aankleden ; hulp bij het aankleden ; aankleden ; uitkleden ; hulp bij kleden ; bewoners aankleden ; helpen bij het aan- en uitkleden ; kleren aandoen ; steunkousen aantrekken ; steunkousen aandoen ; iemand aankleden
fr aide à l'habillage ; l'habillage ; habiller les résidents ; aider à s'habiller ; habillage et déshabillage ; aider au déshabillage ; mettre les bas de contention ; aider à se vêtir
en help with dressing ; dressing residents ; assist with dressing and undressing ; getting people dressed ; help people get dressed ; putting on support stockings ; undressing
de Hilfe beim Anziehen ; beim Anziehen helfen ; An- und Auskleiden ; Ankleiden ; Bewohner anziehen ; Kompressionsstrümpfe anziehen ; Hilfe beim Aus- und Ankleiden

concept help-bathing
kind task
parent personal-hygiene-care
rubric care
work care
nl hulp bij het baden ; een bad geven ; helpen douchen ; hulp bij het douchen ; bewoners in bad doen ; badzorg ; helpen met het bad ; snoezelbad ; in bad helpen ; onder de douche helpen
fr aide au bain ; donner le bain ; aide à la douche ; donner une douche ; bain des résidents ; aider à prendre son bain ; bain thérapeutique ; doucher les résidents
en help with bathing ; giving a bath ; help with showering ; bathing residents ; assist with shower ; bath assistance ; showering people
de Hilfe beim Baden ; Baden und Duschen ; beim Duschen helfen ; Bewohner baden ; Unterstützung beim Duschen ; Pflegebad ; Duschhilfe

concept toileting-help
kind task
parent care-task
rubric care
work care
nl hulp bij toiletbezoek ; naar het toilet helpen ; toiletgang ; helpen naar het wc gaan ; incontinentiezorg ; incontinentiemateriaal vervangen ; luiers verversen ; pampers vervangen ; bedpan geven ; begeleiden naar het toilet ; hulp bij de stoelgang ; incontinentie ; urinaal legen
fr aide aux toilettes ; accompagner aux toilettes ; aide à l'élimination ; change des protections ; changer les langes ; soins d'incontinence ; changer les protections urinaires ; mettre le bassin de lit ; conduire aux WC ; incontinence
en help with toileting ; taking people to the toilet ; toileting ; continence care ; changing incontinence pads ; incontinence care ; bedpan help ; assist with using the toilet
de Hilfe beim Toilettengang ; Toilettengang ; Inkontinenzversorgung ; Einlagen wechseln ; Inkontinenzmaterial wechseln ; zur Toilette begleiten ; Windeln wechseln bei Bewohnern ; Bettpfanne reichen ; Ausscheidungshilfe

concept feeding-help
kind task
parent care-task
rubric care
work care
nl eten geven ; hulp bij het eten ; helpen bij de maaltijd ; helpen met eten ; maaltijdbegeleiding ; maaltijdhulp ; eten en drinken geven ; helpen eten en drinken ; bewoners te eten geven ; boterhammen smeren voor bewoners ; hulp bij maaltijden ; voeding toedienen ; maaltijdzorg ; bijstand bij de maaltijden
nl eten en drinken
fr aide au repas ; aider à manger ; donner à manger ; faire manger les résidents ; aide à l'alimentation ; donner les repas ; aide aux repas ; accompagner les repas ; aider les résidents à manger ; nourrir les résidents ; aide à la prise des repas
fr donner à manger et à boire
en help with eating ; feeding residents ; help at mealtimes ; mealtime assistance ; assist with feeding ; give meals ; help people eat and drink ; mealtime support ; spoon feeding ; feed residents
de Essen reichen ; Hilfe beim Essen ; Essen anreichen ; beim Essen helfen ; Mahlzeiten reichen ; Unterstützung bei den Mahlzeiten ; Nahrungsaufnahme unterstützen ; Essen eingeben ; Esseneingabe ; Bewohnern Essen geben
de Essen und Trinken ; Essen und Trinken geben ; Bewohner füttern

concept give-drinks
kind task
parent feeding-help
rubric care
work care
nl drinken geven ; te drinken geven ; drankjes aanbieden ; drankronde ; hydratatie opvolgen ; vochtinname opvolgen ; water brengen aan bewoners ; helpen drinken
fr donner à boire ; aide à l'hydratation ; tour d'hydratation ; proposer des boissons ; surveiller l'hydratation ; aider à boire ; faire boire les résidents
en help with drinking ; give drinks ; hydration round ; offering drinks ; encourage fluids ; fluid intake monitoring
de zu trinken geben ; Getränke reichen ; Trinkhilfe ; Trinkrunde ; Flüssigkeitszufuhr überwachen ; beim Trinken helfen

concept oral-care
kind task
parent personal-hygiene-care
rubric care
work care
nl mondzorg ; tanden poetsen ; mondverzorging ; kunstgebit reinigen ; gebit poetsen ; helpen tanden poetsen ; mondhygiëne ; prothese poetsen ; gebitsverzorging
fr soins de bouche ; brossage des dents ; hygiène bucco-dentaire ; nettoyer le dentier ; aider à se brosser les dents ; soins bucco-dentaires ; entretien des prothèses dentaires
en oral care ; mouth care ; brushing teeth ; denture care ; help brush teeth ; oral hygiene ; cleaning dentures
de Mundpflege ; Zähne putzen ; Zahnpflege ; Gebiss reinigen ; Prothesenpflege ; beim Zähneputzen helfen ; Mundhygiene

concept shaving-grooming
kind task
parent personal-hygiene-care
rubric care
work care
nl scheren ; haar kammen ; helpen scheren ; nagels knippen ; uiterlijke verzorging ; haarverzorging bij bewoners ; haar wassen bij bewoners ; nagelverzorging bewoners ; handverzorging
fr rasage ; raser les résidents ; coiffer les résidents ; couper les ongles ; soins des ongles ; mise en beauté des résidents ; laver les cheveux des résidents ; peigner
en shaving ; grooming ; combing hair ; cutting nails ; nail care for residents ; hair care for residents ; help with shaving
de Rasieren ; Haare kämmen ; Nägel schneiden ; Nagelpflege bei Bewohnern ; Haarpflege bei Bewohnern ; beim Rasieren helfen ; Haare waschen bei Bewohnern

concept foot-care
kind task
parent care-task
rubric care
work care
nl voetverzorging ; voetzorg ; voeten verzorgen ; pedicurezorg ; voetbad geven ; diabetische voetzorg ; voeten inspecteren
fr soins des pieds ; soins de pieds ; pédicurie ; bain de pieds ; soin du pied diabétique ; inspection des pieds
en foot care ; caring for feet ; foot bath ; diabetic foot care ; toenail care ; foot inspection
de Fußpflege ; Füße pflegen ; Fußbad ; Fußversorgung bei Diabetes ; Fußkontrolle

concept skin-care-pressure
kind task
parent care-task
rubric care
work care nursing
nl decubituspreventie ; wisselhouding geven ; wisselligging ; huidverzorging ; doorligwonden voorkomen ; zalf aanbrengen ; huid insmeren ; draaien in bed ; bedlegerige patiënten draaien ; decubitus ; doorligwonde
fr prévention des escarres ; changement de position ; soins de la peau ; alternance de position ; soin d'escarre ; retourner les patients alités ; appliquer une pommade ; escarre
en pressure sore prevention ; repositioning in bed ; pressure ulcer care ; skin care ; turning bedridden patients ; applying ointment ; bedsore prevention ; pressure ulcer
de Dekubitusprophylaxe ; Lagerung ; Lagerungswechsel ; Hautpflege ; Patienten umlagern ; Eincremen von Bewohnern ; Dekubitusvorbeugung ; Umlagern

concept getting-up-to-bed
kind task
parent care-task
rubric care
work care
nl uit bed helpen ; in bed helpen ; opstaan en slapengaan ; avondzorg ; bewoners slapen leggen ; naar bed brengen ; helpen opstaan ; bewoners in bed leggen ; instoppen ; avondtoilet
fr aide au lever ; aide au coucher ; lever et coucher ; mettre au lit les résidents ; aider à se lever ; coucher les résidents ; soins du soir ; lever les résidents
en getting people up ; help getting out of bed ; putting residents to bed ; evening care ; help going to bed ; get up and bedtime help
de Hilfe beim Aufstehen ; Hilfe beim Zubettgehen ; Bewohner ins Bett bringen ; Abendpflege ; ins Bett helfen ; aus dem Bett helfen ; Aufstehen und Zubettgehen

concept adl-support
kind task
parent care-task
rubric care
work care
nl ADL-hulp ; ADL ; hulp bij dagelijkse handelingen ; hulp bij activiteiten van het dagelijks leven ; hulp bij algemene dagelijkse levensverrichtingen ; assistentie bij dagelijks leven ; ADL-ondersteuning ; helpen met de dagelijkse zorg
fr aide aux actes de la vie journalière ; AVJ ; aide aux activités de la vie quotidienne ; aide aux gestes quotidiens ; assistance à la vie quotidienne ; AVQ ; soutien à l'autonomie
en help with activities of daily living ; ADL support ; daily living assistance ; help with daily tasks ; support with everyday activities ; activities of daily living
de Hilfe bei Aktivitäten des täglichen Lebens ; Alltagshilfe in der Pflege ; Unterstützung im Alltag ; ATL-Hilfe ; Hilfe bei alltäglichen Verrichtungen ; ADL-Unterstützung

# --- moving and handling ---------------------------------------------------------------------

concept patient-transfer
kind task
parent care-task
rubric care
work care
nl tiltechnieken ; tillen ; transfers met de tillift ; tillift bedienen ; tilliften ; hef- en tiltechnieken ; patiënten tillen ; transfers ; transfertechnieken ; bewoners tillen ; van bed naar stoel helpen ; rugsparend werken ; passieve lift ; actieve tillift ; til- en verplaatsingstechnieken ; transfer van bed naar rolstoel
fr techniques de manutention ; transferts avec lève-personne ; utiliser le lève-personne ; lève-malade ; soulève-personne ; transfert lit-fauteuil ; manutention des patients ; transfert des résidents ; soulever les patients ; techniques de levage ; aide aux transferts
en moving and handling ; patient lifting ; transfers with hoist ; using a hoist ; patient transfer ; lifting techniques ; manual handling of people ; bed to chair transfer ; hoisting residents
de Transfer mit Lifter ; Patientenlifter bedienen ; Hebetechniken ; Transfers ; Mobilisation mit Lifter ; Patienten heben ; Bewohner umsetzen ; rückenschonendes Heben ; Transfer vom Bett in den Rollstuhl ; Patiententransfer

concept mobilisation
kind task
parent care-task
rubric care
work care
nl mobiliseren ; mobilisatie ; helpen stappen ; gangrevalidatie ondersteunen ; stapoefeningen doen met bewoners ; helpen bewegen ; oefeningen met bewoners ; valpreventie ; in beweging houden
fr mobilisation ; mobiliser les résidents ; aide à la marche ; aider à marcher ; exercices de marche ; prévention des chutes ; faire marcher les résidents ; aide à la mobilité
en mobilisation ; help with walking ; mobility support ; walking exercises ; fall prevention ; helping residents move ; assisted walking
de Mobilisation ; Mobilisieren ; Gehhilfe leisten ; Gehübungen ; Sturzprophylaxe ; Bewohner mobilisieren ; Hilfe beim Gehen ; Sturzprävention ; Sturzvorbeugung

concept push-wheelchair
kind task
parent care-task
rubric care 0.7 social 0.3
work care
nl rolstoel duwen ; rolstoelbegeleiding ; met de rolstoel gaan wandelen ; rolstoelgebruikers begeleiden ; rolstoelpatiënten duwen ; rolwagen duwen
fr pousser un fauteuil roulant ; pousser les chaises roulantes ; accompagner les personnes en chaise roulante ; promenade en fauteuil roulant ; pousser la chaise roulante
en wheelchair pushing ; wheelchair pusher ; wheelchair assistance ; wheelchair walks ; pushing people in wheelchairs
de Rollstuhl-Schiebedienst ; Rollstuhlbegleitung ; Rollstuhlfahrer begleiten ; Spaziergang mit Rollstuhl ; Rollstühle schieben

concept accompany-to-appointment
kind task
parent care-task
rubric care 0.5 social 0.3 logistics 0.2
work care psychosocial
nl begeleiden naar de dokter ; meegaan naar het ziekenhuis ; begeleiding naar consultatie ; bewoners vergezellen naar een afspraak ; patiënten begeleiden naar onderzoek ; begeleiden van patiënten ; ziekenhuisbegeleiding ; meegaan naar de huisarts ; patiëntenbegeleiding
fr accompagner chez le médecin ; accompagnement à l'hôpital ; accompagner à une consultation ; accompagnement aux rendez-vous médicaux ; accompagner les patients aux examens ; accompagner les résidents à l'hôpital
en accompany to the doctor ; hospital escort ; accompany to medical appointments ; patient escort ; escort residents to hospital ; take people to the doctor
de zum Arzt begleiten ; Begleitung zum Arzt ; Krankenhausbegleitung ; Arztbegleitung ; Begleitung zu Untersuchungen ; Patienten begleiten

# --- company and observation -----------------------------------------------------------------

concept sit-with-dying
kind task
parent care-task
rubric care 0.8 social 0.2
work care psychosocial
nl waken bij een stervende ; waken bij iemand die sterft ; stervensbegeleiding ; waken ; nachtwaken ; waken bij bewoners ; bij een stervende zitten ; waker ; afscheid begeleiden ; terminale begeleiding ; palliatief waken ; stervenden begeleiden
fr veiller un mourant ; accompagnement des mourants ; veillée ; veiller au chevet ; accompagnement en fin de vie ; garde de nuit au chevet ; être au chevet d'un mourant ; veiller les malades ; veiller une personne mourante
en sitting with the dying ; sitting with dying people ; vigil ; end-of-life vigil ; keep vigil ; accompanying the dying ; watching at the bedside ; end of life support ; night sitting
de Sitzwache ; Sterbebegleitung ; am Sterbebett wachen ; Sterbende begleiten ; Nachtwache am Bett ; bei Sterbenden sitzen

concept supervise-residents
kind task
parent care-task
rubric care
work care
nl toezicht op bewoners ; permanentie in de leefgroep ; een oogje in het zeil houden bij bewoners ; toezicht op patiënten ; bewaking van verwarde patiënten ; dwalende bewoners begeleiden ; wegloopgedrag opvangen ; één-op-éénbegeleiding ; nachttoezicht in het rusthuis
fr veiller sur les résidents ; surveiller les patients confus ; garder un oeil sur les résidents ; présence en unité de vie ; encadrement un pour un ; surveillance de nuit des résidents ; résidents déambulants
en supervise residents ; watching over patients ; one-to-one supervision ; keeping an eye on residents ; wandering residents ; patient sitter ; night supervision of residents
de Beaufsichtigung von Bewohnern ; Aufsicht im Wohnbereich ; eins-zu-eins-Betreuung ; auf Bewohner aufpassen ; weglaufgefährdete Bewohner betreuen ; Nachtaufsicht im Heim

concept answer-call-bells
kind task
parent care-task
rubric care
work care
nl bellen beantwoorden ; op beloproepen reageren ; oproepen van bewoners beantwoorden ; kamerronde ; rondes doen 's nachts ; bewoners bellen beantwoorden
fr répondre aux sonnettes ; répondre aux appels des résidents ; tour des chambres ; rondes de nuit ; réponse aux appels malades
en answering call bells ; responding to call bells ; room rounds ; night rounds ; answering residents' calls
de Klingeln beantworten ; auf Rufglocke reagieren ; Zimmerrundgang ; Nachtrunden ; Rufanlage bedienen ; Patientenruf beantworten

concept observe-report
kind task
parent care-task
rubric care
work care nursing
nl observeren en rapporteren ; zorgdossier aanvullen ; rapporteren in het zorgdossier ; verpleegdossier bijhouden ; overdracht doen ; zorgplan opstellen ; zorgregistratie ; BelRAI invullen ; signaleren van veranderingen ; KATZ-schaal ; zorgdossier ; elektronisch zorgdossier aanvullen
fr observer et transmettre ; dossier de soins ; compléter le dossier infirmier ; transmissions écrites ; remise de service ; plan de soins ; remplir le BelRAI ; échelle de KATZ
en observe and report ; care records ; keeping nursing notes ; handover ; care plan ; care documentation ; BelRAI assessment
de Beobachten und Dokumentieren ; Pflegedokumentation ; Pflegeplanung ; Übergabe machen ; Pflegeakte führen ; Pflegeplan schreiben ; Pflegebericht schreiben

concept activate-residents
kind task
parent care-task
rubric care 0.5 recreation 0.3 social 0.2
work psychosocial care
nl belevingsgerichte zorg ; validation ; bewoners activeren ; belevingsgericht werken ; zintuigactivering ; cognitieve training
fr stimulation cognitive ; validation de Naomi Feil ; stimuler les résidents ; stimulation sensorielle ; méthode Montessori seniors
en reminiscence work ; cognitive stimulation ; validation therapy ; sensory stimulation ; engaging residents
de Aktivierung von Bewohnern ; Validation ; Sinnesaktivierung ; kognitive Aktivierung ; 10-Minuten-Aktivierung ; Sinnesanregung

concept call-family-contact
kind task
parent care-task
rubric social 0.5 care 0.5
work communication psychosocial
nl familiecontact ondersteunen ; bewoners helpen videobellen ; videobellen met de familie ; helpen skypen met familie ; contact met familie onderhouden ; babbelbox begeleiden ; raambezoek begeleiden ; bezoek begeleiden
fr aider aux appels vidéo ; appels vidéo avec les familles ; informer la famille ; aider à faire du Skype ; visites derrière vitre ; appels WhatsApp avec la famille
en help residents video call ; keeping families informed ; accompany visits ; window visits ; help with Skype
de Videoanrufe mit Angehörigen ; Angehörigenkontakt ; beim Skypen helfen ; Besuche begleiten ; Videotelefonie mit Bewohnern

# --- nursing acts ----------------------------------------------------------------------------

concept nursing-task
kind task
parent care-task
rubric care
work nursing
nl verpleegkundige handelingen ; verpleegkundige zorg ; verpleegtechnische handelingen ; verpleegkundige taken ; verpleegtechnische prestaties ; B1-handelingen ; B2-handelingen ; verpleegkundige verstrekkingen ; verplegen ; zieken verplegen ; verpleegkundige hulp ; voorbehouden handelingen ; risicovolle handelingen
fr actes infirmiers ; soins infirmiers ; actes techniques infirmiers ; actes B1 ; actes B2 ; prestations infirmières ; soigner les malades ; tâches infirmières ; soins aux malades
en nursing tasks ; nursing care ; nursing procedures ; clinical tasks ; nursing the sick ; nursing interventions ; technical nursing acts
de Behandlungspflege ; pflegerische Maßnahmen ; Krankenpflege ; pflegerische Tätigkeiten ; ärztliche Verordnungen ausführen ; Kranke pflegen ; medizinische Pflege

concept wound-care
kind task
parent nursing-task
rubric care
work nursing
nl wondzorg ; wonden verzorgen ; verband aanleggen ; verbanden wisselen ; wondverzorging ; hechtingen verwijderen ; verband verversen ; drukverband ; compressietherapie ; verbinden ; zwachtelen ; wond verzorgen ; wonde ontsmetten
nl wonden ontsmetten ; verbanden vervangen ; verband vervangen
fr soins de plaies ; soin de plaie ; faire un pansement ; changer les pansements ; réfection de pansement ; retirer les points ; bandage compressif ; pansements ; panser les plaies ; soigner les plaies ; soigner des plaies ; désinfecter les plaies
en wound care ; dressing wounds ; changing dressings ; wound dressing ; bandaging ; removing stitches ; compression bandaging ; suture removal ; caring for wounds ; care for wounds ; treating wounds ; cleaning wounds
de Wundversorgung ; Verband wechseln ; Verbandswechsel ; Wundpflege ; Fäden ziehen ; Kompressionsverband ; Wunden verbinden ; Wundverband anlegen ; Wunden versorgen ; Wunden pflegen ; Wunden reinigen

concept prepare-medication
kind task
parent nursing-task
rubric care
work nursing
nl medicatie klaarzetten ; medicatie uitzetten ; geneesmiddelen klaarzetten ; pillendoosjes vullen ; medicatie voorbereiden ; medicatiedistributie ; weekdozen vullen ; medicatieblisters ; medicatie klaarleggen ; pillen klaarzetten
nl medicatie klaarmaken ; medicijnen klaarmaken
fr préparer les médicaments ; préparation des médicaments ; préparation des piluliers ; remplir les semainiers ; mise en pilulier ; distribution de médicaments ; préparer les traitements
en preparing medication ; filling pill boxes ; set out medication ; medication dispensing on the ward ; dosette boxes ; prepare medicines ; pill organiser
de Medikamente stellen ; Medikamente richten ; Tabletten stellen ; Medikamentendosette füllen ; Medikamente vorbereiten ; Arzneimittel richten

concept give-medication
kind task
parent nursing-task
rubric care
work nursing
nl medicatie toedienen ; medicijnen geven ; medicatie geven ; geneesmiddelen toedienen ; oogdruppels toedienen ; medicatieronde ; medicatierondes doen ; toezicht op medicatie-inname ; helpen met medicatie ; puffers geven ; aerosol geven ; pillen geven ; medicatie ; medicatietoediening
nl medicatie uitdelen ; medicijnen uitdelen ; medicatie verdelen
fr administrer les médicaments ; donner les médicaments ; distribution des médicaments aux résidents ; mettre des gouttes ; aide à la prise de médicaments ; tour de médicaments ; administration de médicaments ; aérosolthérapie ; médication
fr distribuer les médicaments ; distribution des médicaments
en giving medication ; administer medication ; medication round ; eye drops ; help with taking medicines ; medication administration ; nebuliser ; drug round ; medicines management
en handing out medication ; hand out medication ; giving out medication ; distributing medication ; handing out medicines
de Medikamente geben ; Medikamentengabe ; Medikamente verabreichen ; Augentropfen geben ; Tabletten geben ; Medikamentenverabreichung ; Medikamente austeilen ; Medikamente verteilen ; Medikamente ausgeben

concept injections
kind task
parent nursing-task
rubric care
work nursing
nl inspuitingen geven ; injecties geven ; spuitjes geven ; insuline spuiten ; insuline inspuiten ; subcutane injectie ; intramusculaire injectie ; spuiten zetten ; inspuiten ; insulinetoediening ; injecteren
nl insuline-injecties ; insulinespuiten
fr faire des injections ; faire des piqûres ; injections ; injecter l'insuline ; injection sous-cutanée ; injection intramusculaire ; administrer de l'insuline ; piqûres ; injections d'insuline
en giving injections ; injections ; insulin injections ; subcutaneous injection ; intramuscular injection ; administer insulin ; giving shots
de Spritzen geben ; Injektionen ; Insulin spritzen ; subkutane Injektion ; Injektionen verabreichen ; Insulingabe ; intramuskuläre Injektion ; Insulinspritzen

concept vaccinate
kind task
parent nursing-task
rubric care
work nursing
nl vaccineren ; prikken ; vaccins toedienen ; vaccinatie ; inenten ; griepvaccin zetten ; coronavaccin toedienen ; prik zetten ; vaccins optrekken ; vaccinaties zetten ; griepspuit ; vaccins klaarmaken ; inenting ; boosterprik
fr vacciner ; vaccination ; administrer des vaccins ; piquer ; vacciner contre la grippe ; préparer les vaccins ; vaccination Covid ; injecter le vaccin ; campagne de vaccination
en vaccinate ; vaccination ; giving vaccines ; giving jabs ; flu jabs ; administering COVID vaccine ; immunisation ; drawing up vaccines ; immunise
de impfen ; Impfung ; Impfungen durchführen ; Impfstoff aufziehen ; Grippeimpfung ; Corona-Impfung ; Impfstoff verabreichen ; Impfaktion

concept draw-blood
kind task
parent nursing-task
rubric care
work nursing
nl bloed afnemen ; bloedafname ; bloed prikken ; bloedstalen nemen ; venapunctie ; bloedprikken ; bloed trekken ; bloedname ; vingerprik ; bloedafnames
fr prise de sang ; prélever du sang ; prises de sang ; prélèvement sanguin ; faire des prises de sang ; ponction veineuse ; prélèvements sanguins
en drawing blood ; taking blood ; blood sampling ; venepuncture ; blood tests taking ; phlebotomy ; take blood samples ; venipuncture
de Blut abnehmen ; Blutabnahme ; Blutentnahme ; Blutproben nehmen ; Venenpunktion ; Blut entnehmen

concept swab-testing
kind task
parent nursing-task
rubric care
work nursing care
nl swabs afnemen ; covidtesten afnemen ; coronatesten afnemen ; testen afnemen ; teststalen nemen ; neuswisser ; PCR-testen afnemen ; sneltesten afnemen ; antigeentest ; wisser afnemen ; meewerken in een testcentrum ; coronatest ; staalafname ; neusuitstrijkje ; PCR-test ; zelftest begeleiden
fr faire des frottis ; prélèvement nasopharyngé ; tester au Covid ; effectuer des tests PCR ; frottis naso-pharyngé ; dépistage Covid ; test antigénique ; travailler au centre de dépistage ; écouvillonnage ; test PCR ; prélèvements Covid ; tests rapides ; dépister
en taking swabs ; COVID testing ; swab testing ; nasal swabs ; PCR testing ; lateral flow tests ; working in a test centre ; antigen test ; nasopharyngeal swab ; PCR test ; rapid tests ; swabbing
de Abstriche nehmen ; Corona-Tests durchführen ; Abstrich ; PCR-Tests ; Schnelltests durchführen ; Nasenabstrich ; Antigentest ; im Testzentrum arbeiten ; Teststation unterstützen ; PCR-Test

concept take-temperature
kind task
parent nursing-task
rubric care
work care
nl temperatuur meten ; temperatuur meten aan de ingang ; koorts meten ; temperatuurcontrole ; koortsmeting ; temperatuurmeting bij bezoekers ; temperatuur opnemen ; bezoekers screenen op koorts
fr prendre la température ; mesurer la température à l'entrée ; contrôle de la température ; prise de température ; mesurer la fièvre ; prise de température des visiteurs
en taking temperatures ; temperature check ; measure temperature at the entrance ; temperature screening ; fever check ; check visitors' temperature ; take temperatures ; take the temperature ; taking the temperature
de Temperatur messen ; Fieber messen ; Temperaturkontrolle am Eingang ; Fiebermessen ; Temperaturmessung ; Besucher auf Fieber prüfen

concept vital-signs
kind task
parent nursing-task
rubric care
work nursing care
nl parameters nemen ; parameters meten ; bloeddruk meten ; vitale parameters ; hartslag meten ; saturatie meten ; bloeddruk nemen ; pols meten ; parametercontrole ; glycemie meten ; suiker prikken ; wegen van bewoners ; vitale functies opvolgen
fr prendre les paramètres ; mesurer la tension ; paramètres vitaux ; prendre la tension ; mesurer la saturation ; prise des paramètres ; glycémie capillaire ; prendre le pouls ; surveillance des paramètres ; peser les résidents
en vital signs ; taking blood pressure ; measuring observations ; check pulse ; monitor vital signs ; oxygen saturation ; blood glucose check ; nursing observations ; weighing residents ; measuring blood pressure ; measure blood pressure
de Vitalzeichen messen ; Blutdruck messen ; Puls messen ; Vitalwerte ; Sauerstoffsättigung messen ; Blutzucker messen ; Vitalzeichenkontrolle ; Vitalparameter überwachen

concept infusion-therapy
kind task
parent nursing-task
rubric care
work nursing
nl infuus plaatsen ; infuus aanprikken ; intraveneuze medicatie ; infuustherapie ; IV-therapie ; katheter prikken ; poortkatheter aanprikken ; baxter aanhangen ; infuuspomp bedienen ; spuitpomp ; bloedtransfusie ; infuus
fr poser une perfusion ; perfusions ; perfusion intraveineuse ; pose de cathéter ; gestion des perfusions ; port-à-cath ; pousse-seringue ; transfusion sanguine ; brancher un baxter
en IV therapy ; placing a drip ; infusion ; intravenous therapy ; cannulation ; IV medication ; port-a-cath ; syringe driver ; blood transfusion
de Infusion legen ; Infusionstherapie ; Infusionen anhängen ; Venenkatheter legen ; intravenöse Medikation ; Portversorgung ; Spritzenpumpe ; Bluttransfusion

concept catheter-care
kind task
parent nursing-task
rubric care
work nursing
nl sonderen ; katheterzorg ; blaassonde plaatsen ; blaassondage ; katheteriseren ; urinezakje ledigen ; verzorging van de sonde ; blaaskatheter ; lavement geven
fr sondage urinaire ; soins de sonde ; pose de sonde vésicale ; soins de cathéter ; vider la poche urinaire ; sondage vésical ; lavement
en catheter care ; urinary catheterisation ; bladder catheter ; catheterising ; emptying catheter bag ; enema
de Katheterpflege ; Blasenkatheter legen ; Katheterisieren ; Blasenkatheter ; Urinbeutel leeren ; Einlauf geben

concept stoma-care
kind task
parent nursing-task
rubric care
work nursing
nl stomazorg ; stoma verzorgen ; stomazakje vervangen ; stomaverzorging ; tracheostomazorg ; canulezorg ; tracheostomie
fr soins de stomie ; soin de stomie ; changer la poche de stomie ; soins de trachéotomie ; trachéostomie ; soins de canule
en stoma care ; changing a stoma bag ; ostomy care ; tracheostomy care ; colostomy care
de Stomaversorgung ; Stomabeutel wechseln ; Stomapflege ; Tracheostomapflege ; Kanülenpflege ; Trachealkanüle

concept tube-feeding
kind task
parent nursing-task
rubric care
work nursing
nl sondevoeding ; sondevoeding geven ; PEG-sonde ; maagsonde plaatsen ; enterale voeding ; parenterale voeding ; maagsonde
fr alimentation par sonde ; nutrition entérale ; sonde gastrique ; gavage par sonde ; sonde PEG ; gastrostomie ; nutrition parentérale
en tube feeding ; enteral feeding ; PEG feeding ; nasogastric tube ; gastrostomy feeding ; parenteral nutrition
de Sondenernährung ; Sondenkost geben ; PEG-Sonde ; Magensonde legen ; enterale Ernährung ; parenterale Ernährung

concept oxygen-ventilation
kind task
parent nursing-task
rubric care
work nursing
nl beademing ; zuurstof toedienen ; zuurstoftherapie ; aspireren ; beademde patiënten verzorgen ; beademingstoestel bedienen ; uitzuigen van slijmen ; thuisbeademing ; intubatie ; buikligging draaiteam ; pronatieteam ; draaiteam
fr ventilation ; oxygénothérapie ; administrer l'oxygène ; aspiration endotrachéale ; patients ventilés ; respirateur ; intubation ; mise en décubitus ventral ; aspiration des sécrétions
en ventilation ; oxygen therapy ; ventilated patients ; suctioning ; operating a ventilator ; intubation ; proning team ; giving oxygen ; airway management
de Beatmung ; Sauerstofftherapie ; Sauerstoff geben ; Absaugen ; Beatmungspflege ; Beatmungsgerät bedienen ; Intubation ; Bauchlagerung ; beatmete Patienten betreuen

concept triage
kind task
parent nursing-task
rubric care
work nursing gp
nl triage ; triëren ; patiënten triëren ; triagepost bemannen ; telefonische triage ; opvang in de triagepost ; voortriage ; medische triage ; screening van patiënten
fr triage ; tri des patients ; trier les patients ; poste de tri ; triage téléphonique ; pré-triage ; tri à l'entrée ; triage médical ; orientation des patients
en triage ; triaging patients ; telephone triage ; triage at the entrance ; pre-triage ; patient screening ; medical triage
de Triage ; Patienten triagieren ; Ersteinschätzung ; telefonische Triage ; Sichtung von Patienten ; Vortriage ; Triage am Eingang

concept contact-tracing
kind task
rubric care 0.5 office 0.5
work admin communication
nl contacten opsporen ; contact tracing ; besmette personen opbellen ; contacten nabellen ; coronabesmettingen opvolgen ; clusteronderzoek ; quarantainecoaching ; contactopvolging ; clusteropvolging
nl contactonderzoek ; bron- en contactonderzoek ; contactopsporing ; lokaal contactonderzoek
fr suivi des contacts ; recherche de contacts ; contact tracing ; appeler les personnes contaminées ; traçage ; suivi des cas contacts ; enquête de contacts ; tracer les contacts
fr suivi de contacts ; traçage des contacts ; tracing
en trace contacts ; tracing contacts ; calling infected people ; source and contact tracing ; COVID call tracing
en contact tracing ; track and trace ; test and trace
de Kontakte nachverfolgen ; Contact Tracing ; Kontaktpersonen anrufen ; Infektionsketten verfolgen ; Kontaktverfolgung
de Kontaktnachverfolgung ; Kontaktermittlung ; Kontaktpersonennachverfolgung

concept infection-prevention
kind skill
rubric care
work nursing care
nl infectiepreventie ; isolatiemaatregelen ; handhygiëne ; isolatieverpleging ; beschermkledij dragen ; persoonlijke beschermingsmiddelen in de zorg ; ziekenhuishygiëne ; infectiebeheersing ; werken met PBM ; uitbraakbeheersing ; beschermende kledij aan- en uittrekken ; omgaan met besmette patiënten ; mondmaskers controleren
fr prévention des infections ; mesures d'isolement ; hygiène des mains ; équipement de protection individuelle en soins ; hygiène hospitalière ; contrôle des infections ; gestion d'épidémie ; port des EPI ; précautions additionnelles
en infection prevention ; infection control ; hand hygiene ; isolation nursing ; wearing PPE ; outbreak management ; barrier nursing ; personal protective equipment in care ; donning and doffing
de Infektionsprävention ; Händehygiene ; Isolationspflege ; Schutzkleidung tragen ; Krankenhaushygiene ; Infektionsschutz ; persönliche Schutzausrüstung in der Pflege ; Ausbruchsmanagement ; Hygienemaßnahmen in der Pflege

concept reanimate
kind skill
rubric care
work nursing care
nl reanimeren ; reanimatie uitvoeren ; hartmassage ; AED gebruiken ; defibrilleren ; mond-op-mondbeademing ; reanimatietechnieken ; cardiopulmonaire resuscitatie ; defibrillator
fr réanimer ; réanimation cardio-pulmonaire ; massage cardiaque ; utiliser un DEA ; défibriller ; bouche-à-bouche ; techniques de réanimation ; RCP ; défibrillateur
en resuscitate ; perform CPR ; chest compressions ; using a defibrillator ; AED use ; resuscitation skills ; cardiopulmonary resuscitation
de reanimieren ; Wiederbelebung ; Herzdruckmassage ; Defibrillator bedienen ; Herz-Lungen-Wiederbelebung ; Reanimationstechniken ; AED anwenden

concept give-first-aid
kind task
rubric care
work care
nl eerste hulp verlenen ; eerste hulp ; eerste zorgen toedienen ; EHBO-post bemannen ; hulppost bemannen ; hulp bij ongevallen ; EHBO op evenementen ; eerste zorgen
fr donner les premiers secours ; premiers secours ; premiers soins ; tenir un poste de secours ; secourir ; secourisme
en give first aid ; first aid ; administer first aid ; staff a first aid post ; emergency care ; first aid at events
de Erste Hilfe leisten ; Erste Hilfe ; Sanitätsdienst bei Veranstaltungen ; Erstversorgung ; Unfallhilfe

concept ecg-taking
kind task
parent nursing-task
rubric care
work nursing
nl ECG nemen ; hartfilmpje maken ; elektrocardiogram afnemen ; holter plaatsen ; EKG maken ; monitorbewaking ; telemetrie
fr faire un ECG ; électrocardiogramme ; poser un Holter ; réaliser un ECG ; monitoring cardiaque ; télémétrie
en taking an ECG ; electrocardiogram ; heart tracing ; fitting a Holter ; cardiac monitoring ; telemetry monitoring
de EKG schreiben ; Elektrokardiogramm ; Langzeit-EKG anlegen ; Herzüberwachung ; Monitorüberwachung ; Telemetrie

concept collect-samples
kind task
parent nursing-task
rubric care 0.6 medical-science 0.4
work nursing
nl urinestaal nemen ; stalen verzamelen ; stoelgangstaal ; urine opvangen ; monsters nemen bij patiënten ; sputumstaal ; stalen nemen ; urineonderzoek
fr prélèvement d'urine ; recueillir les échantillons ; prélèvement de selles ; prélèvements ; recueil d'urines ; échantillon de crachats
en urine sample ; collecting samples from patients ; stool sample ; specimen collection ; sputum sample ; urine test
de Urinprobe nehmen ; Proben von Patienten nehmen ; Stuhlprobe ; Probenentnahme bei Patienten ; Sputumprobe ; Urinprobe

concept assist-doctor
kind task
parent nursing-task
rubric care
work nursing care
nl arts assisteren ; assisteren bij onderzoeken ; artsenronde begeleiden ; de dokter bijstaan ; assisteren bij kleine ingrepen ; zaalronde meedoen
fr assister le médecin ; assistance aux examens ; tour médical ; aider le médecin en consultation ; assister aux petites interventions
en assisting the doctor ; assist with examinations ; doctor's round ; assist in minor procedures ; support the doctor in consultations
de Arzt assistieren ; Assistenz bei Untersuchungen ; Visite begleiten ; ärztliche Assistenz ; bei kleinen Eingriffen assistieren

concept medical-consultation
kind task
parent care-task
rubric care
work gp specialist
nl medische raadpleging ; patiënten onderzoeken ; diagnose stellen ; huisbezoeken door arts ; wachtdienst als arts ; geneesmiddelen voorschrijven ; raadplegingen houden ; klinisch onderzoek ; medische opvolging ; medisch advies geven ; voorschriften schrijven
fr consultation médicale ; examiner les patients ; poser un diagnostic ; visites médicales à domicile ; garde médicale ; prescrire des médicaments ; examen clinique ; suivi médical ; avis médical
en medical consultation ; examining patients ; making a diagnosis ; doctor's home visits ; prescribing medicines ; medical follow-up ; clinical examination ; medical advice ; on-call medical cover
de ärztliche Beratung ; Patienten untersuchen ; Diagnose stellen ; ärztliche Hausbesuche ; Medikamente verschreiben ; ärztliche Behandlung ; klinische Untersuchung

concept surgery-assist
kind task
rubric care
work nursing specialist
nl opereren ; assisteren bij operaties ; instrumenteren ; operatiezaal klaarzetten ; chirurgische ingreep ; operatie ; anesthesie toedienen
fr opérer ; assister aux opérations ; instrumenter ; préparer la salle d'opération ; intervention chirurgicale ; anesthésier
en operating ; assisting in surgery ; instrument handling in surgery ; prepare the operating theatre ; surgical procedure ; administering anaesthesia
de Operieren ; bei Operationen assistieren ; Instrumentieren ; OP vorbereiten ; chirurgischer Eingriff ; Narkose geben

concept birth-care
kind task
rubric care
work nursing
nl bevallingen begeleiden ; zorg voor moeder en kind ; prenatale consultatie ; kraamzorg verlenen ; bevalling ; postnatale zorg ; borstvoedingsbegeleiding ; zwangerschapsbegeleiding ; pasgeborenen verzorgen ; prenatale zorg
fr accompagner les accouchements ; soins à la mère et à l'enfant ; consultation prénatale ; soins postnatals ; accouchement ; soutien à l'allaitement ; suivi de grossesse ; soins aux nouveau-nés
en assisting childbirth ; mother and baby care ; antenatal care ; postnatal care ; delivery ; breastfeeding support ; newborn care ; pregnancy support ; assisting at births ; assist at births ; attending births
de Geburten begleiten ; Mutter-Kind-Betreuung ; Schwangerenvorsorge ; Wochenbettbetreuung ; Entbindung ; Stillberatung ; Schwangerschaftsbegleitung ; Neugeborenenpflege

concept dental-treatment
kind task
rubric care
work specialist
nl tanden behandelen ; tanden trekken ; gaatjes vullen ; tandcontrole ; tandsteen verwijderen ; tandheelkundige zorg ; mondonderzoek ; tandzorg
fr soigner les dents ; arracher des dents ; soins dentaires ; contrôle dentaire ; détartrage ; plombage ; extraction dentaire
en treating teeth ; pulling teeth ; fillings ; dental check-up ; scaling and polishing ; dental care ; dental treatment
de Zähne behandeln ; Zähne ziehen ; Füllungen legen ; Zahnkontrolle ; Zahnsteinentfernung ; zahnärztliche Behandlung ; Zahnversorgung

concept rehabilitation-exercises
kind task
rubric care
work care
nl revalidatie ; revalidatieoefeningen ; reva-oefeningen ; ademhalingskinesitherapie ; kinesitherapie geven ; gangrevalidatie ; revalideren ; oefentherapie ; kinebehandeling ; spierversterkende oefeningen ; long-covidrevalidatie
fr revalidation ; exercices de revalidation ; rééducation ; kinésithérapie respiratoire ; séances de kinésithérapie ; rééducation à la marche ; réadaptation ; exercices thérapeutiques
en rehabilitation ; rehab exercises ; chest physiotherapy ; physiotherapy sessions ; gait training ; exercise therapy ; post-COVID rehabilitation
de Rehabilitation ; Rehaübungen ; Krankengymnastik ; Atemtherapie ; Gangschule ; Bewegungstherapie ; Physiotherapie-Behandlung ; Übungstherapie

concept massage-relaxation
kind task
rubric care
work care
nl massage geven ; masseren ; handmassage ; lymfedrainage ; ontspanningstherapie ; aromazorg ; relaxatie geven ; rugmassage
fr masser ; faire des massages ; drainage lymphatique ; toucher-massage ; séances de relaxation
en giving massage ; hand massage ; lymph drainage ; relaxation therapy ; therapeutic touch ; aromatherapy massage
de Massagen geben ; Massieren ; Lymphdrainage ; Entspannungstherapie ; Aromapflege ; basale Stimulation

concept swallowing-speech-support
kind task
rubric care
work care
nl slikproblemen begeleiden ; slikstoornissen ; dysfagie ; spraakoefeningen ; slikrevalidatie ; taaloefeningen bij afasie ; slikadvies ; spraakrevalidatie
fr troubles de la déglutition ; dysphagie ; exercices de parole ; rééducation de la déglutition ; exercices de langage ; rééducation de la parole
en swallowing problems ; dysphagia support ; speech exercises ; swallowing rehabilitation ; language exercises for aphasia
de Schluckstörungen ; Dysphagie ; Sprechübungen ; Schlucktraining ; Sprachübungen bei Aphasie ; Schlucktherapie

concept diet-advice
kind task
rubric care
work care
nl dieetadvies ; voedingsadvies geven ; dieetplan opstellen ; ondervoeding opsporen ; voedingsscreening ; menu's aanpassen aan dieet ; voedingsbeleid ; aangepaste voeding ; ondervoeding
fr conseil diététique ; conseils nutritionnels ; établir un régime ; dépistage de la dénutrition ; adapter les menus au régime ; suivi nutritionnel ; dénutrition
en dietary advice ; nutrition advice ; diet plans ; malnutrition screening ; adapting menus to diets ; nutritional care ; malnutrition
de Diätberatung ; Ernährungsberatung ; Diätplan erstellen ; Mangelernährung erkennen ; Speisepläne anpassen ; Ernährungsmanagement ; Mangelernährung

concept psychological-support
kind task
rubric care 0.5 social 0.5
work psychosocial
nl psychologische ondersteuning ; psychologische begeleiding ; emotionele opvang ; crisisopvang psychologisch ; traumaverwerking ; psychologische hulp ; psychotherapie ; gesprekstherapie ; mentale opvang
fr soutien psychologique ; accompagnement psychologique ; aide psychologique ; gestion du trauma ; psychothérapie ; écoute psychologique
en psychological support ; trauma support ; psychological help ; mental support for staff ; talking therapy ; psychotherapy ; debriefing
de psychologische Unterstützung ; psychologische Begleitung ; seelische Unterstützung ; psychologische Hilfe ; Psychotherapie ; Traumabewältigung ; Krisenintervention

concept care-coordination
kind task
rubric care
work management nursing
nl zorgcoördinatie ; zorg coördineren ; multidisciplinair overleg ; zorgplanning ; ontslag voorbereiden ; ontslagmanagement ; overleg met huisarts ; werkplanning van het zorgteam ; zorgtraject opvolgen ; MDO ; vroegtijdige zorgplanning
fr coordination des soins ; coordonner les soins ; réunion pluridisciplinaire ; planification des soins ; préparer la sortie d'hôpital ; concertation multidisciplinaire ; trajet de soins ; projet de soins anticipé
en care coordination ; coordinating care ; multidisciplinary meeting ; care planning ; discharge planning ; care pathway follow-up ; advance care planning
de Pflegekoordination ; Versorgung koordinieren ; interdisziplinäre Fallbesprechung ; Entlassmanagement ; Versorgungsplanung ; Behandlungspfad ; vorausschauende Versorgungsplanung

concept lead-care-team
kind task
rubric care
work management
nl zorgteam leiden ; zorgteam aansturen ; leidinggeven in de zorg ; uurroosters zorgpersoneel opmaken ; zorgpersoneel coachen ; leiding geven aan verpleegkundigen ; een rusthuis leiden ; crisisleiding in een woonzorgcentrum
fr diriger une équipe de soins ; encadrer les soignants ; gérer les horaires du personnel soignant ; coacher le personnel soignant ; diriger une maison de repos ; gestion de crise en maison de repos
en leading a care team ; managing nurses ; rostering care staff ; coaching care staff ; running a care home ; crisis management in a care home
de Pflegeteam leiten ; Pflegekräfte führen ; Dienstplanung Pflege ; Pflegekräfte anleiten ; ein Pflegeheim leiten ; Krisenmanagement im Pflegeheim

concept train-care-staff
kind task
rubric care 0.7 office 0.3
work education
nl zorgpersoneel opleiden ; studenten begeleiden op de afdeling ; nieuwe zorgmedewerkers inwerken ; stagiairs begeleiden in de zorg ; vorming geven over hygiëne ; mentor zijn voor stagiairs zorg
fr former le personnel soignant ; encadrer les stagiaires en soins ; accueillir les nouveaux soignants ; formation à l'hygiène ; encadrer les étudiants infirmiers
en training care staff ; supervising nursing students ; induct new carers ; mentoring care trainees ; hygiene training for staff
de Pflegekräfte schulen ; Pflegeschüler anleiten ; neue Pflegekräfte einarbeiten ; Praxisanleitung ; Hygieneschulung für Personal

concept respite-care
kind task
parent care-task
rubric care 0.6 social 0.4
work care psychosocial
nl mantelzorger vervangen ; oppas bij een zieke ; thuisoppas voor zieken ; vervangen van de mantelzorger ; oppassen op een zieke ; zitdienst bij zieken
fr soulager les aidants proches ; répit aux aidants ; garde de malades ; garde d'une personne malade ; aide aux aidants proches ; service de répit ; remplacer l'aidant proche
en respite care ; sitting with a sick person ; carer relief ; support for informal carers ; home respite ; stand in for the carer
de Betreuung von Kranken zu Hause ; Angehörige entlasten ; Ersatzpflege ; Entlastungspflege

concept home-care-visits
kind task
parent care-task
rubric care
work care nursing
nl thuiszorg verlenen ; zorg aan huis ; verzorging aan huis ; thuisverpleging doen ; ronde thuisverpleging ; huisbezoeken in de zorg ; zorg thuis ; thuisbezoeken bij ouderen ; zieken thuis verzorgen
fr soigner les gens à domicile ; tournée de soins à domicile ; aide et soins à domicile ; visites à domicile ; soigner à domicile ; prise en charge à domicile ; tournée infirmière
en home care visits ; care at home ; home visits ; care round ; looking after people at home
de Pflege zu Hause ; Pflegetour ; Hausbesuche in der Pflege ; ambulante Versorgung

concept shop-for-patient
kind task
rubric care 0.5 social 0.5
work care logistics
nl boodschappen doen voor ouderen ; medicijnen ophalen bij de apotheek ; naar de apotheek gaan ; boodschappen voor een zieke ; medicatie ophalen ; apotheekronde ; boodschappen voor ouderen
fr faire les courses pour une personne âgée ; aller chercher des médicaments ; aller à la pharmacie pour quelqu'un ; courses pour un malade ; chercher les médicaments ; courses pour des personnes âgées
en shopping for the elderly ; fetching medicines ; collect prescriptions ; pharmacy run ; shopping for a sick person ; shopping for older people ; shopping for patients
de Einkaufen für Senioren ; Medikamente abholen ; Apothekengang ; Rezepte abholen ; Einkäufe für Kranke ; Einkaufen für ältere Menschen ; für ältere Menschen einkaufen

concept care-of-deceased
kind task
parent nursing-task
rubric care
work care nursing
nl laatste zorgen ; lijktooi ; overledene verzorgen ; afleggen van een overledene ; laatste toilet ; overleden bewoners verzorgen ; mortuariumzorg
fr toilette mortuaire ; derniers soins ; soins aux défunts ; soin post-mortem ; préparation du défunt
en last offices ; care after death ; laying out the deceased ; post-mortem care ; caring for the deceased
de Versorgung Verstorbener ; Verstorbene waschen ; letzte Pflege ; Leichenversorgung ; Verstorbenenversorgung

concept fixation-restraint
kind skill
rubric care
work care nursing
nl vrijheidsbeperkende maatregelen ; fixatie ; fixatiearm werken ; omgaan met agressie in de zorg ; agressiebeheersing in de zorg ; omgaan met moeilijk gedrag
fr mesures de contention ; contention physique ; gestion de l'agressivité en soins ; comportements difficiles ; réduction de la contention
en restraint ; restraint-free care ; managing aggression in care ; challenging behaviour ; physical restraint
de freiheitsentziehende Maßnahmen ; Fixierung ; Deeskalation in der Pflege ; Umgang mit herausforderndem Verhalten ; Aggressionsmanagement in der Pflege

# --- care skills -----------------------------------------------------------------------------

concept care-experience
kind skill
rubric care
nl ervaring in de zorg ; zorgervaring ; ervaring in een woonzorgcentrum ; ervaring met ouderenzorg ; ervaring als zorgkundige ; zorgachtergrond ; ziekenhuiservaring ; verpleegervaring
fr expérience en soins ; expérience en maison de repos ; expérience hospitalière ; expérience comme aide-soignant ; expérience dans le secteur des soins ; expérience avec les personnes âgées
en care experience ; experience in healthcare ; care home experience ; hospital experience ; experience with older people ; nursing experience
de Pflegeerfahrung ; Erfahrung in der Pflege ; Erfahrung im Altenheim ; Krankenhauserfahrung ; Erfahrung in der Altenpflege ; Erfahrung im Gesundheitswesen

concept elderly-care
kind skill
rubric care
nl ouderenzorg ; bejaardenzorg ; zorg voor ouderen ; geriatrische zorg ; werken met ouderen ; residentiële ouderenzorg ; bejaardenhulp ; seniorenzorg ; woonzorg ; zorg voor bejaarden ; ouderen verzorgen ; oude mensen
fr soins aux personnes âgées ; aide aux seniors ; soins gériatriques ; travailler avec des personnes âgées ; prise en charge des personnes âgées ; soins aux aînés ; accompagnement des personnes âgées ; gérontologie
en elderly care ; care of the elderly ; aged care ; geriatric care ; working with older people ; senior care ; care for older people ; eldercare
de Altenpflege ; Seniorenpflege ; Altenbetreuung ; Pflege älterer Menschen ; geriatrische Pflege ; Arbeit mit Senioren ; Altenhilfe

concept dementia-care
kind skill
rubric care
nl dementie ; dementiezorg ; zorg voor mensen met dementie ; dementerenden ; bewoners met dementie ; alzheimer ; jongdementie ; personen met dementie ; dementerende ouderen ; psychogeriatrie ; verwarde ouderen ; dementievriendelijk werken
fr démence ; soins aux personnes atteintes de démence ; maladie d'Alzheimer ; accompagnement des personnes démentes ; Alzheimer ; prise en charge de la démence ; résidents atteints de démence ; personnes âgées désorientées ; psychogériatrie
en dementia ; dementia care ; Alzheimer's ; people with dementia ; residents with dementia ; confused elderly people ; Alzheimer care ; memory loss ; young-onset dementia
de Demenz ; Demenzkranke ; Menschen mit Demenz ; Alzheimer ; verwirrte Senioren ; Pflege bei Demenz ; Demenzpflege ; Gerontopsychiatrie

concept palliative-care
kind skill
rubric care
nl palliatieve zorg ; palliatie ; terminale zorg ; comfortzorg ; levenseindezorg ; hospicezorg ; palliatieve patiënten ; zorg bij het levenseinde ; euthanasie ; palliatieve sedatie
fr soins palliatifs ; soins de confort ; fin de vie ; soins terminaux ; patients en fin de vie ; accompagnement palliatif ; palliatif ; euthanasie
en palliative care ; end-of-life care ; hospice care ; terminal care ; comfort care ; palliative patients ; euthanasia
de Palliativpflege ; Palliativversorgung ; Hospizarbeit ; Pflege am Lebensende ; Palliative Care ; Sterbehilfe ; palliative Begleitung

concept disability-care
kind skill
rubric care 0.6 social 0.4
nl zorg voor personen met een beperking ; personen met een handicap ; mensen met een beperking ; verstandelijke beperking ; mentale handicap ; fysieke beperking ; meervoudige beperking ; niet-aangeboren hersenletsel ; NAH ; zorg voor personen met een handicap ; motorische handicap ; mindervaliden
fr soins aux personnes handicapées ; personnes en situation de handicap ; handicap mental ; handicap physique ; personnes handicapées ; déficience intellectuelle ; polyhandicap ; cérébrolésés ; lésion cérébrale acquise ; secteur du handicap ; personne à mobilité réduite
en disability care ; people with disabilities ; learning disability ; intellectual disability ; physical disability ; multiple disabilities ; acquired brain injury ; caring for disabled adults
de Behindertenhilfe ; Menschen mit Behinderung ; geistige Behinderung ; Behindertenpflege ; körperliche Behinderung ; Mehrfachbehinderung ; erworbene Hirnschädigung ; Eingliederungshilfe ; Menschen mit Beeinträchtigung

concept autism-care
kind skill
rubric social 0.5 care 0.5
nl autisme ; ASS ; autismespectrumstoornis ; personen met autisme ; omgaan met autisme ; kinderen met autisme ; autismebegeleiding ; asperger
fr autisme ; TSA ; trouble du spectre autistique ; personnes autistes ; enfants autistes ; accompagnement de l'autisme ; syndrome d'Asperger
en autism ; autism spectrum disorder ; ASD ; people with autism ; autistic children ; autism support ; Asperger's
de Autismus ; Autismus-Spektrum-Störung ; autistische Menschen ; Kinder mit Autismus ; Autismusbegleitung ; Asperger-Syndrom

concept mental-health-care
kind skill
rubric care 0.6 social 0.4
nl psychiatrische zorg ; psychische problemen ; personen met een psychiatrische problematiek ; depressie ; psychose ; mentale gezondheid ; psychisch kwetsbare mensen ; angststoornis ; suïcidepreventie ; eetstoornis
fr soins en santé mentale ; soins psychiatriques ; troubles psychiques ; problèmes psychiques ; dépression ; psychose ; patients psychiatriques ; prévention du suicide ; troubles alimentaires ; personnes fragiles psychiquement
en mental health care ; psychiatric care ; psychiatry ; mental illness ; mental health problems ; depression ; psychosis ; mental health ; suicide prevention ; eating disorders
de psychische Gesundheit ; psychiatrische Pflege ; psychisch Kranke ; psychische Erkrankung ; Depression ; Psychose ; Suizidprävention ; Essstörung

concept addiction-care
kind skill
rubric care 0.5 social 0.5
nl verslaafden begeleiden ; alcoholverslaving ; verslaving ; methadonverstrekking ; druggebruikers ; ontwenning
fr soins aux toxicomanes ; assuétudes ; aide aux toxicomanes ; alcoolisme ; addiction ; dépendances ; distribution de méthadone ; désintoxication ; sevrage
en addiction care ; drug counselling ; alcohol addiction ; substance abuse ; addicts ; methadone programme ; detox ; addiction
de Suchthilfe ; Suchtkrankenhilfe ; Drogenhilfe ; Alkoholsucht ; Suchttherapie ; Methadonausgabe ; Entzug ; Suchtkranke

concept covid-cohort-care
kind skill
rubric care
work nursing care
nl coronazorg ; covidpatiënten verzorgen ; zorg voor besmette bewoners ; coronapatiënten ; cohortzorg ; COVID-19-zorg ; bereid op een covidafdeling te werken ; werken met besmette patiënten ; coronabesmetting ; covidcohorte
fr soins Covid ; patients Covid ; cohorte Covid ; soigner les patients infectés ; secteur Covid ; résidents positifs au Covid ; travailler en unité Covid ; cohorting ; patients coronavirus
en COVID care ; corona patients ; COVID cohort ; caring for infected residents ; COVID-19 patients ; willing to work on a COVID ward ; cohort nursing
de Corona-Pflege ; Covid-Patienten ; Kohortenstation ; infizierte Bewohner pflegen ; Corona-Patienten ; Kohortenisolierung ; Covid-Kohorte

concept intensive-care-skill
kind skill
rubric care
work nursing specialist
nl intensieve zorg ; intensieve zorg ervaring ; kritieke zorg ; bewaking van patiënten ; hemodynamische monitoring ; ECMO ; ervaring op intensieve
fr soins intensifs aux patients ; réanimation intensive ; expérience en soins intensifs ; soins critiques ; monitoring hémodynamique ; ECMO
en intensive care skills ; critical care ; ICU experience ; haemodynamic monitoring ; ECMO
de Intensivpflege ; Erfahrung auf der Intensivstation ; Patientenüberwachung ; hämodynamisches Monitoring ; ECMO

concept emergency-care-skill
kind skill
rubric care
work nursing specialist
nl dringende medische hulpverlening ; DMH ; spoedzorg ; spoedhulp ; dringende geneeskundige hulpverlening ; acute zorg ; MUG-interventie ; rampengeneeskunde ; noodhulp medisch
fr aide médicale urgente ; AMU ; médecine d'urgence ; soins d'urgence ; intervention SMUR ; médecine de catastrophe ; soins aigus ; urgences médicales
en emergency medical care ; emergency medicine ; urgent care ; acute care ; disaster medicine ; emergency medical services
de Notfallversorgung ; Notfallmedizin ; Rettungsdienst ; Akutversorgung ; Katastrophenmedizin ; notärztliche Versorgung

concept paediatric-care
kind skill
rubric care
work nursing care
nl pediatrische zorg ; zorg voor zieke kinderen ; kinderzorg ziekenhuis ; zieke kinderen ; neonatale zorg ; couveusezorg ; kindergeneeskunde ; zorgintensieve kinderen
fr soins pédiatriques ; enfants malades ; soins aux enfants malades ; soins néonatals ; garde d'enfants malades
en paediatric care ; sick children ; neonatal care ; children's nursing ; paediatrics ; caring for ill children
de Kinderkrankenpflege ; kranke Kinder ; Pflege kranker Kinder ; neonatale Pflege ; Pädiatrie ; Kinderheilkunde

concept stroke-care
kind skill
rubric care
work nursing care
nl CVA-zorg ; beroerte ; zorg na een beroerte ; herseninfarct ; halfzijdige verlamming ; neurologische zorg ; parkinson ; MS-patiënten ; neurorevalidatie ; ALS
fr soins après AVC ; AVC ; accident vasculaire cérébral ; hémiplégie ; soins neurologiques ; maladie de Parkinson ; sclérose en plaques ; neuro-revalidation
en stroke care ; stroke patients ; care after stroke ; hemiplegia ; neurological care ; Parkinson's ; multiple sclerosis ; neurorehabilitation
de Schlaganfallversorgung ; Schlaganfall ; Halbseitenlähmung ; neurologische Pflege ; Parkinson ; Multiple Sklerose ; Neurorehabilitation

concept oncology-care
kind skill
rubric care
work nursing
nl oncologische zorg ; kankerpatiënten ; zorg voor kankerpatiënten ; oncologie ; chemotherapie toedienen ; kanker ; chemotherapie
fr soins oncologiques ; patients cancéreux ; oncologie ; administrer la chimiothérapie ; cancer ; chimiothérapie ; malades du cancer
en oncology care ; cancer patients ; cancer care ; oncology ; chemotherapy administration ; chemotherapy
de onkologische Pflege ; Krebspatienten ; Onkologie ; Chemotherapie verabreichen ; Chemotherapie ; Krebskranke

concept diabetes-care
kind skill
rubric care
work nursing
nl diabeteszorg ; diabetespatiënten ; suikerziekte ; glycemiecontrole ; diabetes ; diabetici ; diabeteseducatie
fr soins du diabète ; patients diabétiques ; diabète ; contrôle de la glycémie ; suivi diabétique ; éducation au diabète
en diabetes care ; diabetic patients ; diabetes ; blood sugar control ; diabetes education
de Diabetesversorgung ; Diabetespatienten ; Diabetes ; Blutzuckerkontrolle ; Diabetesschulung ; Zuckerkrankheit

concept chronic-illness-care
kind skill
rubric care
work nursing care
nl chronische zorg ; chronisch zieken ; zorg voor chronisch zieken ; hartfalen ; COPD ; langdurige zorg ; zieken ; chronische ziekte ; zieke mensen helpen
fr soins chroniques ; malades chroniques ; maladie chronique ; insuffisance cardiaque ; BPCO ; soins de longue durée ; aider les malades ; personnes malades
en chronic care ; chronically ill ; long-term care ; heart failure ; COPD ; chronic illness ; helping sick people ; long-term conditions
de chronisch Kranke ; Langzeitpflege ; chronische Erkrankung ; Herzinsuffizienz ; COPD ; kranken Menschen helfen ; Pflege chronisch Kranker

concept sensory-impairment-care
kind skill
rubric social 0.5 care 0.5
nl doven en slechthorenden ; blinden en slechtzienden ; omgaan met slechthorenden ; visuele beperking ; auditieve beperking ; zintuiglijke beperking ; begeleiding van blinden ; slechtzienden
fr sourds et malentendants ; aveugles et malvoyants ; déficience visuelle ; déficience auditive ; accompagnement de personnes aveugles ; handicap sensoriel ; malvoyants
en deaf and hard of hearing ; blind and partially sighted ; visual impairment ; hearing impairment ; guiding blind people ; sensory impairment
de Gehörlose und Schwerhörige ; Blinde und Sehbehinderte ; Sehbehinderung ; Hörbehinderung ; Blindenbegleitung ; Sinnesbehinderung

concept post-surgery-care
kind skill
rubric care
work nursing
nl postoperatieve zorg ; preoperatieve zorg ; chirurgische zorg ; zorg na operatie ; herstellende patiënten ; hersteloord zorg ; herstelzorg ; nazorg
fr soins postopératoires ; soins préopératoires ; soins chirurgicaux ; soins de convalescence ; soins de suite ; patients convalescents
en post-operative care ; pre-operative care ; surgical care ; aftercare ; convalescent care ; care after surgery ; recovering patients
de postoperative Pflege ; präoperative Pflege ; chirurgische Pflege ; Nachsorge ; Pflege nach Operation ; genesende Patienten ; Anschlussheilbehandlung

concept dialysis-care
kind skill
rubric care
work nursing
nl dialyse ; hemodialyse ; dialysepatiënten ; nierdialyse ; peritoneale dialyse ; thuisdialyse
fr dialyse ; hémodialyse ; patients dialysés ; dialyse péritonéale ; dialyse à domicile
en dialysis ; haemodialysis ; dialysis patients ; peritoneal dialysis ; home dialysis
de Dialyse ; Hämodialyse ; Dialysepatienten ; Peritonealdialyse ; Heimdialyse

concept medical-imaging-skill
kind task
rubric care
work technical
nl röntgenfoto's nemen ; radiografie ; echografie maken ; scans maken ; CT-scan ; MRI-scan ; medische beeldvorming doen ; echo maken ; mammografie
fr prendre des radiographies ; radiographie ; faire une échographie ; scanner médical ; imagerie médicale par IRM ; faire des radios ; mammographie
en taking X-rays ; radiography ; ultrasound scan ; CT scan ; MRI scan ; performing scans ; mammography ; medical imaging
de Röntgenaufnahmen machen ; Röntgen ; Ultraschalluntersuchung ; CT-Untersuchung ; MRT-Untersuchung ; Mammographie ; bildgebende Verfahren

concept ambulance-driving-care
kind task
rubric care 0.8 logistics 0.2
work care logistics
nl ambulance rijden ; ziekenvervoer ; met de ziekenwagen rijden ; patiënten vervoeren per ambulance ; liggend ziekenvervoer ; dringend ziekenvervoer ; ziekenwagen
fr conduire l'ambulance ; transport de malades ; transport en ambulance ; transport médico-sanitaire ; transport couché ; transport urgent de malades ; conduire une ambulance
en driving an ambulance ; ambulance transport ; transporting the sick ; emergency patient transport ; stretcher transport ; ambulance driving
de Krankenwagen fahren ; Krankentransport ; Rettungswagen fahren ; Liegendtransport ; Patienten im Krankenwagen transportieren ; Rettungstransport

concept sterilise-instruments
kind task
rubric care
work technical
nl instrumenten steriliseren ; medische instrumenten reinigen ; sterilisatie van instrumenten ; steriel werken ; autoclaaf bedienen ; steriele sets samenstellen
fr stériliser les instruments ; stérilisation des instruments ; nettoyer les instruments médicaux ; autoclave ; travail stérile ; composer des sets stériles
en sterilising instruments ; sterilise medical instruments ; autoclave ; aseptic technique ; cleaning surgical instruments ; sterile set assembly
de Instrumente sterilisieren ; Sterilisation von Instrumenten ; Autoklav ; Instrumentenaufbereitung ; steriles Arbeiten ; Medizinprodukte aufbereiten

concept admit-patients
kind task
rubric care 0.6 office 0.4
work admin nursing
nl patiënten opnemen ; anamnese afnemen ; intakegesprek in de zorg ; nieuwe bewoners opnemen ; patiënten ontvangen ; vragenlijst afnemen bij patiënten ; opvang van patiënten
fr accueil des patients en soins ; anamnèse ; admission des résidents ; inscrire les patients ; accueil des malades ; prise en charge des nouveaux résidents
en admitting patients ; admission interview ; taking patient history ; admitting new residents ; receiving patients ; patient intake ; registering patients
de Patienten aufnehmen ; Anamnese erheben ; neue Bewohner aufnehmen ; Patientenaufnahme

concept observe-after-vaccination
kind task
parent care-task
rubric care
work care nursing
nl toezicht na vaccinatie ; wachtzone vaccinatiecentrum ; observatie na vaccinatie ; mensen opvolgen na de prik ; allergische reactie opvolgen ; observatieruimte vaccinatie
fr surveillance après vaccination ; zone d'observation vaccination ; observer après le vaccin ; surveiller les réactions allergiques ; salle d'attente post-vaccination
en observation after vaccination ; post-vaccination monitoring ; watch people after their jab ; allergic reaction watch ; recovery area vaccination
de Beobachtung nach der Impfung ; Nachbeobachtung Impfung ; Überwachung nach der Impfung ; Nachbeobachtungszone ; allergische Reaktionen beobachten

concept pain-management
kind skill
rubric care
work nursing specialist
nl pijnbestrijding ; pijnmeting ; pijnbeleid ; pijnscore bepalen ; pijn opvolgen ; pijnstilling geven
fr gestion de la douleur ; évaluation de la douleur ; traitement de la douleur ; échelle de douleur ; soulager la douleur
en pain management ; pain assessment ; pain relief ; pain score ; relieving pain
de Schmerzmanagement ; Schmerztherapie ; Schmerzerfassung ; Schmerzen lindern ; Schmerzbehandlung

concept geriatric-assessment
kind skill
rubric care
work nursing
nl geriatrisch assessment ; zorgbehoefte inschatten ; zorgzwaarte bepalen ; delier herkennen ; valrisico inschatten ; zorginschaling ; indicatiestelling
fr évaluation gériatrique ; évaluer les besoins en soins ; dépister le délirium ; évaluer le risque de chute ; évaluation de la dépendance
en geriatric assessment ; assess care needs ; recognise delirium ; fall risk assessment ; dependency assessment ; care needs assessment
de geriatrisches Assessment ; Pflegebedarf einschätzen ; Delir erkennen ; Sturzrisiko einschätzen ; Pflegegrad feststellen ; Pflegebedürftigkeit beurteilen

concept care-attitude
kind skill
rubric care 0.7 social 0.3
nl zorgzaamheid ; hart voor de zorg ; empathisch vermogen met patiënten ; patiëntgericht werken ; cliëntgerichte zorg ; warme zorg ; persoonsgerichte zorg ; omgaan met zieke mensen
fr bienveillance envers les patients ; coeur pour les soins ; empathie avec les malades ; soins centrés sur la personne ; bientraitance ; aimer soigner ; sens du soin
en compassion for patients ; heart for care ; person-centred care ; caring attitude ; patient-centred ; empathy with patients
de Herz für die Pflege ; Einfühlungsvermögen gegenüber Patienten ; personenzentrierte Pflege ; patientenorientiert ; fürsorglich ; Empathie für Kranke

concept medical-secrecy
kind skill
rubric care
nl beroepsgeheim in de zorg ; medisch beroepsgeheim ; patiëntenrechten ; privacy van patiënten ; omgaan met medische gegevens
fr secret médical ; secret professionnel en soins ; droits du patient ; confidentialité des patients ; données médicales confidentielles
en medical confidentiality ; patient rights ; patient privacy ; professional secrecy in care ; handling medical data
de ärztliche Schweigepflicht ; Schweigepflicht in der Pflege ; Patientenrechte ; Vertraulichkeit von Patientendaten ; Umgang mit medizinischen Daten

concept medical-terminology
kind skill
rubric care 0.7 office 0.3
nl medische terminologie ; medische termen kennen ; anatomiekennis ; medische kennis ; zorgjargon ; medische achtergrond
fr terminologie médicale ; connaissances médicales ; connaissance de l'anatomie ; vocabulaire médical ; formation médicale de base
en medical terminology ; medical knowledge ; anatomy knowledge ; medical vocabulary ; medical background
de medizinische Terminologie ; medizinische Kenntnisse ; medizinische Fachsprache ; Anatomiekenntnisse ; medizinischer Hintergrund

concept care-software
kind skill
rubric care
nl zorgsoftware ; elektronisch zorgdossier kennen ; werken met Geracc ; CareSolutions ; Corilus ; GeriCare ; KWS patiëntendossier ; eHealth-platform gebruiken ; Vaccinnet registreren
fr logiciel de soins ; logiciel infirmier ; plateforme eHealth ; enregistrer dans Vaccinnet ; logiciel médical
en care software ; electronic care record system ; nursing software ; eHealth platform ; register in Vaccinnet ; hospital information system
de Pflegesoftware ; elektronische Pflegedokumentation ; eHealth-Plattform ; Vivendi Pflegesoftware

concept hospital-discharge-care
kind task
parent care-task
rubric care
work care nursing
nl zorg in een schakelzorgcentrum ; bezetting schakelzorgcentrum ; opvang van ontslagen coronapatiënten ; tussenzorg ; ziekenhuispatiënten opvangen
fr soins de transition ; soins intermédiaires ; accueil de patients sortis de l'hôpital ; centre de transition
en transitional care ; intermediate care ; step-down care ; receiving discharged patients ; bridging care
de Zwischenpflege ; Überleitungspflege ; Versorgung entlassener Patienten ; Brückenpflege

concept sleep-in-shift
kind task
parent care-task
rubric care
work care
nl slapende nachtdienst ; waakdienst in de zorg ; slaapdienst ; nachtopvang voor zorgbehoevenden
fr garde de nuit dormante ; nuit éveillée ; veille de nuit auprès de malades ; veille couchée
en sleeping night ; sleep-in duty in care ; sleep-in night shift in care ; waking night duty in care
de Nachtbereitschaft in der Pflege ; schlafende Nachtwache ; Schlafbereitschaft ; wache Nachtbereitschaft

concept weigh-baby-clinic
kind task
rubric care
work nursing care
nl baby's wegen ; consultatiebureau meehelpen ; hielprik ; gehoortest bij baby's ; kinderen meten en wegen ; vaccinatie van zuigelingen
fr peser les bébés ; consultation de nourrissons ; test de Guthrie ; peser et mesurer les enfants ; vaccination des nourrissons
en weighing babies ; baby clinic help ; heel prick ; newborn hearing test ; weigh and measure children
de Babys wiegen ; Fersenprick ; Kinder messen und wiegen ; Neugeborenenscreening

concept care-for-homeless-sick
kind task
rubric care 0.6 social 0.4
work nursing psychosocial
nl straatverpleging ; medische hulp aan daklozen ; zorg voor mensen zonder papieren ; medische zorg voor vluchtelingen ; straatgeneeskunde
fr soins infirmiers de rue ; aide médicale aux sans-abri ; soins aux personnes sans papiers ; soins médicaux aux réfugiés ; médecine de rue
en street nursing ; medical help for homeless people ; care for undocumented people ; medical care for refugees ; street medicine
de Straßenpflege ; medizinische Hilfe für Obdachlose ; Versorgung von Menschen ohne Papiere ; medizinische Versorgung von Flüchtlingen ; Straßenmedizin

concept blood-donation-help
kind task
rubric care
work nursing
nl bloeddonatie begeleiden ; helpen bij bloedinzameling ; plasmadonatie ; donoren begeleiden ; bloedcollecte ; donorbegeleiding
fr aider au don de sang ; accompagner les donneurs ; don de plasma ; prélèvement de don de sang
en blood donation support ; blood collection session ; donor care ; plasma donation ; blood donor support
de Blutspende begleiten ; Blutspendetermin unterstützen ; Spenderbetreuung ; Plasmaspende ; Blutspendedienst helfen

concept visitor-health-check
kind task
parent care-task
rubric care 0.6 office 0.4
work communication care
nl bezoekers screenen ; ingangscontrole in de zorg ; bezoekers controleren aan de ingang ; gezondheidsvragen stellen aan bezoekers ; handen laten ontsmetten aan de ingang ; coronacheck aan de inkom
fr contrôle des visiteurs à l'entrée ; dépister les visiteurs ; filtrer les visiteurs ; faire désinfecter les mains à l'entrée ; questions de santé aux visiteurs
en screening visitors ; visitor health check ; hand sanitising at the entrance ; health questions for visitors
de Besucherkontrolle am Eingang ; Gesundheitscheck für Besucher ; Händedesinfektion am Eingang ; Eingangskontrolle in der Pflege

# --- more tasks and conditions ---------------------------------------------------------------

concept hearing-aids-glasses
kind task
parent care-task
rubric care
work care
nl hoorapparaat aandoen ; hoorapparaat insteken ; bril poetsen voor bewoners ; batterij van hoorapparaat vervangen ; hulp bij hoorapparaten ; prothese aandoen ; hulpmiddelen aandoen
fr mettre l'appareil auditif ; aide pour l'appareil auditif ; nettoyer les lunettes des résidents ; mettre une prothèse ; changer les piles de l'appareil auditif
en putting in hearing aids ; help with hearing aids ; cleaning residents' glasses ; fitting a prosthesis on a resident ; help with personal aids
de Hörgerät einsetzen ; Hilfe mit Hörgeräten ; Brillen der Bewohner putzen ; Prothese anlegen ; Hilfsmittel anlegen

concept seating-positioning
kind task
parent patient-transfer
rubric care
work care
nl goede zithouding geven ; positioneren in de zetel ; in de zetel zetten ; bewoners in de rolstoel zetten ; houding corrigeren ; zithouding ; kussens leggen
fr positionnement au fauteuil ; installer au fauteuil ; mettre en chaise roulante ; corriger la posture ; bien installer les résidents
en seating and positioning ; putting residents in a chair ; positioning in a wheelchair ; correct posture for residents ; making residents comfortable
de Positionierung im Stuhl ; in den Sessel setzen ; Bewohner in den Rollstuhl setzen ; richtige Sitzhaltung ; bequem lagern

concept walker-escort-inside
kind task
parent care-task
rubric care
work care
nl bewoners naar de eetzaal brengen ; bewoners naar de leefruimte begeleiden ; bewoners ophalen op de kamer ; naar de animatie brengen ; naar de kinezaal brengen
fr conduire les résidents à la salle à manger ; aller chercher les résidents en chambre ; accompagner les résidents à l'animation ; amener les résidents en kiné
en bring residents to the dining room ; fetching residents from their rooms ; taking residents to activities ; escorting residents inside the home
de Bewohner zum Speisesaal begleiten ; Bewohner vom Zimmer abholen ; Bewohner zu Aktivitäten bringen ; Bewohner im Haus begleiten

concept room-isolation-care
kind task
parent care-task
rubric care
work care nursing
nl bewoners in isolatie bijstaan ; kamerzorg tijdens quarantaine ; bewoners op de kamer verzorgen ; zorg in isolatie ; quarantaine begeleiden ; zorg bij besmetting op de kamer
fr soins en isolement ; accompagner les résidents confinés en chambre ; soins en quarantaine ; résidents isolés en chambre
en care in isolation ; in-room care during quarantine ; support for residents in isolation ; quarantine care ; caring for residents confined to their rooms
de Pflege in Isolation ; Zimmerpflege bei Quarantäne ; isolierte Bewohner betreuen ; Quarantänebetreuung

concept telemonitoring
kind task
parent nursing-task
rubric care
work nursing communication
nl telemonitoring ; opvolging op afstand van patiënten ; teleconsultatie ; videoconsult ; beeldbelconsult ; patiënten thuis monitoren ; saturatie thuis opvolgen
fr télémonitoring ; téléconsultation ; suivi à distance des patients ; consultation vidéo médicale ; télésuivi
en telemonitoring ; remote patient monitoring ; teleconsultation ; video consultation ; follow up patients at home remotely
de Telemonitoring ; Telekonsultation ; Fernüberwachung von Patienten ; Videosprechstunde ; Fernbetreuung von Patienten

concept newborn-baby-care
kind task
rubric care 0.6 social 0.4
work nursing care
nl babyverzorging ; baby badje geven ; flesje geven ; baby verschonen ; zorg voor zuigelingen ; borelingenzorg
fr soins aux bébés ; donner le biberon ; bain du bébé ; changer un bébé ; soins aux nourrissons ; soins au nourrisson
en baby care ; bottle feeding ; bathing a baby ; changing nappies for babies ; infant care ; caring for newborn babies
de Babypflege ; Fläschchen geben ; Baby baden ; Säuglinge wickeln ; Säuglingspflege

concept hospital-at-home
kind skill
rubric care
work nursing
nl thuishospitalisatie ; ziekenhuis aan huis ; antibiotica thuis toedienen ; OPAT ; thuischemo ; hospitalisatie thuis
fr hospitalisation à domicile ; HAD ; antibiotiques à domicile ; chimiothérapie à domicile ; OPAT
en hospital at home ; home hospitalisation ; OPAT ; home antibiotics ; virtual ward
de Krankenhaus zu Hause ; häusliche Hospitalisierung ; ambulante Antibiotikatherapie ; Hospital at Home

concept burn-care
kind skill
rubric care
work nursing
nl brandwondenzorg ; brandwonden verzorgen ; brandwondencentrum ervaring ; zorg voor brandwondenpatiënten
fr soins aux brûlés ; soigner des brûlures ; centre de grands brûlés ; soins de brûlures
en burn care ; treating burns ; burns unit experience ; burns patients
de Brandverletztenpflege ; Verbrennungen versorgen ; Brandverletztenzentrum ; Versorgung von Brandwunden

concept paralysis-care
kind skill
rubric care
work nursing care
nl verlamming ; dwarslaesie ; paraplegie ; tetraplegie ; zorg voor verlamde personen ; ruggenmergletsel ; spierziekte ; bedlegerige persoon verzorgen
fr paralysie ; paraplégie ; tétraplégie ; lésion médullaire ; maladie neuromusculaire ; soins aux personnes paralysées ; personne alitée
en paralysis ; paraplegia ; tetraplegia ; spinal cord injury ; neuromuscular disease ; caring for paralysed people ; bedridden person care
de Lähmung ; Querschnittlähmung ; Paraplegie ; Tetraplegie ; Muskelerkrankung ; Pflege gelähmter Menschen ; bettlägerige Person pflegen

concept epilepsy-care
kind skill
rubric care
work nursing care
nl epilepsie ; epilepsieaanval opvangen ; omgaan met epilepsie ; noodmedicatie bij epilepsie ; stuipen
fr épilepsie ; gérer une crise d'épilepsie ; crises épileptiques ; médication d'urgence épilepsie ; convulsions
en epilepsy ; handling seizures ; epileptic seizures ; rescue medication for epilepsy ; seizure care
de Epilepsie ; epileptischer Anfall ; Umgang mit Epilepsie ; Notfallmedikation bei Epilepsie ; Krampfanfälle

concept infectious-disease-knowledge
kind skill
rubric care 0.7 medical-science 0.3
work nursing
nl infectieziekten ; MRSA ; norovirus ; schurft ; tuberculose ; hiv en aids ; griep ; coronavirus ; COVID-19 ; besmettelijke ziekten
fr maladies infectieuses ; SARM ; norovirus ; gale ; tuberculose ; VIH et sida ; grippe ; coronavirus ; COVID-19 ; maladies contagieuses
en infectious diseases ; MRSA ; norovirus ; scabies ; tuberculosis ; HIV and AIDS ; influenza ; coronavirus ; COVID-19 ; contagious diseases
de Infektionskrankheiten ; MRSA ; Norovirus ; Krätze ; Tuberkulose ; HIV und AIDS ; Grippe ; Coronavirus ; COVID-19 ; ansteckende Krankheiten

concept child-psychiatry-care
kind skill
rubric care 0.5 social 0.5
work psychosocial nursing
nl kinderpsychiatrie ; kinder- en jeugdpsychiatrie ; jongeren met psychische problemen ; ADHD ; gedragsstoornis ; hechtingsstoornis ; gedrags- en emotionele stoornissen
fr pédopsychiatrie ; jeunes avec troubles psychiques ; TDAH ; troubles du comportement ; trouble de l'attachement ; santé mentale des jeunes
en child psychiatry ; young people with mental health problems ; ADHD ; behavioural disorders ; attachment disorder ; youth mental health
de Kinder- und Jugendpsychiatrie ; Jugendliche mit psychischen Problemen ; ADHS ; Verhaltensstörungen ; Bindungsstörung ; Kinderpsychiatrie

concept hearing-vision-tests
kind task
rubric care
work technical care
nl gehoortest afnemen ; ogentest doen ; oogmeting ; gehoor testen ; hoortoestellen afstellen ; brillen aanmeten ; zicht testen
fr faire un test auditif ; test de la vue ; mesurer la vue ; régler des appareils auditifs ; ajuster des lunettes ; examen de l'audition
en hearing test ; eye test ; testing eyesight ; adjusting hearing aids ; fitting glasses ; vision screening
de Hörtest ; Sehtest ; Sehstärke messen ; Hörgeräte anpassen ; Brillen anpassen ; Hörprüfung

concept aids-home-adaptation
kind task
rubric care
work care technical
nl hulpmiddelen adviseren ; woningaanpassing adviseren ; rolstoel op maat instellen ; rolstoeladvies ; aangepaste hulpmiddelen zoeken ; hulpmiddelenadvies ; ergonomisch zitadvies voor bewoners
fr conseil en aides techniques ; adaptation du domicile ; régler un fauteuil roulant ; choix d'aides techniques ; aménagement du logement pour personne handicapée
en advising on aids ; home adaptation advice ; adjusting wheelchairs ; choosing assistive devices ; assistive technology advice
de Hilfsmittelberatung ; Wohnraumanpassung ; Rollstuhl anpassen ; Hilfsmittel auswählen ; Hilfsmittelversorgung

concept ergo-activities
kind task
rubric care 0.7 recreation 0.3
work care psychosocial
nl ergotherapeutische activiteiten ; ADL-training ; kooktraining met bewoners ; zelfredzaamheid trainen ; fijne motoriek oefenen ; handfunctie trainen
fr activités d'ergothérapie ; rééducation AVJ ; entraînement à l'autonomie ; exercices de motricité fine ; atelier d'ergothérapie
en occupational therapy activities ; ADL training ; independence training ; fine motor exercises ; hand function training
de ergotherapeutische Aktivitäten ; ADL-Training ; Selbstständigkeit trainieren ; Feinmotorik üben ; Hirnleistungstraining

concept assist-in-vaccination-centre
kind task
rubric care 0.7 logistics 0.3
work care logistics
nl helpen in het vaccinatiecentrum ; meehelpen in een vaccinatiecentrum ; vaccinatiecentrum ondersteunen ; vaccinatiehulp ; ondersteuning bij vaccinaties ; vaccinatieteam
fr aider au centre de vaccination ; renfort centre de vaccination ; soutien à la vaccination ; équipe de vaccination ; aide à la campagne vaccinale
en helping at the vaccination centre ; vaccination centre support ; vaccination team ; support the vaccination campaign ; help with vaccinations
de im Impfzentrum helfen ; Unterstützung im Impfzentrum ; Impfteam ; Hilfe bei Impfungen ; Impfkampagne unterstützen

concept assist-in-hospital
kind task
parent care-task
rubric care
work care nursing
nl helpen in het ziekenhuis ; bijspringen in het ziekenhuis ; ondersteuning verpleegafdeling ; helpen op de afdeling ; versterking op een verpleegafdeling ; meehelpen op intensieve
fr aider à l'hôpital ; renfort à l'hôpital ; soutien dans un service hospitalier ; aider dans l'unité de soins ; renfort en unité hospitalière
en helping in the hospital ; hospital ward support ; help on the ward ; hospital reinforcement ; extra hands in the hospital
de im Krankenhaus helfen ; Unterstützung auf Station ; Verstärkung im Krankenhaus ; auf der Station helfen

concept assist-in-care-home
kind task
parent care-task
rubric care
work care
nl helpen in een woonzorgcentrum ; bijspringen in het rusthuis ; versterking voor het woonzorgcentrum ; meehelpen in het rusthuis ; ondersteuning in de ouderenzorg
fr aider en maison de repos ; renfort en maison de repos ; soutien à la maison de repos ; donner un coup de main en maison de repos
en helping in a care home ; care home support ; reinforcement for the nursing home ; lend a hand in a care home
de im Altenheim helfen ; Unterstützung im Pflegeheim ; Verstärkung im Pflegeheim ; im Seniorenheim mithelfen

concept health-education-task
kind task
rubric care 0.6 social 0.4
work education
nl gezondheidsvoorlichting geven ; gezondheidspromotie ; preventiecampagne gezondheid ; voorlichting over vaccinatie ; rookstopbegeleiding ; gezonde leefstijl begeleiden ; patiënteneducatie
fr éducation à la santé ; promotion de la santé ; campagne de prévention santé ; sensibilisation à la vaccination ; aide au sevrage tabagique ; éducation thérapeutique du patient
en health education ; health promotion ; health prevention campaign ; vaccination awareness ; smoking cessation support ; patient education
de Gesundheitsaufklärung ; Gesundheitsförderung ; Präventionskampagne Gesundheit ; Impfaufklärung ; Raucherentwöhnung ; Patientenschulung

concept emergency-call-handling
kind task
rubric care
work communication care
nl noodoproepen beantwoorden ; 112-oproepen behandelen ; ziekenwagens uitsturen ; medische noodoproep aannemen ; personenalarm opvolgen ; zorgcentrale bemannen
fr répondre aux appels d'urgence ; traiter les appels 112 ; envoyer les ambulances ; télévigilance ; prise d'appels médicaux urgents
en answering emergency calls ; handling 112 calls ; dispatching ambulances ; personal alarm response ; medical emergency call taking
de Notrufe annehmen ; 112-Anrufe bearbeiten ; Rettungswagen disponieren ; Hausnotruf ; medizinische Notrufe entgegennehmen

concept code-medical-data
kind task
rubric care 0.6 office 0.4
work admin
nl medische gegevens coderen ; medische dossiers beheren ; diagnoses coderen ; patiëntendossiers klasseren ; tumoren registreren ; medische data invoeren
fr coder les données médicales ; gérer les dossiers médicaux ; encoder les diagnostics ; classer les dossiers patients ; saisir des données médicales
en coding medical data ; managing medical records ; coding diagnoses ; filing patient records ; entering medical data
de medizinische Daten kodieren ; Patientenakten verwalten ; Diagnosen kodieren ; Krankenakten ablegen ; medizinische Daten eingeben

concept fit-prostheses
kind task
rubric care
work technical
nl prothesen aanmeten ; steunzolen maken ; spalken maken ; orthesen aanmeten ; gips aanleggen ; gipsverband aanleggen ; kunstgebitten maken
fr mesurer des prothèses ; fabriquer des semelles orthopédiques ; fabriquer des orthèses ; poser un plâtre ; fabriquer des dentiers
en fitting prostheses ; making insoles ; making splints ; fitting orthoses ; applying a plaster cast ; making dentures
de Prothesen anpassen ; Einlagen anfertigen ; Schienen herstellen ; Orthesen anpassen ; Gips anlegen ; Gebisse anfertigen

concept alternative-treatment
kind task
rubric care
nl acupunctuur ; homeopathie ; reflexologie ; reiki ; aromatherapie ; fytotherapie ; hypnotherapie ; natuurgeneeskunde
fr acupuncture ; homéopathie ; réflexologie ; reiki ; aromathérapie ; phytothérapie ; hypnothérapie ; naturopathie
en acupuncture ; homeopathy ; reflexology ; reiki ; aromatherapy ; herbal medicine ; hypnotherapy ; naturopathy
de Akupunktur ; Homöopathie ; Reflexzonenmassage ; Reiki ; Aromatherapie ; Phytotherapie ; Hypnotherapie ; Naturheilkunde
