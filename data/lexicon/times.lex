# Times a shift or a helper's availability can name: days, parts of the day, shifts, and the looser words around
# them. `grid` gives the half-days of the week a word covers; words without it say how often, how long or how soon.

concept monday
kind time
grid mon
nl maandag ; maandagen ; elke maandag ; 's maandags ; op maandag
fr lundi ; lundis ; le lundi ; tous les lundis ; chaque lundi
en Monday ; Mondays ; every Monday ; on Monday
de Montag ; montags ; jeden Montag ; am Montag

concept monday-morning
kind time
grid mon morning
nl maandagochtend ; maandagvoormiddag ; maandagmorgen ; maandag in de voormiddag ; maandag voormiddag ; maandag morgen ; maandag ochtend
fr lundi matin ; lundis matin ; lundi en matinée ; lundi avant-midi
en Monday morning ; Monday mornings ; Monday AM ; Monday forenoon
de Montagvormittag ; Montagmorgen ; montagvormittags ; Montag früh ; Montag Vormittag ; Montag Morgen

concept monday-afternoon
kind time
grid mon afternoon
nl maandagnamiddag ; maandagmiddag ; maandag in de namiddag ; maandagnamiddagen ; maandag namiddag ; maandag middag
fr lundi après-midi ; lundis après-midi ; lundi l'après-midi ; le lundi après-midi
en Monday afternoon ; Monday afternoons ; Monday PM ; Monday in the afternoon
de Montagnachmittag ; montagnachmittags ; Montag am Nachmittag ; Montagmittag ; Montag Nachmittag

concept monday-evening
kind time
grid mon evening
nl maandagavond ; maandagavonden ; maandag 's avonds ; elke maandagavond ; maandag avond
fr lundi soir ; lundis soir ; lundi en soirée ; le lundi soir
en Monday evening ; Monday evenings ; Monday in the evening ; every Monday evening
de Montagabend ; montagabends ; Montag am Abend ; jeden Montagabend ; Montag Abend

concept monday-night
kind time
grid mon night
nl maandagnacht ; maandagnachten ; maandag 's nachts ; nacht van maandag ; maandag nacht
fr lundi nuit ; nuit de lundi ; nuit du lundi ; lundi de nuit
en Monday night ; Monday nights ; Monday overnight ; night of Monday
de Montagnacht ; montagnachts ; Nacht von Montag ; Nacht auf Montag ; Montag Nacht

concept tuesday
kind time
grid tue
nl dinsdag ; dinsdagen ; elke dinsdag ; op dinsdag
fr mardi ; mardis ; le mardi ; tous les mardis ; chaque mardi
en Tuesday ; Tuesdays ; every Tuesday ; on Tuesday
de Dienstag ; dienstags ; jeden Dienstag ; am Dienstag

concept tuesday-morning
kind time
grid tue morning
nl dinsdagochtend ; dinsdagvoormiddag ; dinsdagmorgen ; dinsdag in de voormiddag ; dinsdag voormiddag ; dinsdag morgen ; dinsdag ochtend
fr mardi matin ; mardis matin ; mardi en matinée ; mardi avant-midi
en Tuesday morning ; Tuesday mornings ; Tuesday AM ; Tuesday forenoon
de Dienstagvormittag ; Dienstagmorgen ; dienstagvormittags ; Dienstag früh ; Dienstag Vormittag ; Dienstag Morgen

concept tuesday-afternoon
kind time
grid tue afternoon
nl dinsdagnamiddag ; dinsdagmiddag ; dinsdag in de namiddag ; dinsdagnamiddagen ; dinsdag namiddag ; dinsdag middag
fr mardi après-midi ; mardis après-midi ; mardi l'après-midi ; le mardi après-midi
en Tuesday afternoon ; Tuesday afternoons ; Tuesday PM ; Tuesday in the afternoon
de Dienstagnachmittag ; dienstagnachmittags ; Dienstag am Nachmittag ; Dienstagmittag ; Dienstag Nachmittag

concept tuesday-evening
kind time
grid tue evening
nl dinsdagavond ; dinsdagavonden ; dinsdag 's avonds ; elke dinsdagavond ; dinsdag avond
fr mardi soir ; mardis soir ; mardi en soirée ; le mardi soir
en Tuesday evening ; Tuesday evenings ; Tuesday in the evening ; every Tuesday evening
de Dienstagabend ; dienstagabends ; Dienstag am Abend ; jeden Dienstagabend ; Dienstag Abend

concept tuesday-night
kind time
grid tue night
nl dinsdagnacht ; dinsdagnachten ; dinsdag 's nachts ; nacht van dinsdag ; dinsdag nacht
fr mardi nuit ; nuit de mardi ; nuit du mardi ; mardi de nuit
en Tuesday night ; Tuesday nights ; Tuesday overnight ; night of Tuesday
de Dienstagnacht ; dienstagnachts ; Nacht von Dienstag ; Nacht auf Dienstag ; Dienstag Nacht

concept wednesday
kind time
grid wed
nl woensdag ; woensdagen ; elke woensdag ; 's woensdags ; op woensdag
fr mercredi ; mercredis ; le mercredi ; tous les mercredis ; chaque mercredi
en Wednesday ; Wednesdays ; every Wednesday ; on Wednesday
de Mittwoch ; mittwochs ; jeden Mittwoch ; am Mittwoch

concept wednesday-morning
kind time
grid wed morning
nl woensdagochtend ; woensdagvoormiddag ; woensdagmorgen ; woensdag in de voormiddag ; woensdag voormiddag ; woensdag morgen ; woensdag ochtend
fr mercredi matin ; mercredis matin ; mercredi en matinée ; mercredi avant-midi
en Wednesday morning ; Wednesday mornings ; Wednesday AM ; Wednesday forenoon
de Mittwochvormittag ; Mittwochmorgen ; mittwochvormittags ; Mittwoch früh ; Mittwoch Vormittag ; Mittwoch Morgen

concept wednesday-afternoon
kind time
grid wed afternoon
nl woensdagnamiddag ; woensdagmiddag ; woensdag in de namiddag ; woensdagnamiddagen ; woensdag namiddag ; woensdag middag
fr mercredi après-midi ; mercredis après-midi ; mercredi l'après-midi ; le mercredi après-midi
en Wednesday afternoon ; Wednesday afternoons ; Wednesday PM ; Wednesday in the afternoon
de Mittwochnachmittag ; mittwochnachmittags ; Mittwoch am Nachmittag ; Mittwochmittag ; Mittwoch Nachmittag

concept wednesday-evening
kind time
grid wed evening
nl woensdagavond ; woensdagavonden ; woensdag 's avonds ; elke woensdagavond ; woensdag avond
fr mercredi soir ; mercredis soir ; mercredi en soirée ; le mercredi soir
en Wednesday evening ; Wednesday evenings ; Wednesday in the evening ; every Wednesday evening
de Mittwochabend ; mittwochabends ; Mittwoch am Abend ; jeden Mittwochabend ; Mittwoch Abend

concept wednesday-night
kind time
grid wed night
nl woensdagnacht ; woensdagnachten ; woensdag 's nachts ; nacht van woensdag ; woensdag nacht
fr mercredi nuit ; nuit de mercredi ; nuit du mercredi ; mercredi de nuit
en Wednesday night ; Wednesday nights ; Wednesday overnight ; night of Wednesday
de Mittwochnacht ; mittwochnachts ; Nacht von Mittwoch ; Nacht auf Mittwoch ; Mittwoch Nacht

concept thursday
kind time
grid thu
nl donderdag ; donderdagen ; elke donderdag ; op donderdag
fr jeudi ; jeudis ; le jeudi ; tous les jeudis ; chaque jeudi
en Thursday ; Thursdays ; every Thursday ; on Thursday
de Donnerstag ; donnerstags ; jeden Donnerstag ; am Donnerstag

concept thursday-morning
kind time
grid thu morning
nl donderdagochtend ; donderdagvoormiddag ; donderdagmorgen ; donderdag in de voormiddag ; donderdag voormiddag ; donderdag morgen ; donderdag ochtend
fr jeudi matin ; jeudis matin ; jeudi en matinée ; jeudi avant-midi
en Thursday morning ; Thursday mornings ; Thursday AM ; Thursday forenoon
de Donnerstagvormittag ; Donnerstagmorgen ; donnerstagvormittags ; Donnerstag früh ; Donnerstag Vormittag ; Donnerstag Morgen

concept thursday-afternoon
kind time
grid thu afternoon
nl donderdagnamiddag ; donderdagmiddag ; donderdag in de namiddag ; donderdagnamiddagen ; donderdag namiddag ; donderdag middag
fr jeudi après-midi ; jeudis après-midi ; jeudi l'après-midi ; le jeudi après-midi
en Thursday afternoon ; Thursday afternoons ; Thursday PM ; Thursday in the afternoon
de Donnerstagnachmittag ; donnerstagnachmittags ; Donnerstag am Nachmittag ; Donnerstagmittag ; Donnerstag Nachmittag

concept thursday-evening
kind time
grid thu evening
nl donderdagavond ; donderdagavonden ; donderdag 's avonds ; elke donderdagavond ; donderdag avond
fr jeudi soir ; jeudis soir ; jeudi en soirée ; le jeudi soir
en Thursday evening ; Thursday evenings ; Thursday in the evening ; every Thursday evening
de Donnerstagabend ; donnerstagabends ; Donnerstag am Abend ; jeden Donnerstagabend ; Donnerstag Abend

concept thursday-night
kind time
grid thu night
nl donderdagnacht ; donderdagnachten ; donderdag 's nachts ; nacht van donderdag ; donderdag nacht
fr jeudi nuit ; nuit de jeudi ; nuit du jeudi ; jeudi de nuit
en Thursday night ; Thursday nights ; Thursday overnight ; night of Thursday
de Donnerstagnacht ; donnerstagnachts ; Nacht von Donnerstag ; Nacht auf Donnerstag ; Donnerstag Nacht

concept friday
kind time
grid fri
nl vrijdag ; vrijdagen ; elke vrijdag ; op vrijdag
fr vendredi ; vendredis ; le vendredi ; tous les vendredis ; chaque vendredi
en Friday ; Fridays ; every Friday ; on Friday
de Freitag ; freitags ; jeden Freitag ; am Freitag

concept friday-morning
kind time
grid fri morning
nl vrijdagochtend ; vrijdagvoormiddag ; vrijdagmorgen ; vrijdag in de voormiddag ; vrijdag voormiddag ; vrijdag morgen ; vrijdag ochtend
fr vendredi matin ; vendredis matin ; vendredi en matinée ; vendredi avant-midi
en Friday morning ; Friday mornings ; Friday AM ; Friday forenoon
de Freitagvormittag ; Freitagmorgen ; freitagvormittags ; Freitag früh ; Freitag Vormittag ; Freitag Morgen

concept friday-afternoon
kind time
grid fri afternoon
nl vrijdagnamiddag ; vrijdagmiddag ; vrijdag in de namiddag ; vrijdagnamiddagen ; vrijdag namiddag ; vrijdag middag
fr vendredi après-midi ; vendredis après-midi ; vendredi l'après-midi ; le vendredi après-midi
en Friday afternoon ; Friday afternoons ; Friday PM ; Friday in the afternoon
de Freitagnachmittag ; freitagnachmittags ; Freitag am Nachmittag ; Freitagmittag ; Freitag Nachmittag

concept friday-evening
kind time
grid fri evening
nl vrijdagavond ; vrijdagavonden ; vrijdag 's avonds ; elke vrijdagavond ; vrijdag avond
fr vendredi soir ; vendredis soir ; vendredi en soirée ; le vendredi soir
en Friday evening ; Friday evenings ; Friday in the evening ; every Friday evening
de Freitagabend ; freitagabends ; Freitag am Abend ; jeden Freitagabend ; Freitag Abend

concept friday-night
kind time
grid fri night
nl vrijdagnacht ; vrijdagnachten ; vrijdag 's nachts ; nacht van vrijdag ; vrijdag nacht
fr vendredi nuit ; nuit de vendredi ; nuit du vendredi ; vendredi de nuit
en Friday night ; Friday nights ; Friday overnight ; night of Friday
de Freitagnacht ; freitagnachts ; Nacht von Freitag ; Nacht auf Freitag ; Freitag Nacht

concept saturday
kind time
grid sat
nl zaterdag ; zaterdagen ; elke zaterdag ; 's zaterdags ; op zaterdag
fr samedi ; samedis ; le samedi ; tous les samedis ; chaque samedi
en Saturday ; Saturdays ; every Saturday ; on Saturday
de Samstag ; samstags ; jeden Samstag ; am Samstag ; Sonnabend ; sonnabends

concept saturday-morning
kind time
grid sat morning
nl zaterdagochtend ; zaterdagvoormiddag ; zaterdagmorgen ; zaterdag in de voormiddag ; zaterdag voormiddag ; zaterdag morgen ; zaterdag ochtend
fr samedi matin ; samedis matin ; samedi en matinée ; samedi avant-midi
en Saturday morning ; Saturday mornings ; Saturday AM ; Saturday forenoon
de Samstagvormittag ; Samstagmorgen ; samstagvormittags ; Samstag früh ; Samstag Vormittag ; Samstag Morgen

concept saturday-afternoon
kind time
grid sat afternoon
nl zaterdagnamiddag ; zaterdagmiddag ; zaterdag in de namiddag ; zaterdagnamiddagen ; zaterdag namiddag ; zaterdag middag
fr samedi après-midi ; samedis après-midi ; samedi l'après-midi ; le samedi après-midi
en Saturday afternoon ; Saturday afternoons ; Saturday PM ; Saturday in the afternoon
de Samstagnachmittag ; samstagnachmittags ; Samstag am Nachmittag ; Samstagmittag ; Samstag Nachmittag

concept saturday-evening
kind time
grid sat evening
nl zaterdagavond ; zaterdagavonden ; zaterdag 's avonds ; elke zaterdagavond ; zaterdag avond
fr samedi soir ; samedis soir ; samedi en soirée ; le samedi soir
en Saturday evening ; Saturday evenings ; Saturday in the evening ; every Saturday evening
de Samstagabend ; samstagabends ; Samstag am Abend ; jeden Samstagabend ; Samstag Abend

concept saturday-night
kind time
grid sat night
nl zaterdagnacht ; zaterdagnachten ; zaterdag 's nachts ; nacht van zaterdag ; zaterdag nacht
fr samedi nuit ; nuit de samedi ; nuit du samedi ; samedi de nuit
en Saturday night ; Saturday nights ; Saturday overnight ; night of Saturday
de Samstagnacht ; samstagnachts ; Nacht von Samstag ; Nacht auf Samstag ; Samstag Nacht

concept sunday
kind time
grid sun
nl zondag ; zondagen ; elke zondag ; 's zondags ; op zondag
fr dimanche ; dimanches ; le dimanche ; tous les dimanches ; chaque dimanche
en Sunday ; Sundays ; every Sunday ; on Sunday
de Sonntag ; sonntags ; jeden Sonntag ; am Sonntag

concept sunday-morning
kind time
grid sun morning
nl zondagochtend ; zondagvoormiddag ; zondagmorgen ; zondag in de voormiddag ; zondag voormiddag ; zondag morgen ; zondag ochtend
fr dimanche matin ; dimanches matin ; dimanche en matinée ; dimanche avant-midi
en Sunday morning ; Sunday mornings ; Sunday AM ; Sunday forenoon
de Sonntagvormittag ; Sonntagmorgen ; sonntagvormittags ; Sonntag früh ; Sonntag Vormittag ; Sonntag Morgen

concept sunday-afternoon
kind time
grid sun afternoon
nl zondagnamiddag ; zondagmiddag ; zondag in de namiddag ; zondagnamiddagen ; zondag namiddag ; zondag middag
fr dimanche après-midi ; dimanches après-midi ; dimanche l'après-midi ; le dimanche après-midi
en Sunday afternoon ; Sunday afternoons ; Sunday PM ; Sunday in the afternoon
de Sonntagnachmittag ; sonntagnachmittags ; Sonntag am Nachmittag ; Sonntagmittag ; Sonntag Nachmittag

concept sunday-evening
kind time
grid sun evening
nl zondagavond ; zondagavonden ; zondag 's avonds ; elke zondagavond ; zondag avond
fr dimanche soir ; dimanches soir ; dimanche en soirée ; le dimanche soir
en Sunday evening ; Sunday evenings ; Sunday in the evening ; every Sunday evening
de Sonntagabend ; sonntagabends ; Sonntag am Abend ; jeden Sonntagabend ; Sonntag Abend

concept sunday-night
kind time
grid sun night
nl zondagnacht ; zondagnachten ; zondag 's nachts ; nacht van zondag ; zondag nacht
fr dimanche nuit ; nuit de dimanche ; nuit du dimanche ; dimanche de nuit
en Sunday night ; Sunday nights ; Sunday overnight ; night of Sunday
de Sonntagnacht ; sonntagnachts ; Nacht von Sonntag ; Nacht auf Sonntag ; Sonntag Nacht

concept morning
kind time
grid morning
nl ochtend ; voormiddag ; 's ochtends ; 's morgens ; ochtenden ; voormiddagen ; in de voormiddag ; vóór de middag ; ochtenduren
fr matin ; matinée ; le matin ; avant-midi ; matins ; matinées ; en matinée
en morning ; mornings ; in the morning ; forenoon ; before noon
de Vormittag ; morgens ; vormittags ; am Vormittag ; am Morgen ; jeden Morgen ; Vormittage

concept early-morning
kind time
grid morning
nl vroege ochtend ; vroeg in de ochtend ; voor dag en dauw ; vroege uren
fr tôt le matin ; petit matin ; aube ; tôt matin
en early morning ; early in the morning ; dawn ; crack of dawn
de früher Morgen ; frühmorgens ; früh am Morgen ; in der Früh

concept midday
kind time
grid morning afternoon
nl middagpauze ; over de middag ; rond de middag ; 's middags ; middaguur ; middaguren ; tijdens de middag
fr midi ; heure de midi ; temps de midi ; pause de midi ; sur le temps de midi ; pause déjeuner
en midday ; noon ; lunchtime ; lunch break ; at noon
de Mittag ; mittags ; Mittagspause ; Mittagszeit ; über Mittag

concept afternoon
kind time
grid afternoon
nl namiddag ; namiddagen ; in de namiddag ; 's namiddags ; na de middag ; nm
fr après-midi ; l'après-midi ; les après-midis ; après midi ; en début d'après-midi
en afternoon ; afternoons ; in the afternoon
de Nachmittag ; nachmittags ; am Nachmittag ; Nachmittage ; jeden Nachmittag

concept evening
kind time
grid evening
nl avond ; 's avonds ; avonden ; in de avond ; avonduren ; avondwerk
fr soir ; soirée ; le soir ; soirs ; en soirée ; soirées
en evening ; evenings ; in the evening ; evening hours ; after dinner
de Abend ; abends ; am Abend ; Abende ; Abendstunden ; jeden Abend

concept night
kind time
grid night
nl nacht ; 's nachts ; nachten ; nachtwerk ; in de nacht ; nachtelijke uren
fr nuit ; de nuit ; la nuit ; nuits ; nocturne ; travail de nuit
en night ; nights ; at night ; overnight ; night-time ; nighttime
de Nacht ; nachts ; Nächte ; in der Nacht ; Nachtarbeit ; nächtlich

concept daytime
kind time
grid morning afternoon
nl overdag ; dagwerk ; daguren ; tijdens de dag ; in de loop van de dag
fr en journée ; de jour ; la journée ; pendant la journée ; heures de jour
en daytime ; during the day ; day work ; in the daytime
de tagsüber ; am Tag ; Tagarbeit ; untertags ; während des Tages

concept weekdays
kind time
grid mon tue wed thu fri
nl weekdag ; weekdagen ; werkdag ; werkdagen ; doordeweeks ; in de week ; maandag tot vrijdag ; van maandag tot en met vrijdag
fr jour de semaine ; en semaine ; jours ouvrables ; jour ouvrable ; du lundi au vendredi ; jours de la semaine
en weekday ; weekdays ; working day ; Monday to Friday ; during the week ; midweek
de Wochentag ; werktags ; Werktag ; unter der Woche ; Montag bis Freitag ; wochentags ; Arbeitstage

concept office-hours
kind time
grid mon tue wed thu fri morning afternoon
nl kantooruren ; tijdens de kantooruren ; tijdens de werkuren ; dagschema ; openingsuren
fr heures de bureau ; pendant les heures de bureau ; horaire de jour ; heures d'ouverture ; horaire de bureau
en office hours ; business hours ; working hours ; nine to five ; opening hours
de Bürozeiten ; Geschäftszeiten ; während der Bürozeiten ; Öffnungszeiten ; Bürostunden

concept weekday-mornings
kind time
grid mon tue wed thu fri morning
nl weekochtend ; weekvoormiddag ; voormiddagen in de week ; elke werkdag voormiddag
fr matins de semaine ; matin en semaine ; les matins en semaine ; chaque matin de la semaine
en weekday morning ; weekday mornings ; mornings during the week ; mornings Monday to Friday
de Wochentagvormittag ; werktags vormittags ; vormittags unter der Woche ; wochentags vormittags

concept weekday-evenings
kind time
grid mon tue wed thu fri evening
nl weekavond ; weekavonden ; avonden in de week ; doordeweekse avond ; na het werk ; na de werkuren
fr soirs de semaine ; soir en semaine ; les soirs en semaine ; après le travail ; après journée
en weekday evening ; weekday evenings ; evenings during the week ; after work ; after hours
de Wochentagabend ; abends unter der Woche ; wochentags abends ; nach Feierabend ; nach der Arbeit

concept weekend
kind time
grid sat sun
nl weekend ; weekends ; in het weekend ; tijdens het weekend ; weekendwerk ; zaterdag en zondag
fr week-end ; le week-end ; week-ends ; weekend ; fin de semaine ; samedi et dimanche
en weekend ; weekends ; at the weekend ; weekend work ; Saturday and Sunday
de Wochenende ; am Wochenende ; Wochenenden ; Wochenendarbeit ; Samstag und Sonntag

concept weekend-daytime
kind time
grid sat sun morning afternoon
nl weekend overdag ; overdag in het weekend ; weekenddag ; weekenddagen
fr week-end en journée ; journée de week-end ; le week-end en journée ; jours de week-end
en weekend daytime ; weekend day ; weekend days ; daytime at weekends
de Wochenendtag ; am Wochenende tagsüber ; tagsüber am Wochenende ; Wochenendtage

concept weekend-mornings
kind time
grid sat sun morning
nl weekendochtend ; weekendvoormiddag ; voormiddag in het weekend ; weekendochtenden
fr matin de week-end ; le week-end matin ; matins du week-end ; matinée de week-end
en weekend morning ; weekend mornings ; mornings at the weekend ; mornings at weekends
de Wochenendvormittag ; am Wochenende vormittags ; Wochenendmorgen ; vormittags am Wochenende

concept weekend-afternoons
kind time
grid sat sun afternoon
nl weekendnamiddag ; namiddag in het weekend ; weekendnamiddagen ; weekendmiddag
fr après-midi de week-end ; le week-end après-midi ; après-midis du week-end ; après-midi du week-end
en weekend afternoon ; weekend afternoons ; afternoons at the weekend ; afternoons at weekends
de Wochenendnachmittag ; am Wochenende nachmittags ; nachmittags am Wochenende ; Wochenendnachmittage

concept weekend-evenings
kind time
grid sat sun evening
nl weekendavond ; weekendavonden ; avond in het weekend ; 's avonds in het weekend
fr soir de week-end ; soirée de week-end ; soirs du week-end ; le week-end en soirée
en weekend evening ; weekend evenings ; evenings at the weekend ; evenings at weekends
de Wochenendabend ; am Wochenende abends ; abends am Wochenende ; Wochenendabende

concept weekend-nights
kind time
grid sat sun night
nl weekendnacht ; weekendnachten ; nacht in het weekend ; 's nachts in het weekend
fr nuit de week-end ; nuits de week-end ; nuit du week-end ; week-end de nuit
en weekend night ; weekend nights ; nights at the weekend ; nights at weekends
de Wochenendnacht ; Wochenendnächte ; nachts am Wochenende ; am Wochenende nachts

concept weekday-nights
kind time
grid mon tue wed thu fri night
nl weeknacht ; weeknachten ; nachten in de week ; nacht door de week
fr nuit en semaine ; nuits de semaine ; nuits en semaine ; nuit de semaine
en weeknight ; weeknights ; nights during the week ; weekday night
de Wochentagnacht ; nachts unter der Woche ; Nächte unter der Woche ; werktags nachts

concept round-the-clock
kind time
grid mon tue wed thu fri sat sun
nl 24 uur op 24 ; 24/7 ; dag en nacht ; altijd beschikbaar ; elk moment van de week ; 24 op 7 ; de klok rond
fr 24 heures sur 24 ; 24h/24 ; jour et nuit ; 7 jours sur 7 ; toujours disponible ; 24/7
en round the clock ; 24/7 ; day and night ; around the clock ; any time ; always available
de rund um die Uhr ; 24/7 ; Tag und Nacht ; jederzeit ; immer verfügbar

concept every-day
kind time
grid mon tue wed thu fri sat sun
nl elke dag ; dagelijks ; iedere dag ; alle dagen ; zeven dagen op zeven ; 7 dagen op 7
fr tous les jours ; chaque jour ; quotidien ; quotidiennement ; journalier
en every day ; daily ; each day ; seven days a week ; all days
de jeden Tag ; täglich ; alle Tage ; tagtäglich ; sieben Tage die Woche

concept early-shift
kind time
grid morning
nl vroege dienst ; vroege shift ; vroege ; ochtendshift ; vroegdienst ; ochtenddienst ; ochtendploeg ; vroege ploeg
fr service du matin ; pause du matin ; équipe du matin ; horaire du matin ; poste du matin ; shift du matin
en early shift ; morning shift ; earlies ; early duty
de Frühdienst ; Frühschicht ; Morgenschicht ; Vormittagsdienst

concept day-shift
kind time
grid morning afternoon
nl dagdienst ; dagshift ; dagploeg ; daguurrooster
fr service de jour ; équipe de jour ; poste de jour ; pause de jour ; shift de jour
en day shift ; day duty ; days shift ; daytime shift
de Tagdienst ; Tagschicht ; Tagesdienst ; Tagesschicht

concept late-shift
kind time
grid afternoon evening
nl late dienst ; late shift ; late ; avondshift ; laatdienst ; avonddienst ; namiddagshift ; late ploeg
fr service du soir ; pause du soir ; équipe du soir ; horaire du soir ; poste d'après-midi ; shift du soir ; service d'après-midi
en late shift ; evening shift ; lates ; back shift ; afternoon shift
de Spätdienst ; Spätschicht ; Abendschicht ; Abenddienst ; Nachmittagsdienst

concept night-shift
kind time
grid night
nl nachtdienst ; nachtshift ; nachtploeg ; nachtpost ; slapende nacht ; wakende nacht
fr service de nuit ; équipe de nuit ; poste de nuit ; pause de nuit ; garde de nuit ; nuit dormante
en night shift ; night duty ; sleep-in shift ; waking night ; graveyard shift
de Nachtdienst ; Nachtschicht ; Nachtwache halten ; Nachtbereitschaft ; Dauernacht

concept weekend-shift
kind time
grid sat sun
nl weekenddienst ; weekendshift ; weekendploeg ; weekendwacht
fr service de week-end ; garde de week-end ; équipe de week-end ; prestation de week-end
en weekend shift ; weekend duty ; weekend on-call ; weekend rota
de Wochenenddienst ; Wochenendschicht ; Wochenendbereitschaft ; Samstagsdienst

concept split-shift
kind time
grid morning evening
nl onderbroken dienst ; gebroken dienst ; onderbroken uurrooster ; gesplitste shift
fr horaire coupé ; service coupé ; journée coupée ; horaire à coupures
en split shift ; broken shift ; split duty ; split hours
de geteilter Dienst ; Teildienst ; geteilte Schicht ; Splitdienst

concept school-hours
kind time
grid mon tue wed thu fri morning afternoon
nl schooluren ; tijdens de schooluren ; onder schooltijd ; lesuren
fr heures scolaires ; pendant les heures de cours ; horaire scolaire ; heures d'école
en school hours ; during school hours ; term-time hours ; in school time
de Schulzeiten ; während der Schulzeit ; Unterrichtszeit ; Schulstunden

concept after-school-hours
kind time
grid mon tue wed thu fri afternoon
nl na schooltijd ; na de schooluren ; naschools ; na de lesuren
fr après l'école ; après les cours ; extrascolaire ; après quatre heures
en after school ; after school hours ; after class ; out-of-school hours
de nach der Schule ; nach dem Unterricht ; nach Schulschluss ; außerschulisch

concept shift-work
kind time
nl ploegendienst ; ploegenarbeid ; wisselende uren ; shiften ; werken in shiften ; wisselende diensten ; onregelmatige uren ; shift
fr travail à pauses ; horaire variable ; travail posté ; horaires décalés ; horaires irréguliers ; roulement ; shifts
en shift work ; rotating shifts ; irregular hours ; shift pattern ; variable hours ; shift
de Schichtdienst ; Schichtarbeit ; Wechselschicht ; unregelmäßige Arbeitszeiten ; Turnusdienst ; Schicht

concept on-call
kind time
nl wachtdienst ; oproepbaar ; van wacht ; stand-by ; op afroep ; oproepbasis ; achterwacht ; thuiswacht
fr garde ; de garde ; sur appel ; astreinte ; rappelable ; stand-by
en on call ; on-call duty ; standby ; call duty ; on-call rota
de Rufbereitschaft ; auf Abruf ; Bereitschaftsdienst ; Hintergrunddienst ; Rufdienst

concept flexible-hours
kind time
nl flexibele uren ; flexibel ; flexibel uurrooster ; uren in overleg ; vrij te kiezen uren ; glijdende uren ; uren af te spreken
fr horaire flexible ; flexible ; horaires souples ; horaire à convenir ; heures à convenir ; horaire libre
en flexible hours ; flexible ; flexitime ; hours to be agreed ; hours by arrangement ; flextime
de flexible Arbeitszeiten ; flexibel ; Gleitzeit ; Zeiten nach Absprache ; freie Zeiteinteilung

concept public-holiday
kind time
nl feestdag ; feestdagen ; wettelijke feestdag ; op feestdagen ; officiële feestdag
fr jour férié ; jours fériés ; férié ; fête légale ; jour de fête
en public holiday ; bank holiday ; public holidays ; statutory holiday
de Feiertag ; Feiertage ; gesetzlicher Feiertag ; an Feiertagen ; feiertags

concept school-holidays
kind time
nl schoolvakantie ; schoolvakanties ; tijdens de vakantie ; vakantieperiode ; schoolverlof
fr vacances scolaires ; congés scolaires ; pendant les vacances ; période de vacances ; congé scolaire
en school holidays ; school holiday ; holiday period ; school break ; half-term
de Schulferien ; Ferien ; in den Ferien ; Ferienzeit ; Ferienzeitraum

concept summer-holiday
kind time
nl zomervakantie ; grote vakantie ; zomermaanden ; juli en augustus ; in de zomer ; zomerverlof
fr vacances d'été ; grandes vacances ; juillet et août ; mois d'été ; en été ; période estivale
en summer holiday ; summer holidays ; July and August ; summer months ; summer vacation ; summer break
de Sommerferien ; große Ferien ; Juli und August ; Sommermonate ; im Sommer

concept autumn-break
kind time
nl herfstvakantie ; herfstverlof ; allerheiligenvakantie ; week van Allerheiligen
fr congé d'automne ; vacances de la Toussaint ; congé de Toussaint ; vacances d'automne
en autumn break ; autumn half-term ; All Saints holiday ; fall break
de Herbstferien ; Allerheiligenferien ; Herbsturlaub ; Ferien um Allerheiligen

concept christmas-period
kind time
nl kerstvakantie ; kerstperiode ; eindejaarsperiode ; kerst en nieuwjaar ; rond de feestdagen ; kerstverlof ; kerstdag
fr vacances de Noël ; vacances d'hiver ; période de Noël ; fin d'année ; fêtes de fin d'année ; Noël et Nouvel An
en Christmas holidays ; Christmas period ; festive season ; Christmas and New Year ; year-end holidays
de Weihnachtsferien ; Weihnachtszeit ; Jahreswechsel ; zwischen den Jahren ; Weihnachten und Neujahr

concept carnival-break
kind time
nl krokusvakantie ; krokusverlof ; voorjaarsvakantie ; carnavalsvakantie
fr congé de carnaval ; vacances de carnaval ; congé de détente ; vacances de détente
en carnival break ; February half-term ; spring half-term ; crocus holiday
de Karnevalsferien ; Winterferien ; Faschingsferien ; Semesterferien

concept easter-holiday
kind time
nl paasvakantie ; paasverlof ; paasperiode ; rond Pasen
fr vacances de Pâques ; congé de Pâques ; vacances de printemps ; période de Pâques
en Easter holidays ; Easter break ; Easter period ; spring break
de Osterferien ; Osterzeit ; Frühjahrsferien ; rund um Ostern

concept long-weekend
kind time
nl verlengd weekend ; brugdag ; lang weekend ; brugdagen
fr long week-end ; jour de pont ; week-end prolongé
en long weekend ; bridge day ; extended weekend ; bank holiday weekend
de langes Wochenende ; Brückentag ; verlängertes Wochenende ; Fenstertag

concept full-time
kind time
nl voltijds ; fulltime ; voltijdse tewerkstelling ; 38 uur per week ; voltijdse baan ; full time
fr temps plein ; à temps plein ; plein temps ; 38 heures par semaine ; ETP ; full time
en full-time ; full time ; FTE ; full-time position ; 38 hours a week
de Vollzeit ; vollzeitig ; Vollzeitstelle ; Ganztagsstelle ; in Vollzeit

concept part-time
kind time
nl deeltijds ; parttime ; deeltijdse tewerkstelling ; part time ; enkele uren per week ; deeltijdbaan
fr temps partiel ; à temps partiel ; quelques heures par semaine ; part time ; temps réduit
en part-time ; part time ; a few hours a week ; part-time position ; reduced hours
de Teilzeit ; teilzeitig ; Teilzeitstelle ; in Teilzeit ; einige Stunden pro Woche

concept half-time
kind time
nl halftijds ; 50 procent ; halftijdse tewerkstelling ; 19 uur per week
fr mi-temps ; à mi-temps ; 50 pour cent ; 19 heures par semaine
en half-time ; half time ; fifty per cent ; half-time position
de Halbzeit ; Halbtagsstelle ; halbtags arbeiten ; fünfzig Prozent

concept half-day
kind time
nl halve dag ; halve dagen ; dagdeel ; dagdelen ; een halve dag per week
fr demi-journée ; demi-journées ; demi-jour ; une demi-journée par semaine
en half day ; half-day ; half days ; one half-day a week
de halber Tag ; halbtags ; halbe Tage ; ein halber Tag pro Woche

concept full-day
kind time
nl hele dag ; volledige dag ; de ganse dag ; hele dagen ; volle dag
fr journée complète ; toute la journée ; journée entière ; journées entières
en full day ; whole day ; all day ; full days ; entire day
de ganzer Tag ; ganztags ; den ganzen Tag ; ganze Tage

concept few-hours
kind time
nl enkele uren ; paar uurtjes ; een paar uur ; enkele uurtjes ; een uurtje
fr quelques heures ; une heure ou deux ; deux ou trois heures ; une petite heure
en a few hours ; couple of hours ; an hour or two ; some hours
de einige Stunden ; ein paar Stunden ; ein bis zwei Stunden ; stundenweise

concept weekly
kind time
nl wekelijks ; elke week ; iedere week ; per week ; een keer per week ; om de week ; tweewekelijks
fr hebdomadaire ; chaque semaine ; toutes les semaines ; par semaine ; une fois par semaine ; toutes les deux semaines
en weekly ; every week ; each week ; per week ; once a week ; fortnightly ; every other week
de wöchentlich ; jede Woche ; pro Woche ; einmal pro Woche ; alle zwei Wochen ; vierzehntägig

concept monthly
kind time
nl maandelijks ; elke maand ; iedere maand ; per maand ; een keer per maand
fr mensuel ; chaque mois ; tous les mois ; par mois ; une fois par mois
en monthly ; every month ; each month ; per month ; once a month
de monatlich ; jeden Monat ; pro Monat ; einmal im Monat ; einmal pro Monat

concept occasional
kind time
nl af en toe ; occasioneel ; sporadisch ; nu en dan ; bij gelegenheid ; soms
fr occasionnel ; de temps en temps ; occasionnellement ; à l'occasion ; sporadique
en occasional ; now and then ; occasionally ; from time to time ; sporadic ; ad hoc
de gelegentlich ; ab und zu ; hin und wieder ; sporadisch ; bei Gelegenheit

concept one-off
kind time
nl eenmalig ; één keer ; eenmalige hulp ; voor één dag ; een enkele keer ; op één moment
fr ponctuel ; une seule fois ; ponctuellement ; en une fois ; un jour seulement ; one shot
en one-off ; once only ; single occasion ; one time only ; just once ; one day only
de einmalig ; nur einmal ; ein einziges Mal ; für einen Tag ; punktuell

concept regular
kind time
nl regelmatig ; vaste dag ; op vaste tijdstippen ; op regelmatige basis ; vaste uren
fr régulier ; régulièrement ; jour fixe ; sur une base régulière ; heures fixes
en regular ; regularly ; fixed day ; on a regular basis ; fixed hours
de regelmäßig ; fester Tag ; zu festen Zeiten ; feste Zeiten ; auf regelmäßiger Basis

concept immediate
kind time
nl onmiddellijk ; zo snel mogelijk ; dringend ; per direct ; meteen ; zsm ; vandaag nog ; asap ; direct beschikbaar ; met spoed
fr immédiatement ; dès que possible ; urgent ; tout de suite ; au plus vite ; immédiat ; aujourd'hui encore ; asap ; sans délai
en immediately ; as soon as possible ; urgent ; asap ; right away ; straight away ; urgently ; immediate start
de sofort ; so schnell wie möglich ; dringend ; ab sofort ; umgehend ; schnellstmöglich ; unverzüglich ; asap

concept today
kind time
nl vandaag ; deze dag ; deze avond ; vanavond ; vannacht
fr aujourd'hui ; ce jour ; ce soir ; cette nuit
en today ; this day ; tonight ; this evening
de heute ; heute Abend ; heute Nacht ; am heutigen Tag

concept tomorrow
kind time
nl morgen ; morgenvroeg ; morgenavond ; de volgende dag ; overmorgen
fr demain ; demain matin ; demain soir ; le lendemain ; après-demain
en tomorrow ; tomorrow morning ; tomorrow evening ; the next day ; day after tomorrow
de morgen ; morgen früh ; morgen Abend ; am nächsten Tag ; übermorgen

concept this-week
kind time
nl deze week ; nog deze week ; lopende week ; binnen de week
fr cette semaine ; encore cette semaine ; semaine en cours ; dans la semaine
en this week ; later this week ; current week ; within the week
de diese Woche ; noch diese Woche ; laufende Woche ; innerhalb der Woche

concept next-week
kind time
nl volgende week ; komende week ; week erop ; vanaf volgende week
fr semaine prochaine ; la semaine prochaine ; dès la semaine prochaine ; semaine suivante
en next week ; coming week ; following week ; from next week
de nächste Woche ; kommende Woche ; ab nächster Woche ; folgende Woche

concept this-weekend
kind time
grid sat sun
nl dit weekend ; komend weekend ; volgend weekend ; het weekend dat komt
fr ce week-end ; week-end prochain ; le week-end prochain ; ce week-end-ci
en this weekend ; next weekend ; coming weekend ; the weekend ahead
de dieses Wochenende ; kommendes Wochenende ; nächstes Wochenende ; am kommenden Wochenende

concept short-term
kind time
nl korte termijn ; kortdurend ; korte periode ; enkele weken ; enkele dagen ; voor korte tijd
fr court terme ; courte durée ; courte période ; quelques semaines ; quelques jours
en short-term ; short period ; a few weeks ; a few days ; short duration
de kurzfristig ; kurze Zeit ; einige Wochen ; einige Tage ; kurze Dauer

concept long-term
kind time
nl lange termijn ; langdurig ; langere periode ; meerdere maanden ; voor lange tijd ; onbepaalde duur
fr long terme ; longue durée ; longue période ; plusieurs mois ; durée indéterminée
en long-term ; long period ; several months ; long duration ; open-ended
de langfristig ; lange Zeit ; mehrere Monate ; lange Dauer ; auf unbestimmte Zeit ; unbefristet

concept temporary
kind time
nl tijdelijk ; voor bepaalde duur ; tijdelijke versterking ; tijdelijke vervanging ; interim ; vervanging
fr temporaire ; durée déterminée ; renfort temporaire ; remplacement temporaire ; intérim ; remplacement
en temporary ; fixed-term ; temporary reinforcement ; temporary cover ; interim ; temporary replacement
de befristet ; vorübergehend ; zeitlich begrenzt ; Vertretung ; zur Aushilfe

concept during-meals
kind time
grid morning afternoon evening
nl tijdens de maaltijden ; rond etenstijd ; etenstijd ; op maaltijdmomenten
fr aux heures de repas ; pendant les repas ; heure des repas ; au moment des repas
en at mealtimes ; mealtime ; during meals ; around mealtimes
de zu den Mahlzeiten ; Essenszeit ; während der Mahlzeiten ; Essenszeiten

concept during-breakfast
kind time
grid morning
nl bij het ontbijt ; tijdens het ontbijt ; rond het ontbijt ; ontbijtmoment
fr au petit déjeuner ; pendant le petit déjeuner ; heure du petit déjeuner ; au moment du petit déjeuner
en at breakfast time ; breakfast time ; during breakfast ; around breakfast
de zur Frühstückszeit ; Frühstückszeit ; während des Frühstücks ; beim Frühstück

concept during-supper
kind time
grid evening
nl bij het avondeten ; tijdens het avondmaal ; rond het avondeten ; bij het avondmaal
fr au souper ; pendant le souper ; à l'heure du souper ; au dîner
en at supper time ; dinner time ; during supper ; around dinner
de zur Abendessenszeit ; während des Abendessens ; beim Abendessen ; Abendbrotzeit
