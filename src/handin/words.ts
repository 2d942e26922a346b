/**
 * Dictionaries for deflating: words that are likely, the likeliest last. They belong to the layout's version:
 * one changed character, and what was packed before cannot be read. A better list is a new version.
 */

/** Words of answers and notes, Dutch and English. */
export const answerWords =
  'competition between schools everyone agreements together meeting time money working because should could would people students pupils teachers companies region partners we have not been enough about their there this that with they what more but and are the of to in is it ' +
  'vertrouwen concurrentie bestuurders directie docenten praktijklokaal techniek bedrijfsleven gemeente programma ondersteuning verantwoordelijk bespreken bijeenkomst stuurgroep werkgroep overleg vergadering communicatie informatie resultaat afspraken nakomen besluiten beslissen duidelijk onduidelijk ' +
  'belangrijk gezamenlijk gezamenlijke samenwerking samenwerken bedrijven bedrijf opleidingen opleiding onderwijs leerlingen scholen school docent partners organisaties organisatie regio belangen belang afgelopen volgend jaar maanden weken iedereen niemand sommige andere anderen ' +
  'tussen zonder tegen volgens omdat terwijl zodat hoewel misschien eigenlijk bijvoorbeeld steeds altijd nooit vaak soms weinig veel meer minder beter goed moeilijk makkelijk nieuwe eerste laatste elkaar onszelf mensen tijd geld ruimte kans probleem vragen vraag ' +
  'we moeten we willen we kunnen we hebben zouden zou graag worden wordt waren was werd hebben heeft had kunnen kan moeten moet willen wil gaan gaat doen doet weten weet zien ziet zeggen zegt vinden vind ' +
  'naar over voor met door uit bij aan als dan toch ook nog wel maar want dus om te doen niet meer er is geen er zijn dat we dat het in de van de en de op de voor de met de het is dat is ik denk dat nog niet niet van een en het de ';

/** Words of set-ups: names of schools, regions and reflections, why and for whom; and the lists of statements. */
export const setupWords =
  'A1b A2b A3b A4b A5b A6b B1b B2b B3b B4b B5b B6b R1b R2b R3b R4b R5b R6b O1b O2b O3b O4b O5b O6b P1b P2b P3b P4b P5b P6b ' +
  'We want to hear how everyone sees our collaboration, so that we can talk about it and make agreements. The answers are only seen by the people in this meeting. The report goes to the steering group. Region school college municipality company meeting spring autumn ' +
  'reformatorisch openbare scholengemeenschap samenwerkingsverband vakcollege praktijkonderwijs praktijkschool basisschool stichting vereniging groep Installatietechniek Metaaltechniek Bouw Techniek B.V. Gemeente Provincie Kamer van Koophandel Techniekhuis Technisch Technologie ' +
  'Christelijk College Sint Lyceum Mavo Vmbo mbo vso ROC van Twente Noord Zuid Oost West Brabant Holland Gelderland Limburg Friesland Groningen Drenthe Zeeland Utrecht Amsterdam Rotterdam Den Haag Eindhoven Arnhem Nijmegen Zwolle locatie campus ' +
  'Sterk Techniekonderwijs STO regio Reflectie Samenwerking voorjaar najaar januari februari maart april mei juni september oktober november december 2026 2027 werkgroep stuurgroep programmaleider kernteam bijeenkomst ' +
  'We willen horen hoe ieder van ons de samenwerking ziet, zodat we daarover in gesprek gaan en afspraken maken voor het komende jaar. De antwoorden zijn alleen voor de mensen in deze bijeenkomst. Iedereen ziet de antwoorden van de groep, niet wie wat heeft gezegd. Het verslag gaat naar de stuurgroep en de deelnemers. ' +
  'region learners lead leerlingen de programmaleider de regio region B1 B3 B6 R2 R3 R4 O1 O2 O3 P2 P5 P6 B1 B2 B3 B4 B5 B6 R1 R2 R3 R4 R5 R6 O1 O2 O3 O4 O5 O6 P1 P2 P3 P4 P5 P6 A1 A2 A3 A4 A5 A6 ';
