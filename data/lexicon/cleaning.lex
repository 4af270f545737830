# Cleaning: cleaners and housekeepers, caretakers, laundry, windows and facades, vehicles, refuse and
# street cleaning, gardeners and nursery growers, and the cleaning, linen and garden tasks of care homes.

concept cleaning-worker
kind occupation
isco 9112
rubric cleaning
work cleaning
nl schoonmaker ; schoonmaakster ; schoonmaakmedewerker ; poetser ; poetsvrouw ; poetsman ; poetshulp ; kuisvrouw ; kuisman ; kuiser ; schoonmaakhulp ; poetskracht ; onderhoudsmedewerker schoonmaak
fr agent d'entretien ; agente d'entretien ; technicienne de surface ; technicien de surface ; nettoyeur ; nettoyeuse ; femme de ménage ; homme de ménage ; agent de nettoyage ; agent de propreté ; ouvrier nettoyeur ; préposé à l'entretien
en cleaner ; cleaning worker ; cleaning assistant ; cleaning operative ; cleaning lady ; janitorial cleaner ; cleaning staff ; cleaning person
de Reinigungskraft ; Putzfrau ; Putzmann ; Putzkraft ; Raumpfleger ; Raumpflegerin ; Putzhilfe ; Reinigungsmitarbeiter ; Reinigungshilfe ; Bedienerin ; Gebäudepfleger

concept domestic-cleaner
kind occupation
parent cleaning-worker
isco 9111
rubric cleaning
work cleaning
nl huishoudhulp ; poetshulp aan huis ; thuispoetshulp ; dienstenchequewerknemer ; huishoudelijke hulp ; werkster ; interieurverzorgster ; huishoudhulp met dienstencheques ; dienstmeisje ; meid ; dienstbode ; alfahulp
fr aide-ménagère ; aide ménagère ; aide ménager ; aide-ménagère titres-services ; employé de ménage ; employée de ménage à domicile ; bonne à tout faire ; domestique ; employé de maison ; travailleur titres-services ; agent d'entretien chez les particuliers
en domestic cleaner ; house cleaner ; home help cleaning ; domestic helper ; housemaid ; charwoman ; home cleaner ; domestic worker
de Haushaltshilfe ; Haushaltshelfer ; Haushaltshelferin ; Putzhilfe im Privathaushalt ; Zugehfrau ; Hausangestellte ; Hausmädchen ; Reinigungskraft im Privathaushalt ; Aufwartefrau ; Hausgehilfin

concept hospital-cleaner
kind occupation
parent cleaning-worker
isco 9112
rubric cleaning
work cleaning
nl schoonmaker ziekenhuis ; medewerker schoonmaak ziekenhuis ; poetshulp woonzorgcentrum ; schoonmaakmedewerker zorg ; poetsmedewerker rusthuis ; onderhoudsmedewerker zorginstelling ; interieurverzorger in de zorg
fr agent d'entretien hospitalier ; agent des services hospitaliers ; agente des services hospitaliers ; agent de bionettoyage ; agent de nettoyage en milieu hospitalier ; technicienne de surface en maison de repos ; agent d'entretien en EHPAD
en hospital cleaner ; hospital domestic ; ward cleaner ; environmental services worker ; hospital housekeeper ; care home cleaner ; domestic assistant
de Reinigungskraft im Krankenhaus ; Krankenhausreiniger ; Stationsreinigung ; Reinigungskraft im Pflegeheim ; Hauswirtschaftskraft Reinigung ; Klinikreinigungskraft

concept office-cleaner
kind occupation
parent cleaning-worker
isco 9112
rubric cleaning
work cleaning
nl kantoorschoonmaker ; schoonmaker van gebouwen ; interieurverzorger ; schoonmaakmedewerker kantoren ; schoolschoonmaker ; toiletschoonmaker ; vliegtuigschoonmaker ; treinschoonmaker
fr nettoyeur de bureaux ; agent d'entretien de bureaux ; agent de nettoyage de locaux ; agent d'entretien des locaux ; nettoyeur d'avions ; agent d'entretien scolaire ; agent de nettoyage de trains ; dame pipi
en office cleaner ; school cleaner ; aircraft cleaner ; lavatory attendant cleaner ; building cleaner ; commercial cleaner ; train cleaner ; toilet cleaner
de Büroreiniger ; Gebäudereinigungskraft ; Unterhaltsreiniger ; Schulreinigungskraft ; Büroreinigungskraft ; Flugzeugreiniger ; Toilettenreiniger ; Unterhaltsreinigungskraft

concept room-attendant
kind occupation
parent cleaning-worker
isco 9112
rubric cleaning
work cleaning
nl kamermeisje ; kamerjongen ; kamerschoonmaker hotel ; etagemedewerker ; roomboy ; housekeepingmedewerker ; roomservicemedewerker kamers
fr femme de chambre ; employé d'étage ; employée d'étage ; agent d'étage ; lingère femme de chambre ; équipier d'étage
en room attendant ; chambermaid ; hotel cleaner ; housekeeping attendant ; hotel housekeeper ; hotel room cleaner ; housekeeping assistant
de Zimmermädchen ; Zimmerfrau ; Roomboy ; Etagenkraft ; Zimmerservice ; Zimmerreinigungskraft ; Stubenmädchen ; Housekeeping-Mitarbeiter

concept industrial-cleaner
kind occupation
parent cleaning-worker
isco 9129
rubric cleaning
work cleaning
nl industrieel reiniger ; industrieel schoonmaker ; tankreiniger ; tankcleaner ; machinereiniger ; industriële schoonmaakmedewerker ; silo-reiniger
fr nettoyeur industriel ; agent de nettoyage industriel ; nettoyeur de cuves ; nettoyeur de citernes ; agent de nettoyage de machines ; opérateur en nettoyage industriel
en industrial cleaner ; tank cleaner ; machinery cleaner ; factory cleaner ; high-pressure cleaner ; plant cleaner
de Industriereiniger ; Tankreiniger ; Maschinenreiniger ; Industriereinigungskraft ; Hochdruckreiniger Fachkraft ; Silo- und Tankreiniger

concept special-cleaner
kind occupation
parent cleaning-worker
isco 9129
rubric cleaning
work cleaning
nl zwembadreiniger ; tapijtreiniger ; graffitiverwijderaar ; ontsmetter ; desinfecteur ; ruimer na brand ; koeltorenreiniger ; trauma-reiniger ; specialist dieptereiniging
fr nettoyeur de piscines ; nettoyeur de tapis ; effaceur de graffitis ; agent de désinfection ; nettoyeur de moquettes ; agent de nettoyage après sinistre ; nettoyeur extrême ; désinfecteur
en swimming pool cleaner ; carpet cleaner ; graffiti remover ; disinfection worker ; trauma cleaner ; cooling tower cleaner ; drain cleaner ; upholstery cleaner
de Schwimmbadreiniger ; Teppichreiniger ; Graffitientferner ; Tatortreiniger ; Polsterreiniger ; Brandschadensanierer ; Kühlturmreiniger

concept pest-controller
kind occupation
isco 7544
rubric cleaning
work cleaning
nl ongediertebestrijder ; plaagdierbeheerser ; rattenvanger ; verdelger ; ongedierteverdelger ; insectenbestrijder
fr dératiseur ; agent de dératisation ; désinsectiseur ; agent de lutte contre les nuisibles ; technicien hygiéniste 3D ; exterminateur
en pest controller ; exterminator ; pest control technician ; rat catcher ; fumigator
de Schädlingsbekämpfer ; Schädlingsbekämpferin ; Kammerjäger ; Rattenfänger ; Holzschutzfachmann

concept cleaning-supervisor
kind occupation
isco 5151
rubric cleaning
work cleaning management
nl schoonmaakverantwoordelijke ; hoofd schoonmaak ; verantwoordelijke schoonmaak ; schoonmaakcoördinator ; ploegbaas schoonmaak ; leidinggevende schoonmaak ; teamleider schoonmaak ; poetsverantwoordelijke ; toezichter schoonmaak ; objectleider
fr responsable du nettoyage ; chef d'équipe nettoyage ; chef d'équipe de propreté ; responsable entretien et propreté ; brigadier nettoyage ; brigadière ; coordinateur de l'entretien ; responsable service propreté ; superviseur du nettoyage
en cleaning supervisor ; head cleaner ; cleaning manager ; cleaning team leader ; domestic supervisor ; cleaning coordinator ; janitorial supervisor
de Reinigungsleiter ; Vorarbeiter Reinigung ; Objektleiter Gebäudereinigung ; Leiter Reinigungsdienst ; Teamleiter Reinigung ; Bereichsleiter Reinigung

concept housekeeping-supervisor
kind occupation
isco 5151
rubric cleaning
work cleaning management
nl hoofd huishouding ; gouvernante hotel ; hoofd huishoudelijke dienst ; huishoudelijk verantwoordelijke ; floormanager housekeeping ; internaatshuishouder ; hoofd housekeeping ; facilitair medewerker huishouding
fr gouvernante d'hôtel ; gouvernante générale ; gouvernante d'étage ; gouvernant d'hôtellerie ; maîtresse de maison ; responsable hôtelier ; intendante ; économe ; responsable hébergement
en housekeeping supervisor ; head housekeeper ; executive housekeeper ; matron housekeeping ; hotel housekeeping manager ; hospital housekeeping supervisor
de Hausdame ; Hauswirtschaftsleiterin ; Hauswirtschaftsleiter ; Hauswirtschafterin ; Hauswirtschafter ; Hausdamenassistentin ; Leitung Hauswirtschaft ; Hauswirtschaftliche Leitung ; Wirtschaftsleiter

concept domestic-housekeeper
kind occupation
isco 5152
rubric cleaning
work cleaning
nl huishoudster ; huishouder ; huisbediende ; inwonende huishoudster ; particuliere huishoudster ; huismeester bij particulieren ; uitbater van een bed and breakfast
fr gouvernante de maison ; gouvernant ; majordome ; intendant de maison ; employé de maison polyvalent ; exploitant de chambres d'hôtes ; maître d'hôtel de maison ; hôte de chambre d'hôtes ; gouvernante chez des particuliers
en domestic housekeeper ; housekeeper ; butler ; live-in housekeeper ; bed and breakfast operator ; private housekeeper ; house manager ; guest house host
de Haushälterin ; Haushälter ; Butler ; Hausverwalterin im Privathaushalt ; Pensionswirt ; Wirtschafterin ; Betreiber einer Frühstückspension ; Haushofmeister

concept caretaker
kind occupation
isco 5153
rubric cleaning
work technical cleaning
nl conciërge ; huismeester ; huisbewaarder ; gebouwenbeheerder ; schoolconciërge ; portier-huismeester ; complexbeheerder ; flatwachter
fr concierge ; gardien d'immeuble ; gardienne d'immeuble ; concierge d'immeuble ; gardien de résidence ; concierge d'école ; surveillant d'immeuble ; homme d'entretien d'immeuble
en caretaker ; janitor ; building caretaker ; school caretaker ; concierge building ; custodian ; building superintendent ; site manager caretaker
de Hausmeister ; Hausmeisterin ; Hauswart ; Hausbesorger ; Schulhausmeister ; Hausverwalter ; Gebäudewart ; Schulwart ; Abwart

concept sexton
kind occupation
parent caretaker
isco 5153
rubric cleaning
work cleaning
nl kerkkoster ; kosteres ; kerkbewaarder ; beheerder van een gebedshuis
fr gardien d'église ; sacristine ; bedeau ; suisse d'église
en church caretaker ; sacristan ; church warden caretaker ; parish church caretaker
de Messner ; Küsterin ; Kirchendiener ; Sigrist

concept window-cleaner
kind occupation
isco 9123
rubric cleaning
work cleaning
nl glazenwasser ; ramenwasser ; ruitenwasser ; ruitenreiniger ; glazenwasser met hoogwerker ; raamwasser
fr laveur de vitres ; laveuse de vitres ; nettoyeur de vitres ; laveur de carreaux ; nettoyeur de vitrines
en window cleaner ; window washer ; high-rise window cleaner ; glass cleaner worker ; window cleaning operative
de Fensterputzer ; Fensterputzerin ; Glasreiniger ; Fensterreiniger ; Glas- und Gebäudereiniger

concept facade-cleaner
kind occupation
isco 7133
rubric cleaning
work cleaning technical
nl gevelreiniger ; gevelreinigster ; gevelrenovator ; zandstraler gevels ; reiniger van bouwwerken ; stoomreiniger gevels ; gevelbehandelaar
fr ravaleur de façades ; nettoyeur de façades ; ouvrier en ravalement ; sableur de façades ; ravaleur ; agent de nettoyage de façades ; cordiste nettoyeur
en facade cleaner ; building exterior cleaner ; exterior wall cleaner ; sandblaster of building exteriors ; building structure cleaner ; stone facade cleaner
de Fassadenreiniger ; Fassadenreinigerin ; Gebäudereiniger ; Gebäudereinigerin ; Sandstrahler an Fassaden ; Denkmal-, Fassaden- und Gebäudereiniger

concept chimney-sweep
kind occupation
isco 7133
rubric cleaning
work cleaning technical
nl schoorsteenveger ; schouwveger ; schoorsteenveegster ; schouwvegersknecht ; rookkanaalreiniger
fr ramoneur ; ramoneuse ; ramoneur de cheminées ; ramoneur-fumiste ; ouvrier ramoneur
en chimney sweep ; chimney cleaner ; flue cleaner ; chimney sweeper ; soot sweep
de Schornsteinfeger ; Schornsteinfegerin ; Kaminkehrer ; Rauchfangkehrer ; Kaminfeger ; Schlotfeger

concept vehicle-cleaner
kind occupation
isco 9122
rubric cleaning
work cleaning
nl autowasser ; carwashmedewerker ; voertuigreiniger ; autopoetser ; bussenwasser ; medewerker wasstraat ; autopoetser detailer ; reiniger van voertuigen
fr laveur de voitures ; laveuse de véhicules ; nettoyeur de véhicules ; préparateur de véhicules ; employé de car-wash ; laveur de bus ; agent de nettoyage de véhicules ; esthéticien automobile
en vehicle cleaner ; car washer ; car valeter ; car wash attendant ; car detailer ; bus cleaner ; vehicle valeter
de Fahrzeugreiniger ; Fahrzeugpfleger ; Autowäscher ; Wagenwäscher ; Fahrzeugaufbereiter ; Wagenpfleger ; Waschstraßenmitarbeiter

concept laundry-worker
kind occupation
isco 8157
rubric cleaning
work cleaning
nl wasserijmedewerker ; wasserijarbeider ; wasserijbediende ; operator wasserij ; wasserijoperator ; medewerker linnendienst ; linnenmedewerker ; bediener wasmachines ; medewerker stomerij ; droogkuismedewerker ; bediener droogkuismachine
fr ouvrier de blanchisserie ; agent de blanchisserie ; employé de blanchisserie ; opérateur de blanchisserie ; conducteur de machine à laver industrielle ; buandier ; buandière ; employé de pressing ; opérateur de nettoyage à sec ; lingère ; linger ; agent de lingerie ; conducteur de tunnel de lavage
en laundry worker ; laundry machine operator ; laundry operative ; dry-cleaning machine operator ; laundry assistant ; linen room attendant ; linen assistant ; industrial laundry worker ; dry cleaning operator ; ironing machine operator laundry
de Wäschereimitarbeiter ; Wäschereihelfer ; Textilreiniger ; Textilreinigerin ; Wäscherin in der Großwäscherei ; Maschinenbediener Wäscherei ; Wäscher ; Chemischreiniger ; Mitarbeiter Wäschekammer ; Bediener von Wäschereimaschinen ; Wäschepflegerin

concept hand-launderer
kind occupation
isco 9121
rubric cleaning
work cleaning
nl strijker ; strijkster ; handwasser ; wasvrouw ; perser ; strijkhulp ; medewerker strijkatelier ; ontvlekker ; vlekkenverwijderaar ; gordijnenreiniger
fr repasseur ; repasseuse ; blanchisseur ; blanchisseuse ; laveur à la main ; presseur ; détacheur ; repasseuse en centrale de repassage ; repasseur-presseur ; teinturier ; employée de repassage
en hand launderer ; ironer ; presser ; hand presser ; laundress ; ironing worker ; stain remover ; spotter dry cleaning ; pressing worker
de Bügler ; Büglerin ; Handwäscher ; Handwäscherin ; Plätterin ; Bügelhilfe ; Detacheur ; Handbügler ; Fleckenentferner Textil ; Wäschebügler

concept seamstress-linen-care
kind occupation
parent hand-launderer
isco 9121
rubric cleaning
work cleaning
nl linnenjuffrouw ; linnenverantwoordelijke ; linnenmeisje ; linnenmeester ; hersteller van linnen
fr responsable lingerie ; lingère ravaudeuse ; gouvernante lingère ; chef lingère ; responsable linge
en linen keeper ; linen supervisor ; linen mender ; laundry and linen keeper ; wardrobe laundry assistant
de Wäschebeschließerin ; Leiterin Wäscherei ; Wäscheverwalterin ; Näherin Wäschekammer ; Wäschebetreuerin

concept refuse-collector
kind occupation
isco 9611
rubric cleaning
work cleaning
nl vuilnisman ; vuilnisophaler ; huisvuilophaler ; afvalophaler ; belader vuilniswagen ; huisvuilbelader ; vuilnisbelader ; ophaler oud papier ; lader vuilniskar
fr éboueur ; éboueuse ; ripeur ; agent de collecte des déchets ; collecteur de déchets ; ramasseur d'ordures ; chargeur de déchets ; boueux ; équipier de collecte ; collecteur d'immondices
en refuse collector ; garbage collector ; binman ; dustman ; waste collector ; trash collector ; recycling collector ; bin lorry loader
de Müllwerker ; Müllwerkerin ; Müllmann ; Müllfrau ; Müllabfuhrmitarbeiter ; Müllauflader ; Abfallsammler ; Müllader ; Sperrmüllsammler ; Kehrichtmann

concept refuse-sorter
kind occupation
isco 9612
rubric cleaning
work cleaning
nl afvalsorteerder ; containerparkmedewerker ; recyclageparkwachter ; parkwachter recyclagepark ; sorteerder van afval ; schroothandelaar ; kringwinkelmedewerker sorteren ; medewerker milieustraat ; recyclageoperator ; lompensorteerder
fr trieur de déchets ; trieuse de déchets ; agent de tri des déchets ; préposé au parc à conteneurs ; agent de déchetterie ; gardien de déchèterie ; opérateur de tri ; trieur de matériaux recyclables ; valoriste ; ferrailleur ; préposé au recyparc
en refuse sorter ; waste sorter ; recycling sorter ; recycling worker ; recycling centre attendant ; recycling park attendant ; scrap dealer ; waste picker ; salvage sorter
de Müllsortierer ; Abfallsortierer ; Mitarbeiter Wertstoffhof ; Wertstoffsortierer ; Recyclinghofmitarbeiter ; Recyclinghelfer ; Schrottsortierer ; Recyclingwerker ; Schrotthändler ; Altstoffsortierer

concept street-sweeper
kind occupation
isco 9613
rubric cleaning
work cleaning
nl straatveger ; straatveegster ; stadsreiniger ; veger ; medewerker straatreiniging ; veegwagenbestuurder ; parkveger ; medewerker openbare netheid ; stadsveger ; straatreiniger
fr balayeur ; balayeuse ; balayeur de rue ; cantonnier balayeur ; agent de propreté urbaine ; agent de propreté publique ; nettoyeur de rues ; conducteur de balayeuse ; agent de la voirie propreté
en street sweeper ; road sweeper ; street cleaner ; park sweeper ; public space cleaner ; snow shoveller ; sweeper ; street cleansing operative
de Straßenkehrer ; Straßenfeger ; Straßenreiniger ; Straßenkehrerin ; Stadtreiniger ; Kehrmaschinenfahrer ; Parkreiniger ; Mitarbeiter Straßenreinigung

concept water-firewood-collector
kind occupation
isco 9624
rubric cleaning
work other
nl waterdrager ; brandhoutsprokkelaar ; brandhoutverzamelaar ; houtsprokkelaar ; waterhaler
fr porteur d'eau ; ramasseur de bois ; ramasseur de bois de chauffage ; collecteur d'eau ; porteuse d'eau
en water carrier ; firewood collector ; water collector ; water fetcher ; wood gatherer
de Wasserträger ; Brennholzsammler ; Holzsammler ; Wasserholer ; Feuerholzsammler

concept gardener
kind occupation
isco 6113
rubric cleaning
work technical
nl tuinman ; tuinier ; tuinierster ; hovenier ; tuinaanlegger ; aanlegger van tuinen ; groenwerker ; groenarbeider ; medewerker groendienst ; parkwerker ; tuinvrouw
fr jardinier ; jardinière ; jardinier paysagiste ; jardinier d'entretien ; ouvrier paysagiste ; ouvrier jardinier ; agent d'entretien des espaces verts ; agent des espaces verts ; paysagiste exécutant ; entrepreneur de jardins
en gardener ; landscape gardener ; jobbing gardener ; garden designer contractor ; park gardener ; groundsman ; landscaper ; grounds maintenance worker
de Gärtner ; Gärtnerin ; Landschaftsgärtner ; Gartenbauer ; Garten- und Landschaftsbauer ; Gärtner im Garten- und Landschaftsbau ; Friedhofsgärtner ; Ziergärtner ; Parkgärtner ; Garten- und Grünflächengestalter

concept greenkeeper
kind occupation
parent gardener
isco 6113
rubric cleaning
work technical
nl greenkeeper ; terreinverzorger ; terreinman ; grasmeester ; verzorger van sportvelden
fr greenkeeper ; intendant de golf ; jardinier de golf ; agent d'entretien de terrains de sport ; intendant de terrain
en greenkeeper ; sports turf keeper ; golf course keeper ; sports ground keeper ; turf grower
de Greenkeeper ; Platzwart ; Sportplatzpfleger ; Golfplatzpfleger ; Sportplatzwart

concept nursery-grower
kind occupation
isco 6113
rubric cleaning
work other
nl tuinbouwer ; boomkweker ; bloemkweker ; bloementeler ; plantenkweker ; glastuinder ; kweker ; champignonteler ; serreteler ; boomkwekerijmedewerker ; tuinder ; kasteler
fr horticulteur ; horticultrice ; pépiniériste ; floriculteur ; fleuriste horticulteur ; rosiériste ; serriste ; champignonniste ; chef de culture horticole ; ouvrier de pépinière ; bulbiculteur
en nursery grower ; horticulturist ; nurseryman ; flower grower ; plant nursery grower ; greenhouse grower ; mushroom grower ; market gardener flowers ; bulb grower ; horticultural grower
de Baumschulgärtner ; Zierpflanzengärtner ; Blumenzüchter ; Staudengärtner ; Gemüsegärtner ; Gewächshausgärtner ; Pflanzenzüchter ; Pilzzüchter ; Baumschulist ; Gartenbautechniker ; Rosenzüchter

concept vegetable-grower
kind occupation
parent nursery-grower
isco 6113
rubric cleaning
work other
nl groenteteler onder glas ; groentekweker ; tomatenteler ; moestuinier ; groententuinder ; kruidenteler
fr maraîcher sous serre ; maraîcher ; maraîchère ; cultivateur de légumes ; producteur d'herbes aromatiques
en greenhouse vegetable grower ; horticultural produce grower ; tomato grower ; kitchen gardener ; herb grower
de Gemüsebauer ; Unterglasgemüsegärtner ; Tomatengärtner ; Kräutergärtner ; Küchengärtner

concept arborist
kind occupation
parent gardener
isco 6113
rubric cleaning
work technical
nl boomverzorger ; boomchirurg ; boomsnoeier ; boomklimmer ; boomverzorgster ; hagensnoeier
fr élagueur ; élagueuse ; arboriste ; arboriste grimpeur ; élagueur grimpeur ; tailleur de haies
en arborist ; tree surgeon ; tree climber ; tree care specialist ; tree pruner ; hedge trimmer
de Baumpfleger ; Baumpflegerin ; Baumkletterer ; Fachagrarwirt Baumpflege ; Baumchirurg ; Heckenschneider

concept garden-labourer
kind occupation
isco 9214
rubric cleaning
work technical
nl tuinarbeider ; tuinbouwarbeider ; hulptuinman ; tuinhulp ; handlanger tuinbouw ; serremedewerker ; grasmaaier ; medewerker plantsoendienst ; seizoenarbeider tuinbouw ; tuinbouwmedewerker
fr aide-jardinier ; ouvrier horticole ; manœuvre horticole ; aide jardinière ; tondeur de pelouse ; ouvrier de serre ; saisonnier horticole ; ouvrier en espaces verts ; manœuvre en espaces verts
en garden labourer ; gardening labourer ; horticultural labourer ; gardener's helper ; lawn mower worker ; greenhouse worker ; nursery labourer ; garden worker ; gardening assistant
de Gartenhilfe ; Gartenhelfer ; Gartenarbeiter ; Gartenbauhelfer ; Gärtnereihelfer ; Rasenmäher Hilfskraft ; Gewächshausarbeiter ; Gartenbauarbeiter ; Gärtnergehilfe ; Helfer im Gartenbau

concept household-economist-helper
kind occupation
parent domestic-cleaner
isco 9111
rubric cleaning 0.8 catering 0.2
work cleaning logistics
nl huishoudelijk medewerker ; medewerker huishouding ; huishoudelijk medewerkster ; huishoudelijk assistent ; polyvalent huishoudelijk medewerker ; medewerker hoteldienst ; hotelmedewerker zorg
fr agent hôtelier ; agente hôtelière ; employé d'entretien polyvalent ; agent de service hôtelier ; agent de service polyvalent ; agent hôtelier en maison de repos ; aide-hôtelière
en domestic services assistant ; hotel services assistant ; general domestic ; hospitality assistant care home ; household assistant ; domestic and catering assistant
de Hauswirtschaftshelfer ; Hauswirtschaftshelferin ; Hauswirtschaftskraft ; hauswirtschaftliche Mitarbeiterin ; Mitarbeiter Hauswirtschaft ; hauswirtschaftliche Hilfskraft

concept cleaning-task
kind task
rubric cleaning
work cleaning
nl schoonmaken ; poetsen ; kuisen ; reinigen ; schoonmaak ; poetswerk ; schoonmaakwerk ; kamers poetsen ; kamers kuisen ; opkuisen ; onderhoud van de kamers ; proper maken
fr nettoyer ; nettoyage ; faire le ménage ; ménage ; entretien des chambres ; nettoyer les chambres ; nettoyage des locaux ; travaux de nettoyage ; entretien ménager ; entretien des locaux
en cleaning ; cleaning rooms ; cleaning work ; clean residents' rooms ; general cleaning ; tidying and cleaning ; room cleaning
de Reinigen ; Putzen ; Reinigung ; Saubermachen ; Zimmer putzen ; Reinigungsarbeiten ; Zimmerreinigung ; Raumpflege

concept housekeeping-task
kind task
rubric cleaning
work cleaning
nl huishoudelijke taken ; huishoudelijk werk ; huishouden doen ; licht huishoudelijk werk ; klusjes in huis ; hulp in het huishouden ; huishoudelijke ondersteuning ; huishoudwerk
fr tâches ménagères ; travaux ménagers ; aide au ménage ; tâches domestiques ; petits travaux ménagers ; aide dans les tâches ménagères ; entretien du logement
en household chores ; housework ; household tasks ; light housekeeping ; help around the house ; domestic tasks ; help with housework
de Hausarbeit ; Haushaltsarbeiten ; hauswirtschaftliche Tätigkeiten ; Hilfe im Haushalt ; leichte Hausarbeit ; Haushaltsführung ; hauswirtschaftliche Unterstützung

concept disinfect-rooms
kind task
rubric cleaning
work cleaning
nl ontsmetten ; ontsmetten van kamers ; kamers ontsmetten ; desinfecteren ; ontsmetting ; deurklinken ontsmetten ; oppervlakken ontsmetten ; materiaal ontsmetten ; contactpunten ontsmetten
fr désinfecter ; désinfecter les chambres ; désinfection ; désinfection des chambres ; désinfecter les poignées de porte ; désinfection des surfaces ; désinfecter le matériel ; bionettoyage
en disinfecting ; disinfecting rooms ; disinfection ; sanitising surfaces ; disinfecting door handles ; room disinfection ; sanitizing ; decontaminating rooms
de Desinfizieren ; Zimmer desinfizieren ; Desinfektion ; Flächendesinfektion ; Türklinken desinfizieren ; Oberflächen desinfizieren ; Desinfektion von Zimmern

concept make-beds
kind task
rubric cleaning 0.6 care 0.4
work cleaning care
nl bedden opmaken ; bedden verschonen ; bed opmaken ; bedlinnen verversen ; lakens verversen ; bedden opdekken ; opmaken van bedden ; beddengoed vervangen ; lakens verschonen
fr faire les lits ; refaire les lits ; réfection des lits ; changer les draps ; changer la literie ; faire le lit ; changement des draps ; défaire les lits
en making beds ; bed making ; changing sheets ; changing bed linen ; stripping beds ; make the beds
de Betten machen ; Betten beziehen ; Bettwäsche wechseln ; Bett machen ; Laken wechseln ; Betten abziehen ; Bettwäschewechsel

concept fold-linen
kind task
rubric cleaning
work cleaning logistics
nl linnen vouwen ; was vouwen ; wasgoed vouwen ; linnen sorteren ; was opvouwen ; linnen opplooien ; was plooien ; handdoeken vouwen ; was sorteren
fr plier le linge ; pliage du linge ; trier le linge ; tri du linge ; plier les serviettes ; plier les draps ; rangement du linge
en folding linen ; folding laundry ; sorting laundry ; folding towels ; sorting linen ; linen folding
de Wäsche falten ; Wäsche zusammenlegen ; Wäsche sortieren ; Handtücher falten ; Wäsche legen ; Leinen falten

concept do-laundry
kind task
rubric cleaning
work cleaning
nl was doen ; wassen van kledij ; de was doen ; wasmachine vullen ; kleding wassen ; wasgoed verzorgen ; wasmachines bedienen ; was ophangen ; wassen en drogen van linnen ; was en strijk
fr faire la lessive ; lessive ; laver le linge ; lavage du linge ; entretien du linge ; faire tourner les machines à laver ; étendre le linge
en doing laundry ; laundry ; washing clothes ; loading washing machines ; washing linen ; hanging out washing ; do the washing
de Wäsche waschen ; Wäsche machen ; Wäschepflege ; Waschmaschine bedienen ; Kleidung waschen ; Wäsche aufhängen

concept ironing-task
kind task
rubric cleaning
work cleaning
nl strijken ; strijkwerk ; strijk doen ; kleding strijken ; hemden strijken ; linnen strijken
fr repasser ; repassage ; repasser le linge ; faire le repassage ; repassage de vêtements
en ironing ; doing the ironing ; pressing clothes ; ironing clothes ; iron shirts
de Bügeln ; Wäsche bügeln ; Bügelarbeiten ; Kleidung bügeln ; Hemden bügeln

concept distribute-linen
kind task
rubric cleaning 0.5 logistics 0.5
work logistics cleaning
nl linnen ronddelen ; linnen verdelen ; was ronddelen ; was rondbrengen naar de kamers ; kleding terugbrengen naar de kamers ; kasten met linnen vullen ; linnen ophalen ; vuile was ophalen ; linnenbedeling
fr distribuer le linge ; distribution du linge ; ranger le linge dans les armoires ; collecter le linge sale ; ramasser le linge sale ; ramener le linge dans les chambres
en distributing linen ; delivering clean laundry ; bringing laundry to rooms ; collecting dirty laundry ; putting away linen ; linen distribution
de Wäsche verteilen ; Wäscheverteilung ; Schmutzwäsche einsammeln ; Wäsche in die Schränke räumen ; saubere Wäsche bringen

concept mend-clothes
kind task
rubric cleaning
work cleaning
nl kleding herstellen ; naaien ; naaiwerk ; verstelwerk ; knopen aannaaien ; labels innaaien ; naaldwerk ; retouches ; kledij merken
fr raccommoder ; couture ; coudre ; réparer les vêtements ; recoudre des boutons ; retouches de vêtements ; marquer le linge ; ravaudage
en mending clothes ; sewing ; sewing on buttons ; sewing name labels ; clothing repairs ; labelling clothes
de Nähen ; Kleidung ausbessern ; Näharbeiten ; Knöpfe annähen ; Wäsche kennzeichnen ; Flicken

concept sew-masks
kind task
rubric cleaning
work other
nl mondmaskers naaien ; mondmaskers maken ; schorten naaien ; beschermende kledij naaien ; mondkapjes naaien
fr coudre des masques ; confection de masques ; fabriquer des masques ; coudre des tabliers ; couture de masques
en sewing masks ; making face masks ; sewing aprons ; sewing gowns ; mask making
de Masken nähen ; Mundschutz nähen ; Schürzen nähen ; Behelfsmasken nähen ; Schutzkittel nähen

concept mop-floors
kind task
rubric cleaning
work cleaning
nl vloeren dweilen ; dweilen ; vegen ; stofzuigen ; vloeren schrobben ; gangen poetsen ; vloeronderhoud ; gang dweilen ; vloeren boenen ; schrobmachine bedienen
fr laver les sols ; lavage des sols ; passer la serpillière ; passer l'aspirateur ; balayer ; nettoyer les couloirs ; récurer les sols ; utiliser une autolaveuse ; aspirer
en mopping floors ; mopping ; vacuuming ; sweeping ; scrubbing floors ; cleaning corridors ; floor cleaning ; hoovering
de Böden wischen ; Staubsaugen ; Fegen ; Kehren ; Flure reinigen ; Bodenreinigung ; Boden schrubben ; Bodenpflege

concept clean-sanitary
kind task
rubric cleaning
work cleaning
nl toiletten poetsen ; sanitair reinigen ; badkamers poetsen ; sanitair schoonmaken ; wc's kuisen ; toiletten schoonmaken ; douches kuisen
fr nettoyer les sanitaires ; nettoyage des sanitaires ; nettoyer les toilettes ; laver les salles de bain ; entretien des sanitaires ; récurer les WC
en cleaning toilets ; cleaning bathrooms ; sanitary cleaning ; cleaning washrooms ; scrubbing toilets ; bathroom cleaning
de Toiletten putzen ; Sanitärreinigung ; Bäder putzen ; Sanitäranlagen reinigen ; WC reinigen ; Badreinigung

concept dust-surfaces
kind task
rubric cleaning
work cleaning
nl stof afnemen ; afstoffen ; stoffen ; nachtkastjes afwassen ; meubels afstoffen ; oppervlakken afnemen
fr épousseter ; dépoussiérer ; faire les poussières ; dépoussiérage ; essuyer les meubles ; prendre les poussières
en dusting ; wiping surfaces ; dusting furniture ; wiping down tables ; damp dusting
de Staub wischen ; Abstauben ; Möbel abwischen ; Oberflächen abwischen ; Staubwischen

concept clean-windows
kind task
rubric cleaning
work cleaning
nl ramen wassen ; ramen lappen ; ramen poetsen ; ruiten wassen ; ramen kuisen ; vensters wassen
fr laver les vitres ; nettoyer les vitres ; laver les fenêtres ; nettoyage des vitres ; faire les carreaux ; faire les vitres
en cleaning windows ; window cleaning ; washing windows ; window washing ; wiping windows
de Fenster putzen ; Fensterputzen ; Fenster reinigen ; Scheiben putzen ; Glasreinigung

concept terminal-clean
kind task
rubric cleaning
work cleaning
nl grote schoonmaak ; grote kuis ; kamer reinigen na ontslag ; eindschoonmaak ; lenteschoonmaak ; kamers klaarmaken voor nieuwe bewoner ; kamer leegmaken
fr grand nettoyage ; nettoyage de printemps ; nettoyage à fond ; remettre la chambre en état ; nettoyage après départ ; grand ménage
en deep cleaning ; spring cleaning ; terminal cleaning ; cleaning after discharge ; preparing rooms for new residents ; end-of-stay cleaning
de Grundreinigung ; Großputz ; Endreinigung ; Frühjahrsputz ; Schlussdesinfektion ; Zimmer nach Auszug reinigen

concept clean-care-equipment
kind task
rubric cleaning 0.8 care 0.2
work cleaning care
nl rolstoelen poetsen ; rolstoelen reinigen ; bedden reinigen ; materiaal reinigen ; rollators kuisen ; verzorgingsmateriaal schoonmaken ; matrassen reinigen
fr nettoyer les fauteuils roulants ; nettoyer les lits ; nettoyer le matériel ; nettoyage des déambulateurs ; nettoyer le matériel de soins ; nettoyage de matelas
en cleaning wheelchairs ; cleaning beds ; cleaning equipment ; cleaning walking frames ; cleaning care equipment ; mattress cleaning
de Rollstühle reinigen ; Betten reinigen ; Geräte reinigen ; Rollatoren putzen ; Hilfsmittel reinigen ; Bettenaufbereitung

concept remove-waste
kind task
rubric cleaning
work cleaning
nl afval ophalen ; vuilnis buitenzetten ; vuilbakken leegmaken ; vuilniszakken wegbrengen ; afval sorteren ; prullenbakken legen ; vuilnis ophalen ; afvalverwerking ; vuilbakken buitenzetten
fr vider les poubelles ; sortir les poubelles ; trier les déchets ; évacuer les déchets ; ramasser les déchets ; évacuation des déchets ; tri des déchets
en emptying bins ; taking out the rubbish ; waste removal ; sorting waste ; taking out the trash ; collecting rubbish ; putting the bins out
de Müll entsorgen ; Mülleimer leeren ; Müll rausbringen ; Abfall trennen ; Müll sammeln ; Abfallentsorgung ; Papierkörbe leeren

concept tidy-up
kind task
rubric cleaning
work cleaning
nl opruimen ; kamers opruimen ; kasten opruimen ; berging opruimen ; netjes houden ; orde houden ; zolder opruimen ; ontrommelen
fr ranger ; rangement ; ranger les chambres ; ranger les armoires ; mettre de l'ordre ; débarrasser le grenier ; remise en ordre
en tidying up ; tidying rooms ; clearing up ; tidying cupboards ; decluttering ; keeping things tidy
de Aufräumen ; Zimmer aufräumen ; Schränke aufräumen ; Ordnung halten ; Entrümpeln ; Ordnung schaffen

concept maintain-garden
kind task
rubric cleaning
work technical
nl tuin onderhouden ; tuinonderhoud ; tuinieren ; tuinwerk ; groenonderhoud ; in de tuin werken ; onderhoud van de tuin ; tuinklusjes ; hulp in de tuin ; tuin winterklaar maken
fr entretenir le jardin ; entretien du jardin ; jardiner ; jardinage ; entretien des espaces verts ; travaux de jardinage ; aide au jardin ; s'occuper du jardin
en garden maintenance ; gardening ; maintaining the garden ; garden work ; looking after the garden ; gardening jobs ; green space maintenance
de Gartenpflege ; Gartenarbeit ; Garten pflegen ; Gärtnern ; Grünpflege ; Gartenarbeiten ; Hilfe im Garten

concept mow-lawn
kind task
rubric cleaning
work technical
nl gras maaien ; gras afrijden ; grasmaaien ; gazon maaien ; gras afdoen ; gazononderhoud
fr tondre la pelouse ; tonte de pelouse ; tondre le gazon ; tonte ; entretien de la pelouse
en mowing the lawn ; lawn mowing ; cutting grass ; mowing grass ; grass cutting
de Rasen mähen ; Rasenmähen ; Gras mähen ; Rasenpflege ; Wiese mähen

concept prune-hedges
kind task
rubric cleaning
work technical
nl hagen snoeien ; haag scheren ; snoeien ; bomen snoeien ; struiken snoeien ; hagen scheren ; haag knippen
fr tailler les haies ; taille de haies ; élaguer ; tailler les arbustes ; élagage ; taille des arbres
en trimming hedges ; pruning ; hedge trimming ; pruning trees ; cutting hedges ; pruning shrubs
de Hecken schneiden ; Sträucher schneiden ; Bäume schneiden ; Heckenschnitt ; Baumschnitt ; Gehölzschnitt

concept weed-and-plant
kind task
rubric cleaning
work technical
nl onkruid wieden ; wieden ; bloemen planten ; planten water geven ; plantjes planten ; bloemperken onderhouden ; moestuin onderhouden ; planten verzorgen ; schoffelen ; bloembakken vullen
fr désherber ; désherbage ; arroser les plantes ; planter des fleurs ; entretenir le potager ; arrosage ; entretien des parterres ; soigner les plantes
en weeding ; watering plants ; planting flowers ; looking after plants ; tending flower beds ; vegetable garden care
de Unkraut jäten ; Jäten ; Pflanzen gießen ; Blumen pflanzen ; Beete pflegen ; Gemüsegarten pflegen ; Blumen gießen

concept sweep-outdoors
kind task
rubric cleaning
work cleaning technical
nl bladeren ruimen ; bladeren harken ; terras vegen ; sneeuw ruimen ; stoep vegen ; oprit schoonmaken ; zwerfvuil rapen ; zwerfvuil opruimen ; sneeuwvrij maken ; koer vegen
fr ramasser les feuilles ; ratisser les feuilles ; balayer la terrasse ; déneiger ; balayer le trottoir ; ramasser les déchets sauvages ; balayer la cour ; déneigement
en raking leaves ; sweeping the terrace ; shovelling snow ; sweeping the pavement ; litter picking ; clearing snow ; leaf clearing
de Laub harken ; Laub rechen ; Terrasse kehren ; Schnee räumen ; Gehweg fegen ; Hof fegen ; Müll aufsammeln ; Winterdienst

concept hygiene-skill
kind skill
rubric cleaning 0.7 care 0.3
work cleaning
nl hygiënisch werken ; reinigingsmiddelen gebruiken ; kennis van schoonmaakproducten ; werken volgens hygiëneregels ; poetservaring ; ervaring met schoonmaken ; kleurcodes schoonmaak
fr respecter les règles d'hygiène ; connaissance des produits d'entretien ; utilisation de produits de nettoyage ; expérience en nettoyage ; protocoles de nettoyage ; code couleur nettoyage
en working hygienically ; knowledge of cleaning products ; use of cleaning agents ; experience in cleaning ; cleaning protocols ; colour-coded cleaning
de hygienisch arbeiten ; Kenntnisse der Reinigungsmittel ; Umgang mit Reinigungsmitteln ; Reinigungserfahrung ; Hygienevorschriften beachten ; Reinigungspläne

concept laundry-place
kind workplace
rubric cleaning
nl wasplaats ; washok ; stomerij ; droogkuis ; wassalon
fr lingerie de l'établissement ; salon-lavoir ; pressing ; laverie ; nettoyage à sec
en launderette ; dry cleaner's ; laundry service ; ironing workshop
de Waschküche ; Waschsalon ; chemische Reinigung ; Heißmangel ; Wäschereibetrieb

concept cleaning-department
kind workplace
rubric cleaning
nl schoonmaakdienst ; poetsdienst ; onderhoudsdienst schoonmaak ; schoonmaakbedrijf ; dienstenchequebedrijf ; huishoudelijke dienst ; poetsbedrijf ; team schoonmaak
fr service d'entretien ; service de nettoyage ; entreprise de nettoyage ; entreprise de titres-services ; service propreté ; équipe de nettoyage
en cleaning department ; cleaning service ; cleaning company ; housekeeping department ; domestic services ; cleaning team
de Reinigungsdienst ; Reinigungsfirma ; Hauswirtschaft ; Gebäudereinigungsfirma ; Reinigungsabteilung ; Putzkolonne

concept garden-place
kind workplace
rubric cleaning
nl tuincentrum ; groendienst ; kwekerij ; plantsoendienst ; boomkwekerij ; serre ; stadstuin
fr jardinerie ; service des espaces verts ; pépinière ; service des plantations ; exploitation horticole ; serre horticole
en garden centre ; parks department ; plant nursery ; greenhouse ; horticultural business ; tree nursery
de Gartencenter ; Grünflächenamt ; Gärtnerei ; Baumschule ; Gewächshaus ; Gartenbaubetrieb

concept recycling-place
kind workplace
rubric cleaning
nl containerpark ; recyclagepark ; milieustraat ; afvalintercommunale ; sorteerlijn afval ; stortplaats
fr parc à conteneurs ; déchetterie ; recyparc ; déchèterie ; intercommunale de déchets ; décharge publique
en recycling centre ; recycling park ; civic amenity site ; waste depot ; landfill site ; recycling yard
de Wertstoffhof ; Recyclinghof ; Recyclingpark ; Deponie ; Altstoffsammelzentrum ; Bauhof Müllabfuhr

concept horticulture-diploma
kind diploma
rubric cleaning
work technical
gives gardener
nl diploma tuinbouw ; diploma tuinaanleg ; opleiding hovenier ; diploma tuinaanleg en onderhoud ; bachelor groenmanagement ; tuinbouwschool ; diploma groenvoorziening
fr diplôme en horticulture ; CAP jardinier paysagiste ; diplôme d'ouvrier jardinier ; BTS aménagements paysagers ; école d'horticulture ; bachelier en architecture des jardins
en horticulture diploma ; gardening diploma ; landscaping diploma ; degree in horticulture ; RHS diploma ; horticultural college
de Gärtnerausbildung ; Ausbildung Garten- und Landschaftsbau ; Abschluss Gartenbau ; Gärtnerlehre ; Studium Gartenbau ; Gärtnermeisterbrief

concept household-management-diploma
kind diploma
rubric cleaning
work cleaning
gives household-economist-helper
nl diploma huishoudkunde ; diploma verzorging-voeding ; logistiek helper in de zorginstellingen ; opleiding huishoudhulp ; opleiding poetshulp
fr CAP assistant technique en milieux familial et collectif ; diplôme d'aide logistique ; formation aide-ménager ; BEP services aux collectivités ; diplôme de gouvernante
en housekeeping diploma ; home economics diploma ; household management certificate ; domestic science diploma ; housekeeping training
de Ausbildung Hauswirtschaft ; Meisterin der Hauswirtschaft ; Hauswirtschaftsausbildung ; Abschluss Hauswirtschaft ; Ausbildung zur Hauswirtschafterin

concept pool-cleaner
kind occupation
parent special-cleaner
isco 9129
rubric cleaning
work cleaning
nl poolboy ; zwembadonderhoudsman ; zwembadpoetser ; badmeester schoonmaak ; onderhoudsmedewerker zwembad
fr agent d'entretien de piscine ; technicien d'entretien de piscine ; nettoyeur de bassin ; agent de propreté en piscine
en pool attendant cleaner ; pool maintenance cleaner ; leisure centre cleaner ; pool boy
de Poolreiniger ; Beckenreiniger ; Poolboy ; Badreinigungskraft ; Schwimmbeckenreiniger

concept cemetery-worker
kind occupation
parent garden-labourer
isco 9214
rubric cleaning
work technical
nl begraafplaatswerker ; medewerker begraafplaats ; grafonderhouder ; kerkhofonderhouder ; begraafplaatsmedewerker
fr ouvrier de cimetière ; agent d'entretien de cimetière ; jardinier de cimetière ; cantonnier de cimetière
en cemetery worker ; cemetery gardener ; churchyard maintenance worker ; grave maintenance worker
de Friedhofsarbeiter ; Friedhofsmitarbeiter ; Grabpfleger ; Friedhofshelfer

concept nursery-labourer
kind occupation
parent garden-labourer
isco 9214
rubric cleaning
work other
nl bloemenplukker ; boomkwekersarbeider ; stekker ; oogstmedewerker serre ; potter planten ; plantenverzorger
fr ouvrier pépiniériste ; cueilleur de fleurs ; repiqueur ; aide-pépiniériste ; ouvrier en floriculture ; boutureur
en plant nursery worker ; flower picker ; potting worker ; transplanter ; nursery hand ; glasshouse worker
de Baumschularbeiter ; Blumenpflücker ; Pikierer ; Baumschulhelfer ; Treibhausarbeiter ; Pflanzenpfleger

concept public-space-worker
kind occupation
parent street-sweeper
isco 9613
rubric cleaning
work cleaning
nl gemeentearbeider ; parkwachter netheid ; zwerfvuilruimer ; sneeuwruimer ; medewerker openbare werken ; papierprikker ; marktveger
fr ouvrier communal ; agent de nettoiement ; agent des services techniques communaux ; déneigeur ; agent polyvalent de propreté ; nettoyeur de marché ; employé communal de propreté
en litter picker ; snow clearer ; council street worker ; park litter collector ; market sweeper ; municipal cleaner
de Gemeindearbeiter ; Müllsammler im Park ; Schneeräumer ; Bauhofmitarbeiter ; Stadtarbeiter Reinigung ; Laubkehrer

concept laundry-manager
kind occupation
isco 5151
rubric cleaning
work cleaning management
nl wasserijverantwoordelijke ; hoofd wasserij ; wasserijmanager ; verantwoordelijke linnendienst ; verantwoordelijke strijkatelier ; hoofd linnenkamer
fr responsable de blanchisserie ; chef de blanchisserie ; responsable de buanderie ; chef buandier ; responsable d'atelier de repassage
en laundry manager ; laundry supervisor ; head of laundry ; linen room supervisor ; laundry team leader
de Wäschereileiter ; Leitung Wäscherei ; Wäschereimeister ; Teamleiter Wäscherei ; Leiter Textilreinigung

concept textile-finisher
kind occupation
parent laundry-worker
isco 8157
rubric cleaning
work cleaning
nl bediener mangel ; mangelaar ; bediener strijkmachine ; tapijtreinigingsmachinebediener ; wasserijtechnicus bediening ; vouwmachinebediener
fr calandreur ; conducteur de calandre ; opérateur de sécheuse-repasseuse ; opérateur de machine à repasser ; plieuse de blanchisserie ; conducteur de séchoir
en calender operator ; laundry press operator ; flatwork ironer operator ; washing machine operator ; tumble dryer operator ; carpet cleaning machine operator
de Mangler ; Manglerin ; Bügelmaschinenbediener ; Waschmaschinenbediener ; Trocknerbediener ; Faltmaschinenbediener
