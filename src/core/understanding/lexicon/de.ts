/** German words, phrases and stems (ending in *), and the English of the records that stands for them. */
import { entriesOf } from './entries.ts';

/** Folded; a line an English word, and forms that `forms.ts` knows are left out. */
export const de: readonly (readonly [string, string])[] = entriesOf(`
# Question words and how questions open
why: warum, wieso, weshalb, weswegen, aus welchem grund, aus welchen grunden
what is the reason: was ist der grund, was war der grund, was sind die grunde, was waren die grunde
what for: wofur, wozu
when: wann, zu welchem zeitpunkt, an welchem tag
when will: wann wird, wann werden, wann soll
what year: in welchem jahr, welches jahr
since when: seit wann
until when: bis wann, bis zu welchem datum
from when: ab wann
how much: wieviel, wie viel, wie hoch, wie teuer, wie gross, wie hoch ist, wie hoch war, um wie viel, auf wie viel
how much is the fine: wie hoch ist die strafe, wie hoch ist das bussgeld, wie hoch ist die geldstrafe, wie hoch sind die strafen
how much was the fine: wie hoch war die strafe, wie hoch war das bussgeld, wie hoch war die geldstrafe, wie hoch fiel die strafe aus, wie hoch fiel das bussgeld aus
how much did it cost: wie viel hat gekostet, was hat gekostet
how many: wie viele, wieviele, wie vielen
how many times: wie oft, wie viele male
how many countries: wie viele lander, in wie vielen landern, wie viele staaten
how long: wie lange, wie lang
who: wer, wem, wen, von wem, durch wen, gegen wen, wessen, mit wem, fur wen
who owns: wem gehort, wer besitzt, wem gehoren, wer ist der eigentumer von, wer ist eigentumer von, wer ist der besitzer von, wer sind die eigentumer von, wer steckt hinter, wer steht hinter, wem gehort eigentlich
who bought: wer hat gekauft, wer kauft
who is: wer ist, wer sind
who was: wer war, wer waren
how: wie, auf welche weise, inwiefern, inwieweit
where: wo, wohin, woher, an welchem ort
what is: was ist, was sind, was bedeutet, was heisst, was versteht man unter, worum geht es bei, worum geht es in, was bedeuten, worum geht es
what was: was war, was waren
what: was, worin, woruber, womit
which: welche, welcher, welchem
which countries: welche lander, in welchen landern, in welchem land, welche staaten, in welchen staaten, welche nationen, welche europaischen lander
which country: welches land, welcher staat
which EU countries: welche eu lander, in welchen eu landern, welche eu staaten
which states: welche bundesstaaten, welche us bundesstaaten, in welchen bundesstaaten, welche us staaten, in welchen us staaten, welcher bundesstaat, in welchen us bundesstaaten
which company: welche firma, welches unternehmen, welcher konzern
which court: welches gericht
which judge: welcher richter, welche richterin
which law: welches gesetz
which laws: welche gesetze
which governments: welche regierungen, welche regierung
which regulator: welche behorde, welche aufsichtsbehorde
what happened with: was ist passiert mit, was wurde aus, was ist aus, was geschah mit, was passierte mit, wie ging es weiter mit, was ist los mit
what happened: was ist passiert, was passierte, was ist geschehen, was geschah, was war los
what happens if: was passiert wenn, was passiert falls, was ware wenn, was geschieht wenn
what happens: was passiert, was geschieht
what will happen: was wird passieren, was wird geschehen, was wird aus, wie geht es weiter
what are the consequences: welche folgen, welche konsequenzen, was sind die folgen, welche auswirkungen, was sind die konsequenzen, welche folge, was droht
what penalties: welche strafe droht, welche strafen drohen, welche strafen, welche strafe, welche sanktionen
what did: was hat, was haben, was tat
what does: was macht, was tut
what said: was sagte
what says: was sagt, was sagen, was steht in
what is the minimum age: ab welchem alter, ab wie vielen jahren, wie alt muss man sein, ab wie viel jahren, mit welchem alter, was ist das mindestalter, welches mindestalter, welches mindestalter gilt, welches alter, wie hoch ist das mindestalter, welche altersgrenze, welche altersgrenze gilt, wie alt muss man, in welchem alter
what about: was ist mit, wie sieht es mit, wie sieht es aus mit, und was ist mit, wie steht es mit, wie steht es um
is it true that: stimmt es dass, ist es wahr dass, stimmt es das, ist es richtig dass
is there: gibt es, gabs, gibts, gab es, existiert
is: ist, wird
are: sind, werden, seid
was: war, worden, wurd
were: waren, wurden
has: hat
have: haben, hast, habt
had: hatte
can: kann, konnen, kannst
can people: kann man, kann ich noch, konnen wir, kann man noch, kann man in
may people: darf man, durfen wir, darf man noch
can i: kann ich, darf ich
may: darf, durfen
could: konnte
should: sollte, soll
should i: soll ich, sollte ich
must: muss, musste
would: wurde es, ware, hatte es
will be: werden wird
does: tut
still: noch, immer noch, noch immer, weiterhin, nach wie vor, weiter
already: schon, bereits
never: nie, niemals
ever: jemals, je
now: jetzt, nun, inzwischen, mittlerweile
currently: derzeit, aktuell, momentan, zurzeit, gegenwartig, zur zeit, im moment
today: heute, heutzutage
tomorrow: morgen
yesterday: gestern
recently: kurzlich, neulich, vor kurzem, zuletzt, jungst
soon: bald, demnachst
before: vor, bevor, zuvor, vorher
after: nach, nachdem, danach
since: seit, seitdem
until: bis
during: wahrend
between: zwischen
against: gegen
without: ohne
for: fur
by: durch, laut, von seiten
in: in, im, innerhalb, ins
on: auf, an, am
of: von, vom, des
with: mit, bei
about: uber, bezuglich, hinsichtlich
to: zu, zum, zur
from: aus, ab
and: und
or: oder
if: wenn, falls
because of: wegen, aufgrund, auf grund, infolge
because: weil, denn, da
the: der, die, das, dem, den
this: dies
they: sie
it: es
their: ihre, ihrer, ihr, ihrem
its: sein
not: nicht, kein
only: nur, lediglich, ausschliesslich
also: auch, ebenfalls
all: alle, aller
any: irgendein, irgendwelche
other: andere, anderer
some: einige, manche, mehrere
more: mehr
less: weniger
every: jeder, jede
my: mein
i: ich
people: menschen, leute, person, burger, bevolkerung
# Bans and how things stand
ban: verbot, verboten zu, verbieten, verbietet, verbannung, bann, untersagen, untersagt den, untersagung, verbietet die
bans: verbote
banned: verboten, verbot die, gebannt, verbannt, untersagt, verboten wurde, verbiet*
block: sperre, sperrung, blockade, blockieren, blockiert den, sperrt, netzsperre
blocked: gesperrt, blockiert, abgeschaltet
restrict: beschranken, einschranken, beschrankt den
restricted: eingeschrankt, beschrankt, begrenzt
restriction: beschrankung, einschrankung, auflage
restrictions: beschrankungen
illegal: illegal, rechtswidrig, gesetzwidrig
legal: legal, rechtmassig
allowed: erlaubt, zugelassen, gestattet, zulassig
allow: erlauben, zulassen, gestatten
available: verfugbar, erhaltlich, erreichbar, zuganglich, nutzbar
work: funktioniert, funktionieren, geht
suspend: aussetzen, suspendieren
suspended: ausgesetzt, suspendiert
suspension: aussetzung, suspendierung
lift: aufheben, aufhebung, entsperren
lifted: aufgehoben, entsperrt, hob, zuruckgenommen, freigegeben
restore: wiederherstellen, wiederherstellung
restored: wiederhergestellt, zuruckgekehrt, wieder da, wieder verfugbar, wieder erlaubt, zuruck, kehrte
return: zuruckkehren, ruckkehr
again: wieder, erneut, nochmals
closed: geschlossen, schloss, dichtgemacht
close: schliessen, schliessung, schliesst
shut down: abschalten, abschaltung, abgestellt
removed: entfernt, geloscht, loschte
remove: entfernen, entfernung, loschung
delete: loschen, deinstallieren
withdraw: zuruckziehen, ruckzug, zieht sich zuruck
withdrawn: zuruckgezogen
leave: verlassen, aussteigen, ausstieg
left: verliess
open: offnen, offen, eroffnen, eroffnet, einleiten, eroffnung
opened: geoffnet, eroffnete, eingeleitet, leitete
launch: einfuhren, einfuhrung, start, startet
launched: gestartet, startete, eingefuhrt, fuhrte
use: nutzen, benutzen, verwenden, nutzt, nutzung, benutzt, verwendung, einsatz, gebrauch, verwendet, benutzung, anwenden
used: genutzt
download: herunterladen, heruntergeladen, downloaden, runterladen
install: installieren, installiert, installation
access: zugriff, zugang, zugreifen, greift, greifen
accessed: zugegriffen, griff
share: teilen, teilt, weitergeben, weitergabe, gibt weiter, weiterleiten
shared: geteilt, weitergegeben, weitergeleitet
transfer: ubertragen, ubertragung, ubermitteln, ubermittlung, ubermittelt, senden, schicken, sendet, schickt, ubertragt, datenubertragung, transferieren, datentransfer, datenubermittlung
transferred: geschickt, gesendet, abgeflossen
collect: sammeln, sammelt, erheben, erhebt, erfassen, erfasst, datensammlung, sammlung, erhebung
collected: gesammelt, erhoben
store: speichern, speichert, speicherung, aufbewahren, lagern
stored: gespeichert, gelagert
protect: schutzen, schutzt, geschutzt
protection: schutz
harm: schaden, schadet, schadlich, schadigen, beeintrachtigen
affect: betreffen, betrifft, betroffen, auswirken
control: kontrolle, kontrollieren, kontrolliert
force: zwingen, zwingt, gezwungen
require: verlangen, verlangt, fordern, fordert, gefordert, vorschreiben, vorgeschrieben, verpflichtend, verpflichten, verpflichtet, pflicht, schreibt
request: anfrage, antrag, bitten, forderung, beantragt
order: anordnung, anordnen, verfugung, erlass, dekret, verordnen, ordnet
executive order: prasidialerlass, dekret des prasidenten, dekrete
ordered: angeordnet, ordnete, verfugt
decide: entscheiden, entscheidet, beschliessen, beschliesst
decided: entschied, beschloss
decision: entscheidung, beschluss, bescheid
rules: regel, vorschrift, regelung, verordnung, bestimmungen
ruling: urteil, gerichtsurteil, richterspruch, gerichtsentscheidung
ruled: geurteilt, urteilte
upheld: bestatigt, aufrechterhalten, hielt aufrecht
uphold: bestatigen
annulled: fur nichtig, annulliert, fur ungultig, gekippt, kippte
annul: annullieren, kippen, annullierung
appeal: berufung, revision, einspruch, beschwerde einlegen, anfechten, berufung eingelegt, rechtsmittel, widerspruch
appealed: angefochten, legte berufung ein
sign: unterzeichnen, unterschreiben, unterzeichnung, unterschrift
signed: unterzeichnet, unterschrieb
vote: abstimmen, abstimmung, stimme, votum
voted: abgestimmt, stimmte, gestimmt
approve: genehmigen, zustimmen, genehmigung, zustimmung, billigen, verabschieden
passed: verabschiedet, genehmigt, gebilligt, angenommen, billigte, zugestimmt
reject: ablehnen, zuruckweisen, ablehnung, abweisen
rejected: abgelehnt, zuruckgewiesen, abgewiesen, lehnte, wies, verworfen
accept: akzeptieren, annehmen, akzeptiert
extend: verlangern, verlangerung, fristverlangerung, aufschub, verschieben, verschiebung
extended: verlangert, verschob, aufgeschoben
delay: verzogerung, verzogern
enter into force: in kraft treten, inkrafttreten, tritt in kraft, trat in kraft, in kraft getreten, in kraft tritt, in kraft trat, wirksam
in force: in kraft, gultig, gilt, gelten
apply: anwendung, angewandt, anzuwenden
comply: einhalten, erfullen, einhaltung, befolgen
violate: verstosst, verletzen, verletzt, verstoss, verletzung, verstossen gegen, verstiess, missachtet
announce: ankundigen, ankundigung, verkunden, bekanntgeben, kundigt
announced: angekundigt, verkundet, kundigte, bekannt gegeben, bekanntgegeben
propose: vorschlagen, schlagt
proposed: vorgeschlagen, schlug
proposal: vorschlag, entwurf
plan: plan, plant, geplant, vorhaben, vorgesehen
want: will, wollen, mochte
wanted: wollte, gewollt
try: versucht, versuch
tried: versuchte
start: beginnt, beginn, anfang, begann, begonnen
end: ende, endet, beenden, beendet, ablaufen, ablauft, lauft ab, auslaufen
say: sagen, sagt, meint, behauptet
said: sagte, gesagt, erklarte, behauptete
know: wissen, weiss, bekannt
explain: erklart, erlautern, erklar
think: denkt, glaubt, halt, denken, glauben
change: andern, anderung, geandert, andert, verandert, veranderung
fear: befurchten, angst, furcht, befurchtung, befurchtet
worry: sorge, bedenken, besorgt, besorgnis
criticise: kritisieren, kritik, kritisiert
defend: verteidigen, verteidigt, verteidigung, wehrt, wehren
warn: warnen, warnt, gewarnt
warning: warnung, warnhinweis, abmahnung
recommend: empfehlen, empfiehlt, empfohlen, empfehlung, empfahl
report: bericht, berichtet, meldung, melden
publish: veroffentlichen, veroffentlicht
win: gewinnen, gewinnt
won: gewonnen, gewann
lose: verlieren, verliert
lost: verlor
create: schaffen, grunden, erstellen
testify: aussage, ausgesagt, anhorung
spend: ausgeben, ausgegeben, ausgaben
earn: verdienen, verdient
pay: zahlen, bezahlen, zahlt, zahlung
paid: gezahlt, bezahlt, zahlte
cost: kosten, kostet, gekostet
kill: tod, tote, gestorben, todesfall, starb, getotet
# Fines, courts, law
fine: strafe, bussgeld, geldstrafe, geldbusse, sanktion, strafzahlung, zwangsgeld, strafgeld, bussgeldern
fines: strafen, bussgelder, geldstrafen, geldbussen
fined: bestraft, sanktioniert, zu einer strafe verurteilt, verhangt, bussgeld verhangt, strafe verhangt, geldstrafe verhangt, verurteilt, strafe aufgebrummt, aufgebrummt
biggest fine: hochste strafe, hochste bussgeld, hochstes bussgeld, hochste geldstrafe, grosste strafe, rekordstrafe, rekordbussgeld, rekordbusse, hochsten strafen, hochsten bussgelder
penalties for: strafen fur, strafe fur, strafen bei, strafe bei
lawsuit: klage, prozess, rechtsstreit, gerichtsverfahren, gerichtsprozess, klageverfahren, klagt
lawsuits: klagen
class action: sammelklage, verbandsklage, massenklage
sue: verklagen, klagen gegen, verklagt tiktok
sued: verklagt, geklagt, klagte, klage eingereicht
complaint: beschwerde, anzeige, strafanzeige
complaints: beschwerden
accuse: vorwerfen, vorgeworfen, vorwurf, beschuldigt, anklage, beschuldigen, wirft, werfen, vorwirft, verdachtigt, anschuldigungen, warf, verdacht
investigate: untersuchen, ermitteln, untersucht, ermittelt
check: prufen, pruft, gepruft, kontrolliert das alter, uberpruft, uberprufen
investigated: untersuchte, ermittelte
investigation: untersuchung, ermittlung, verfahren, uberprufung, prufung, prufverfahren, ermittlungsverfahren
investigations: untersuchungen, ermittlungen
settlement: vergleich, einigung vor gericht, entschadigung
compensation: schadenersatz, schadensersatz
court: gericht, justiz, gerichtshof, landgericht, oberlandesgericht, bezirksgericht, bundesgericht, verwaltungsgericht, gerichten
courts: gerichte
Supreme Court: oberster gerichtshof, oberste gerichtshof, obersten gerichtshof, obersten gerichtshofs, oberstes gericht, oberste gericht, us supreme court, obersten gerichts, obersten gericht, oberstem gericht
Constitutional Court: verfassungsgericht, verfassungsgerichtshof, bundesverfassungsgericht
Court of Justice of the European Union: europaischer gerichtshof, europaische gerichtshof, eugh, europaischen gerichtshof, europaischen gerichtshofs
General Court: gericht der europaischen union, gericht der eu, eug, eu gericht
appeals court: berufungsgericht
judges: richter
judge: richterin, richtern, richters
prosecutor: staatsanwalt, staatsanwaltschaft
attorney general: generalstaatsanwalt, justizminister, generalstaatsanwaltin
attorneys general: generalstaatsanwalte
lawyer: anwalt, rechtsanwalt, anwaltin
law: gesetz, gesetzgebung, recht, gesetzes, gesetzeslage, rechtslage
laws: gesetze
bill: gesetzentwurf, gesetzesentwurf, gesetzesvorlage, gesetzesvorhaben, gesetzesvorschlag
article: artikel
paragraph: absatz
constitution: verfassung, grundgesetz
constitutional: verfassungsgemass, verfassungskonform, verfassungsmassig
unconstitutional: verfassungswidrig
freedom of speech: meinungsfreiheit, redefreiheit, freie meinungsausserung, pressefreiheit
First Amendment: erster verfassungszusatz, ersten verfassungszusatz, erste verfassungszusatz, erster zusatzartikel
freedom: freiheit
rights: rechte
human rights: menschenrechte, grundrechte
censorship: zensur, zensieren, zensiert
obligation: verpflichtung, pflichten
regulation: regulierung, regulieren, reguliert
Digital Services Act: digitale dienste gesetz, gesetz uber digitale dienste, dsa, verordnung uber digitale dienste, digital services act
Digital Markets Act: digitale markte gesetz, gesetz uber digitale markte, dma
GDPR: dsgvo, datenschutz grundverordnung, datenschutzgrundverordnung
AI Act: ki verordnung, ki gesetz
European Media Freedom Act: europaisches medienfreiheitsgesetz, medienfreiheitsgesetz, europaische medienfreiheitsgesetz
Digital Fairness Act: gesetz uber digitale fairness, digital fairness gesetz
Online Safety Act: online sicherheitsgesetz, britisches online sicherheitsgesetz, onlinesicherheitsgesetz
political advertising regulation: verordnung uber politische werbung
National Intelligence Law: geheimdienstgesetz, nachrichtendienstgesetz, nationales geheimdienstgesetz, chinesisches geheimdienstgesetz, nationale geheimdienstgesetz
divest-or-ban law: verkaufsgesetz, verkauf oder verbot, verkaufs oder verbotsgesetz, gesetz zum zwangsverkauf, verkaufen oder verbot, pafaca gesetz, tiktok gesetz
forced sale divestiture: zwangsverkauf
joint venture: gemeinschaftsunternehmen, joint venture, gemeinschaftsfirma
very large online platform: sehr grosse online plattform, sehr grosse onlineplattform, sehr grosse online plattformen, sehr grosse onlineplattformen
# Institutions and people
government: regierung, staatlich, verwaltung, bundesregierung, behordlich, landesregierung
governments: regierungen, behorden
US government: us regierung, amerikanische regierung, us behorden
European Commission: europaische kommission, eu kommission, kommission, brussel, europaischen kommission
European Parliament: europaisches parlament, europaische parlament, eu parlament, europaparlament, europaischen parlament
Council of the European Union: rat der europaischen union, eu rat, rat der eu
European Data Protection Board: europaischer datenschutzausschuss, europaische datenschutzausschuss, edsa
Data Protection Commission Ireland: irische datenschutzbehorde, irische datenschutzkommission, irische datenschutzaufsicht, irischen datenschutzbehorde, irische datenschutzer, irische behorde
data protection authority: datenschutzbehorde, datenschutzaufsicht, datenschutzbeauftragte, datenschutzbeauftragter, datenschutzer, bfdi, bundesdatenschutzbeauftragte
German cybersecurity agency BSI: bundesamt fur sicherheit in der informationstechnik
competition authority: kartellamt, bundeskartellamt, wettbewerbsbehorde
expert commission: expertenkommission, expertengremium, expertengruppe, sachverstandigenkommission
committee: ausschuss, gremium, komitee
Congress: kongress, us kongress
senate: senat
senator: senatoren, senatorin
House of Representatives: reprasentantenhaus
parliament: parlament, bundestag, bundesrat, parlamentarisch, nationalrat
lawmakers: abgeordnete
lawmaker: abgeordneten, abgeordneter, gesetzgeber, parlamentarier
MEPs: europaabgeordnete, eu abgeordnete
minister: ministerin, minister, familienministerin, digitalminister
ministry: ministerium
ministries: ministerien, bundesministerien
prime minister: premierminister, ministerprasident, regierungschef, premierministerin, ministerprasidentin
chancellor: kanzler, bundeskanzler, kanzlerin, bundeskanzlerin
president: prasident, prasidentin, bundesprasident
presidential: prasidentschafts, prasidial
White House: weisse haus, weisses haus, weissen haus, weissen hauses
governor: gouverneur, gouverneurin
politicians: politiker
politician: politikern, politikerin
politics: politik, politisch
party: partei
parties: parteien
Communist Party: kommunistische partei, kommunistischen partei, kpch, kommunistischer partei
regulator: regulierer, aufsichtsbehorde, regulierungsbehorde, medienaufsicht, aufsicht, medienaufsichtsbehorde, medienbehorde
authority: behorde
agency: amt, bundesamt, agentur, geheimdienst, nachrichtendienst, verfassungsschutz
institution: institution
police: polizei
military: militar, armee, bundeswehr, streitkrafte, soldat
NATO: nato
UN: vereinte nationen, vereinten nationen, uno
state: staat, bundesstaat
federal state: bundesland
federal states: bundeslander
states: bundesstaaten, us bundesstaaten, us staaten
US state: us bundesstaat
federal: bundes, foderal, bundesweit
city: stadt
public: offentlich, offentlichkeit
country: land, nation, national
countries: lander, staaten, nationen
EU countries: eu lander, eu staaten, eu landern, eu mitgliedstaaten, mitgliedstaaten
world: welt, weltweit
territory: gebiet
# Company, sale, algorithm
company: unternehmen, firma, konzern, gesellschaft
companies: firmen, konzerne
parent company: mutterkonzern, muttergesellschaft, mutterunternehmen, mutterfirma
owners: eigentumer
owner: eigner, inhaber, eigentum, eigentumerin, besitz, eigentumern
own: besitzt, besitzen, gehort, gehoren
shareholder: aktionar, anteilseigner, gesellschafter, aktionaren
shareholders: aktionare
stake: anteil, beteiligung
shares: aktie
investor: investor, anleger, investition, investieren
sale: verkauf, verausserung, ubernahme
sell: verkaufen, veraussern, abstossen
sold: verkauft, veraussert
buy: kauf, erwerb
bought: gekauft, kaufte, ubernommen, erworben
buyer: kaufer, kauferin, interessenten, bieter
deal: abkommen, vereinbarung, einigung, vertrag, geschaft, abmachung, deal
negotiate: verhandeln, verhandlung, gesprache, verhandelt
separate: trennen, trennung, abspaltung, abspalten
market: markt
value: wert, bewertung
price: preis, kaufpreis
revenue: umsatz, einnahmen, gewinn, erlose, jahresumsatz
employees: mitarbeiter, angestellte, beschaftigte
employee: mitarbeiterin, angestellten, arbeitnehmer, belegschaft, mitarbeitern, beschaftigten, personal, mitarbeitende
layoffs: entlassung, entlassen, stellenabbau, kundigung
strike: streik
ceo: geschaftsfuhrer, chef, vorstandschef, konzernchef, tiktok chef, firmenchef
founder: grunder
founded: gegrundet
headquarters: sitz, hauptsitz, zentrale, firmensitz
office: buro, niederlassung
algorithm: algorithmus
algorithms: algorithmen
recommendation algorithm: empfehlungsalgorithmus, empfehlungsalgorithmen, empfehlungssystem
artificial intelligence: kunstliche intelligenz, ki, kunstlicher intelligenz
labels: kennzeichnung, kennzeichnungspflicht, kennzeichnen, gekennzeichnet
content moderation: inhaltsmoderation, moderation, moderation von inhalten, moderieren
moderators: moderator, inhaltsmoderatoren, content moderatoren
content: inhalt
illegal content: illegale inhalte, illegalen inhalten
shop: laden, handel, einkauf, onlineshop
e-commerce: onlinehandel, online handel, internethandel, e commerce
advertising: werbung, anzeigen, werbeanzeigen, reklame, werbe
political advertising: politische werbung, wahlwerbung, politischer werbung, politischen werbung
ad repository: werbearchiv, anzeigenarchiv, werbedatenbank
influencer: influencerin, influencern, tiktoker, content creator, inhaltsersteller, creatorn, kreative
live stream: livestream, liveubertragung, live ubertragung
gifts: geschenk
coins: munzen
video: video, filmchen
addiction: sucht, abhangigkeit, suchtgefahr, spielsucht, suchtpotenzial, mediensucht
addictive: suchtig, suchterzeugend, suchtfordernd, abhangig, suchtigmachend
addictive design: suchtdesign, suchtforderndes design, suchterzeugendes design, suchtiges design, suchtmechanismen, suchtfaktor, suchtmechanismus
design: gestaltung, gestalten
infinite scroll: endloses scrollen, endlos scrollen, unendliches scrollen
screen time: bildschirmzeit
mental health: psychische gesundheit, psyche, mentale gesundheit, seelische gesundheit, psychischen gesundheit, psychische
health: gesundheit
challenge: herausforderung, mutprobe
suicide: suizid, selbstmord, selbstverletzung, selbsttotung
# Data, security, devices
data: daten, datum, angaben
user data: nutzerdaten, benutzerdaten, daten der nutzer, daten von nutzern, daten seiner nutzer, daten ihrer nutzer, daten der nutzerinnen
personal data: personenbezogene daten, personliche daten, personenbezogenen daten, private daten, personenbezogener daten, personlichen daten
children's data: kinderdaten, daten von kindern, daten der kinder, daten von minderjahrigen
data protection: datenschutz
data protection violation: datenschutzverstoss, datenschutzverletzung
data centre: rechenzentrum, rechenzentren, datenzentrum, datenzentren
server: servern
servers: server
privacy: privatsphare, vertraulichkeit
privacy policy: datenschutzerklarung, datenschutzrichtlinie, datenschutzbestimmungen
consent: einwilligung, einwilligen, zustimmung der
parental consent: zustimmung der eltern, einwilligung der eltern, elterliche zustimmung, erlaubnis der eltern, elternzustimmung, elterliche einwilligung
security: sicherheit
security concerns: sicherheitsbedenken, sicherheitsrisiko, sicherheitsrisiken
national security: nationale sicherheit, nationalen sicherheit, staatssicherheit, nationaler sicherheit
cybersecurity: cybersicherheit, it sicherheit, internetsicherheit
safe: sicher, unbedenklich
dangerous: gefahrlich
danger: gefahr, gefahrdet, gefahrdung
risk: risiko, risiken
threat: bedrohung, bedroht
spy: spion, spionage, ausspahen, spionieren, spioniert, ausspionieren, abhoren, spitzelt
state trojan spyware: staatstrojaner
track: verfolgen, tracken, nachverfolgen, getrackt
surveillance: uberwachung, uberwachen, uberwacht, beobachten
journalists: journalisten
journalist: journalistin, presse, reporter
facial recognition: gesichtserkennung
biometric: biometrisch
location: standort, standortdaten
foreign interference: auslandische einflussnahme, auslandische einmischung, einmischung, einflussnahme
election interference: wahlbeeinflussung, wahlmanipulation, wahleinmischung, wahlen beeinflusst, wahl beeinflusst, wahlen beeinflussen
foreign: auslandisch, ausland, fremde
influence: einfluss, beeinflussen, beeinflusst, beeinflussung
disinformation: desinformation, falschinformation, falschmeldungen, fake news, falschnachrichten
hate speech: hassrede, hetze, hass im netz, hassbotschaften, hasskommentare, hass
terrorist content: terroristische inhalte, terrorinhalte, terroristischen inhalten
violence: gewalt, gewaltvideos, gewaltinhalte
abuse: missbrauch, mobbing, cybermobbing, belastigung, ausbeutung
protest: proteste, unruhen, demonstrationen, aufstand, ausschreitungen
war: krieg, konflikt
device: gerat, geraten, endgerat
devices: gerate
government device: diensthandy, dienstgerat, dienstgeraten, diensttelefon, behordenhandy, regierungshandy, regierungsgerate, behordengerate, dienstliche handys, dienstlichen handys, dienstlichen geraten, dienstliche gerate, arbeitshandy, regierungstelefone, diensthandies, firmenhandy, dienstsmartphone, dienstlaptop, staatliche gerate, staatlichen geraten
government devices: diensthandys, dienstgerate
phone: handy, telefon, mobiltelefon, handies
phones: handys, smartphones
computer: rechner, laptop
network: netz, netzwerk
social network: soziales netzwerk, soziale netzwerk, sozialen netzwerk
social media: soziale medien, soziale netzwerke, sozialen medien, sozialen netzwerken, sozialer medien, sozialer netzwerke, sozialen netzwerke
social media ban: social media verbot, socialmedia verbot
app: app, anwendungen
apps: apps
app store: app stores, appstores
platform: plattform, onlineplattform
platforms: plattformen
account: konto, accounts, profil, nutzerkonto
accounts: konten
users: nutzer, benutzer
user: nutzerin, nutzerinnen, anwender, userinnen, nutzende
officials: beamte
official: beamter, amtlich, offiziell, beamtinnen, funktionare, amtstrager
civil servants: staatsbedienstete, bedienstete, offentlicher dienst, offentlichen dienst, staatsdiener, regierungsmitarbeiter, regierungsbeamte, staatsangestellte, verwaltungsmitarbeiter
university: universitat, hochschule, uni, unis
universities: universitaten, hochschulen
school: schule
schools: schulen
teacher: lehrer, lehrerin, lehrkrafte
students: schuler
student: schulerinnen, studenten, studierende
# Children and age
child: kind, kids, minderjahrig
children: kinder, minderjahrige
teens: jugendliche
teen: jugendlicher, teenager, junge menschen, jugend, heranwachsende
child protection: kinderschutz, jugendschutz, kinder und jugendschutz, schutz von kindern, schutz der kinder
protection of minors: jugendmedienschutz, schutz von minderjahrigen, schutz minderjahriger, schutz der minderjahrigen
parents: eltern, mutter, vater, familie
parental controls: jugendschutzeinstellungen, elterliche kontrolle, elternkontrolle, begleiteter modus
under: unter, junger als, unterhalb
over: alter als, oberhalb, uber dem
years old: jahre alt, jahrige, jahriger
under 13: unter dreizehn
under 14: unter vierzehn
under 15: unter funfzehn
under 16: unter sechzehn
years: jahr
age: alter
minimum age: mindestalter, altersfreigabe
age limit: altersgrenze, altersbeschrankung, alterslimit
age verification: altersverifikation, altersprufung, alterskontrolle, altersnachweis, altersuberprufung, altersverifizierung, altersfeststellung, uberpruft das alter, pruft das alter
digital majority age: digitale volljahrigkeit, digitale mundigkeit, digitales mindestalter
# Elections and politics
election: wahl, bundestagswahl, wahlkampfe
elections: wahlen
presidential election: prasidentschaftswahl, prasidentenwahl
European election: europawahl
election campaign: wahlkampf, kampagne
candidate: kandidat, kandidatin
voter: wahler
opposition: opposition
democracy: demokratie, demokratisch
support: unterstutzen, unterstutzt, unterstutzung
# Adjectives, amounts, time
new: neu, neuen, neuer, neues
news: nachricht, was gibt es neues, neuigkeit, was ist neu
latest: neueste, letzte, letzter, jungste, neuester
latest news: neueste nachrichten, aktuelle nachrichten, neuesten nachrichten, aktueller stand, aktuelle stand, neuesten stand
next: nachste, nachster, kommende
upcoming: bevorstehend, anstehend, ausstehend, steht an
deadline: frist, stichtag, ultimatum, verkaufsfrist, ablauf der frist
deadlines: fristen
first: als erstes, als erster, als erste, als erstes land, erste, erster, zuerst, erstmals, erstmalig
second: zweite, zweiter
third: dritte, dritter
fourth: vierte
last: vergangene
big: gross, hohe
biggest: grosste, hochste, grosster, hochster, am hochsten, am grossten
small: klein
important: wichtig, wichtigste
long: lang
strict: streng, strengere, strengste
possible: moglich
total: insgesamt, gesamt, vollstandig, komplett, ganz, vollig, in summe
complete ban: komplettverbot, vollstandiges verbot, totalverbot, vollverbot
temporary: vorubergehend, temporar, befristet, zeitweise, vorlaufig, zeitweilig
permanent: dauerhaft, endgultig, fur immer, permanent
global: global, international
different: verschieden, unterschiedlich
difference between: unterschied zwischen, unterschiede zwischen, was ist der unterschied zwischen
compare: vergleiche, vergleich zwischen
list of: liste der, liste von, liste aller
history of: geschichte von, geschichte des, geschichte der
timeline: chronologie, zeitleiste, zeitlicher ablauf, zeitstrahl
reason: grund, ursache, begrundung, begrundet
consequence: folge, konsequenz, auswirkung, wirkung
evidence: beweis, beleg, nachweis, nachgewiesen, bewiesen, hinweise, anhaltspunkte
study: studie, umfrage
expert: experte, expertin, fachleute
document: dokument, unterlagen
measure: massnahme
commitments: zusage, zugestandnisse, verpflichtungszusagen
result: ergebnis, ergebnisse
status: stand, lage, situation
case: fall
date: termin
history: geschichte
problem: problem
information: information
example: beispiel
amount: betrag, summe, menge
money: geld
million: million, mio
billion: milliarde, mrd
trillion: billion
thousand: tausend
percent: prozent
dollars: dollar, us dollar
euros: euro
pounds: pfund
week: woche
month: monat
this month: diesen monat, in diesem monat, diesem monat
last month: letzten monat, im letzten monat, letztem monat
this week: diese woche, in dieser woche, dieser woche
this year: dieses jahr, in diesem jahr, heuer, diesem jahr
last year: letztes jahr, im letzten jahr, vergangenes jahr, im vergangenen jahr
next year: nachstes jahr, im nachsten jahr
day: tag, tage
hour: stunde
minutes: minute
year: jahrlich, pro jahr
January: januar, janner
February: februar, feber
March: marz
April: april
May: mai
June: juni
July: juli
August: august
September: september
October: oktober
November: november
December: dezember
Monday: montag
Tuesday: dienstag
Wednesday: mittwoch
Thursday: donnerstag
Friday: freitag
Saturday: samstag, sonnabend
Sunday: sonntag
two: zwei
three: drei
four: vier
five: funf
six: sechs
seven: sieben
eight: acht
nine: neun
10: zehn
11: elf
12: zwolf
13: dreizehn
14: vierzehn
15: funfzehn
16: sechzehn
17: siebzehn
18: achtzehn
19: neunzehn
20: zwanzig
# Peoples, countries and cities
United States: vereinigte staaten, vereinigten staaten, den usa, den vereinigten staaten, usa
European: europaweit
EU: europaischen union, europaischer union, europaische union
Chinese government: chinesische regierung, chinesischen regierung, chinesischer staat, chinesische staat, chinesischen staat, chinesischen behorden, regierung in peking, regierung chinas, chinesische behorden
Beijing: peking
China: china
Germany: deutschlands, bundesrepublik, brd, hierzulande, deutschlandweit
Austria: osterreichs
Switzerland: schweiz
United Kingdom: vereinigten konigreich, vereinigtes konigreich, grossbritannien
Netherlands: niederlande, den niederlanden
Turkey: turkei
Latin America: lateinamerika, sudamerika
Native Americans: indianer
Middle East: naher osten, nahen osten, nahost
Moscow: moskau
Geneva: genf
California: kalifornien
North Carolina: nordkarolina
New Mexico: neumexiko
New Caledonia: neukaledonien
the country of Georgia: georgien
# Other subjects
followers: follower, abonnenten
how to gain: wie bekomme ich, wie gewinne ich, wie bekommt man
weather: wetter
recipe: rezept
football: fussball
movie: film
song: lied
who won the league: wer hat die meisterschaft gewonnen
world cup: weltmeisterschaft, fussball wm
capital of: hauptstadt von
joke: witz
my account: mein konto, meinem konto
# More verbs and nouns of everyday questions
project: projekt
Project Texas: projekt texas
Project Clover: projekt clover
received: bekommen, bekam, erhielt, kassiert, bekommt, erhalt
verify: verifizieren, verifiziert
recognise: erkennen, erkennt
face: gesicht
happen: passieren, geschehen
happened: passiert, geschieht, geschah
who banned: wer hat verboten
who signed: wer hat unterschrieben, wer hat unterzeichnet
role: rolle
responsible: verantwortlich, zustandig
part: teil
majority: mehrheit
number: zahl, anzahl
name: namen
deny: bestreiten, bestreitet, leugnet
denied: bestritt, dementiert
promise: versprechen, verspricht, versprach, versprochen
prevent: verhindern, verhindert, vermeiden, vorbeugen
replace: ersetzen
give: geben, gibt, herausgeben, herausgibt, liefern, gab
find: finden, findet, fand, gefunden, fest
show: zeigen, zeigt, gezeigt
help: helfen, hilft
need: brauchen, braucht, benotigt
watch: schauen, ansehen
known: bekannte
trial: gerichtsverhandlung, verhandlung vor gericht
hearing: anhorung im, kongressanhorung
jury: geschworene, jury
witness: zeuge
injunction: einstweilige verfugung, einstweiligen verfugung
crime: verbrechen, straftat
prison: gefangnis, haft
arrest: verhaften, verhaftet, festgenommen, verhaftung
tax: steuer, abgabe, digitalsteuer
tariff: zoll
trade: handels
consumer: verbraucher, konsumenten
consumer protection: verbraucherschutz, verbraucherzentrale
competition: wettbewerb
transparency: transparenz
researchers: forscher, wissenschaftler, forschende
access to data: datenzugang, datenzugriff
vpn: vpn
backdoor: hintertur
source code: quellcode
version: version, fassung
alternative: alternative
works council: betriebsrat
school phone ban: handyverbot
ban for children: kinderverbot
children under 13: kinder unter 13
victims: opfer
pornography: pornografie, pornographie
sleep: schlaf
feed: feed
time: zeit
hour limit: zeitlimit, zeitbegrenzung, nutzungszeit
in Europe: europa weit
rate: quote
founder of: grunder von
own phone: privathandy, private handys, privaten handys, privatgerate
Germany's government: bundesregierung deutschland
government accounts: regierungskonten, behordenkonten
influence operations: einflusskampagne, einflussoperation
data leak: datenleck, datenpanne
data flow: datenfluss, datenabfluss
internet shutdown: internetsperre, internetabschaltung
media: medien
report: untersuchungsbericht, abschlussbericht
who controls: wer kontrolliert, wer hat die kontrolle uber, wer steuert, wer bestimmt
upcoming: als nachstes, als nachstes an, stehen an
spied: ausspioniert, ausgespaht, bespitzelt, spionierte
influenced: beeinflusste
`);
