/** French words, phrases and stems (ending in *), and the English of the records that stands for them. */
import { entriesOf } from './entries.ts';

/** Folded; a line an English word, and forms that `forms.ts` knows are left out. */
export const fr: readonly (readonly [string, string])[] = entriesOf(`
# Question words and how questions open
why: pourquoi, pour quelle raison, pour quelles raisons, pour quel motif, pkoi, pk
what is the reason: quelle est la raison, quelles sont les raisons, quel est le motif
when: quand, a quel moment, a quelle date, quand est ce que, quel jour
what year: en quelle annee, quelle annee
since when: depuis quand, depuis combien de temps
until when: jusqu a quand, jusque quand, pour quand, avant quand
from when: a partir de quand
how much: combien, a combien, de combien, combien d argent, quel montant, quel est le montant, combien vaut
how much was the fine: a combien s eleve l amende, de combien est l amende, quel est le montant de l amende, quel etait le montant de l amende, combien a ete l amende, a combien s elevait l amende, de combien etait l amende, quel montant d amende
how much did it cost: combien a coute, combien ca coute
how many: combien de, combien d, quel nombre de
how many times: combien de fois
how many countries: combien de pays, dans combien de pays
how long: combien de temps, pendant combien de temps, pour combien de temps, quelle duree
who: qui, qui est ce qui, qui est ce que, par qui, avec qui, pour qui, contre qui
who owns: a qui appartient, qui possede, qui est le proprietaire de, qui detient, a qui est, qui est proprietaire de, a qui appartiennent, qui sont les proprietaires de, appartient a qui, qui est le proprietaire
who bought: qui a achete, qui a rachete
who is: qui est, qui sont, c est qui
who was: qui etait, qui a ete
how: comment, de quelle maniere, de quelle facon, comment est ce que
where: dans quel endroit, a quel endroit, ou est ce que
what is: qu est ce que, qu est ce qu, c est quoi, quel est, quelle est, quels sont, quelles sont, que signifie, que veut dire, en quoi consiste, qu est ce que c est que, qu est ce que c est qu, quest ce que, cest quoi, qu est
what was: quel etait, quelle etait, quelle a ete, quel a ete, quels etaient
what: que, quoi, quel, quelle, qu est ce qui, ce que, ce qui, qu
which: quels, quelles, lequel, laquelle, lesquels, lesquelles
which countries: quels pays, dans quels pays, dans quel pays, ou est interdit, quelles nations
which country: quel pays, quel est le pays
which states: quels etats, dans quels etats, quel etat, quels etats americains
which company: quelle entreprise, quelle societe
which court: quel tribunal, quelle cour
which judge: quel juge, quelle juge
which law: quelle loi
which laws: quelles lois
which governments: quels gouvernements, quel gouvernement
which regulator: quel regulateur, quelle autorite, quel organisme
what happened with: que s est il passe avec, qu est il arrive a, qu est devenu, qu est devenue, ou en est
what happened: que s est il passe, qu est ce qui s est passe, que s est passe, qu est il arrive
what happens if: que se passe t il si, qu est ce qui se passe si, que se passerait il si, qu arrive t il si, que risque t on si
what happens: que se passe t il, qu est ce qui se passe, qu arrive t il
what will happen: que va t il se passer, que se passera t il, qu est ce qui va se passer
what penalties: que risque, que risquent, que risque t on, quelles sanctions, quelle sanction, quelle peine, quelles peines, qu encourt
what did: qu a fait, que fait, qu ont fait
what said: qu a dit, qu ont dit
what says: que dit, que disent
what are the consequences: quelles consequences, quelles sont les consequences, quelle est la consequence, quels effets
what is the minimum age: a partir de quel age, des quel age, quel est l age minimum, quel age minimum, a quel age, quel age faut il avoir, quel age, quel est l age minimal, quel est l age legal, quel est l age
what about: qu en est il de, qu en est il, et pour, et concernant, quid de, quid
is it true that: est il vrai que, est ce vrai que, c est vrai que, est ce vrai qu, est il vrai qu, c est vrai qu
is there: y a t il, est ce qu il y a, existe t il, existe t elle, y a t elle
there is: il y a, il existe
does: est ce que, est ce qu, fait il, fait elle
is: est, est ce, est il, est elle, c est, etant
are: sont, sont ils, sont elles
was: etait, fut, a ete, a t il ete, a t elle ete, a t on, etait il, avait ete
were: etaient, furent, ont ete, ont ils ete
has: a t il, a t elle
have: ont, ont ils, ont elles, avoir
had: avait, avaient
can: peut, peuvent, peut il, peut elle, peuvent ils, peuvent elles, pouvoir
can people: peut on, est ce qu on peut, on peut, peut t on, pouvons nous, est il possible de, est il possible d, a t on le droit de, a t on le droit d
can i: puis je, peux je, je peux, est ce que je peux, ai je le droit de, ai je le droit d
could: pourrait, pourraient, pouvait, pourrait il
should: devrait, devraient
should i: dois je, devrais je, faut il
must: doit, doivent, faut, doit il, doivent ils
will: va, vont, va t il, va t elle, vont ils
will be: sera, seront, sera t il, sera t elle, va etre, vont etre, va t il etre
still: toujours, encore
is still: est toujours, est il toujours, est il encore, reste t il, est encore, reste
already: deja
never: jamais
now: maintenant, desormais, a present
currently: actuellement, en ce moment, a l heure actuelle, actuel, actuelle, a ce jour
today: aujourd hui, aujourdhui
tomorrow: demain
yesterday: hier
recently: recemment, dernierement
soon: bientot, prochainement
before: avant, avant de, devant
after: apres, a la suite de, suite a
since: depuis, depuis que
until: jusqu a, jusqu au, jusqu en
from: a partir de, a partir du
during: pendant, durant, lors de
between: entre
against: contre, a l encontre de
without: sans
for: pour
by: par, selon, d apres
in: en, dans, au sein de, dans le, dans la, dans les, chez
on: sur
of: de, du, des, d, de la, de l
with: avec
about: a propos de, concernant, au sujet de, sur le
to: au, aux, vers
and: et
or: ou bien, ou non
if: si
because of: a cause de, en raison de
because: parce que, parce qu, car
the: le, la, les, l
this: ce, cet, cette, ces, cela, ca
they: eux
their: leur, ses, son, sa
not: pas, ne pas
only: seulement, uniquement, seul
also: aussi, egalement
all: tous, tout
any: aucun, quelconque
other: autre
some: certains, certaines, plusieurs, quelques
more: plus
less: moins
every: chaque
my: mon, ma, mes
i: je, j
people: gens, personne, citoyen
# Bans and how things stand
ban: interdiction, interdire, interdit l, interdisent, bannissement, bannir, interdisant, prohibition, interdiction de, banni
bans: interdictions
banned: interdit, bannie, bannis, prohibe, interdi*
block: blocage, bloquer, bloquent, suspendre l acces
blocked: bloque, coupe, inaccessible, bloqu*
restrict: restreindre, limiter, limite l
restricted: restreint, limite
restrictions: restrictions, limitations
restriction: restriction, limitation
illegal: illegal, illicite
legal: legal, legaux, licite
allowed: autorise, permis, le droit d
allow: autoriser, permettre, permet, autorisent
available: disponible, accessible
work: fonctionner, fonctionne, marche, marche t il, fonctionne t il
suspend: suspendre, suspend
suspended: suspendu, suspen*
suspension: suspension
lift: lever
lifted: leve, debloque, a ete levee, a leve, levee de
restore: retablir, restaurer, retablissement
restored: retabli, revenu, de retour, retour
return: revenir, revient
closed: ferme
close: fermer, fermeture, ferment, dissolution
removed: retire, supprime, efface
remove: retirer, supprimer, suppression, retrait, enlever, suppriment
delete: effacer, desinstaller
withdraw: se retirer
leave: quitter, partir, sortir, depart
left: quitte, parti
open: ouvrir, ouvert, ouvre, ouverture
opened: a ouvert, ont ouvert
launch: lancer, lancement, lance
launched: a lance, lancee
use: utiliser, utilise, usage, utilisation, employer, se servir, utilis*
used: utilises, utilisee
download: telecharger, telechargement, telecharge
install: installer, installe, installation
access: acceder, acces, acces a, accede
accessed: ont accede, a accede, eu acces
share: partager, partage, donne t il, communique
shared: a partage, transmis, ont partage
transfer: transferer, transfert, transmettre, envoyer, envoi, transmet, transferent
transferred: transfere, envoye
collect: collecter, collecte, recueillir, recueille, recolte, recolter, recuperer, recupere
collected: collectees, collectes, recueillies
store: stocker, stocke, stockage, conserver, conserve, heberger, conservation, hebergement
stored: stockees, stockes, sont stockees, conservees, heberge
protect: proteger, protege
protection: protection
harm: nuire, nuit, nuisible, nocif, nefaste, prejudice, dommages, nocive, tort
affect: toucher, touche, concerne, affecter
control: controler, controle
force: forcer, obliger, oblige, contraindre, force, contraint
require: exiger, exige, imposer, impose, requiert, obligatoire
request: demander, demande, reclamer, reclame, requete
order: ordre, decret, ordonner, ordonne, arrete, ordonnance, injonction
executive order: decret presidentiel, decret executif, ordre executif
ordered: a ordonne, enjoint
decide: decider, decide, tranche, trancher, statuer
decided: a decide, ont decide, statue
decision: decision, resolution
rules: regle, reglement, reglementation, norme
ruling: jugement, arret, verdict
ruled: juge que, a juge, a tranche, a statue
upheld: confirme, valide, a confirme, a valide, maintenu
uphold: confirmer, valider, maintenir
annulled: annule, invalide, censure, abroge
annul: annuler, invalider, annulation, abroger
appeal: appel, faire appel, recours, contester, fait appel, pourvoi, interjeter appel
appealed: a fait appel, conteste, ont fait appel
sign: signer, promulguer
signed: signe, promulgue
vote: voter, scrutin, votes
voted: vote, a vote
approve: approuver, adopter, approbation, adoption
passed: adopte, approuve, passe
reject: rejeter, refuser, rejet, refus
rejected: rejete, refuse, a rejete, debute
accept: accepter, accepte
extend: prolonger, prolongation, proroger, reporter, report, prorogation, repousser
extended: prolonge, reporte, repousse, proroge
delay: retard, delai supplementaire, retarder
enter into force: entrer en vigueur, entre en vigueur, entree en vigueur, entre t elle en vigueur, est entree en vigueur, entrera en vigueur
in force: en vigueur
apply: appliquer, s applique, applique, s appliquent, application de la loi
comply: respecter, respecte, se conformer, conforme, conformite, respecte t il
violate: violer, viole, enfreindre, enfreint, infraction, violation, manquement, non respect, enfreint la
announce: annoncer, annonce
announced: annoncee, a annonce
propose: proposer, propose t elle, envisage, envisager
proposed: propose
proposal: proposition
plan: prevoir, prevoit, prevu, envisage t
want: veut, veulent, vouloir, veut il, souhaite
wanted: voulait, voulaient, a voulu, voulu
try: essayer, essaie, tenter, tente
tried: essaye, a tente
start: commencer, debut, debuter, commence, demarrer, lancement de
end: fin, finir, terminer, expire, expirer, prendre fin, termine
say: dire, dit, disent, affirme, affirmer, pense
said: a dit, a declare, declare, ont dit
know: savoir, sait on, sait
explain: expliquer, explique, expliquez moi, explique moi
change: changer, changement, change, modifier, modifie
fear: craindre, craint, peur, redoute, craignent
worry: inquieter, inquiete, inquietude, preoccupe, preoccupation
criticise: critiquer, critique
defend: defendre, defend, defendu, defense
warn: avertir, averti, alerter, alerte, mettre en garde, mis en garde
warning: avertissement, mise en garde, alertes
recommend: recommander, recommande, recommandation, preconise, preconisations
report: rapport, signalement, signaler
publish: publier, publie, publication
win: gagner, gagne
won: remporte, a gagne, obtenu
lose: perdre
lost: perdu
create: creer, creation, cree
testify: temoigner, auditionne, temoigne, audition
spend: depenser, depense
pay: payer, paie, verser, paiement
paid: paye, verse
cost: couter, cout
kill: tuer, mort, deces, tue
# Fines, courts, law
fine: amende, sanction, sanctionner, penalite, penaliser, astreinte
fines: amendes, sanctions, penalites, astreintes
fined: condamne, sanctionne, inflige une amende, condamne a une amende, a inflige une amende, a sanctionne, amende infligee, inflige, verbalise, ecope, ecope d
biggest fine: plus grosse amende, plus grande amende, plus forte amende, amende record, plus lourde amende, plus grosse sanction
penalty: peine
penalties for: sanctions pour, sanctions en cas de
lawsuit: proces, poursuite, action en justice, litige, assignation, plainte en justice
lawsuits: poursuites, poursuites judiciaires, litiges
class action: action collective, recours collectif, action de groupe, actions collectives, recours collectifs
sue: poursuivre, poursuit, attaquer en justice, porter plainte, assigner, poursuivre en justice, attaquer, poursuivent, poursuivre tiktok
sued: poursuivi, attaque en justice, porte plainte, assigne, attaque, a porte plainte, ont porte plainte, poursuivi en justice, saisi la justice
complaint: plainte, reclamation, depose plainte
complaints: plaintes
accuse: accuser, accuse, accusation, reproche, reprocher, soupconne, reproche t on
accused of: accuse de, accuse d
investigate: enqueter, enquete sur, enquetent
investigated: a enquete, vise par une enquete
investigation: enquete, investigation, instruction, procedure, procedure formelle
investigations: enquetes, procedures
settlement: reglement amiable, accord amiable, transaction, indemnisation
compensation: dommages et interets, indemnites
court: cour, tribunal, justice, juridiction, cour d appel federale
courts: tribunaux, cours
Supreme Court: cour supreme, la cour supreme des etats unis, cour supreme americaine, cour supreme des etats unis
Constitutional Court: conseil constitutionnel, cour constitutionnelle, tribunal constitutionnel
Conseil d'État Council of State: conseil d etat
Court of Justice of the European Union: cour de justice de l union europeenne, cjue, cour de justice de l ue, cour de justice europeenne, justice europeenne
General Court: tribunal de l union europeenne, tribunal de l ue, tribunal general
appeals court: cour d appel
administrative court: tribunal administratif
judge: juge, magistrat
judges: juges, magistrats
prosecutor: procureur, parquet, ministere public
Paris prosecutor: parquet de paris, procureure de paris
attorney general: procureur general, procureure generale
attorneys general: procureurs generaux
lawyer: avocat
law: loi, legislation, droit, texte de loi
laws: lois
bill: projet de loi, proposition de loi, projets de loi, propositions de loi
draft: ebauche, avant projet
article: article
constitution: constitution
constitutional: constitutionnel, constitutionnelle
unconstitutional: inconstitutionnel, inconstitutionnelle, anticonstitutionnel
freedom of speech: liberte d expression, libre expression
First Amendment: premier amendement
freedom: liberte
rights: droits
human rights: droits de l homme, droits humains
censorship: censurer, la censure
obligation: obligation, devoir
regulation: regulation, reguler, encadrement, encadrer, reglementer, reglemente
Digital Services Act: reglement sur les services numeriques, loi sur les services numeriques, dsa, reglement europeen sur les services numeriques, reglement services numeriques
Digital Markets Act: reglement sur les marches numeriques, loi sur les marches numeriques, dma
GDPR: rgpd, reglement general sur la protection des donnees, reglement sur la protection des donnees
AI Act: reglement sur l ia, reglement sur l intelligence artificielle, loi sur l ia, loi sur l intelligence artificielle
European Media Freedom Act: reglement sur la liberte des medias, reglement europeen sur la liberte des medias
Digital Fairness Act: loi sur l equite numerique, reglement sur l equite numerique
Online Safety Act: loi sur la securite en ligne, loi britannique sur la securite en ligne
political advertising regulation: reglement sur la publicite politique
National Intelligence Law: loi sur le renseignement, loi chinoise sur le renseignement, loi sur le renseignement national
divest-or-ban law: loi sur la vente ou l interdiction, loi de cession, loi imposant la vente, loi vendre ou interdire, loi pafaca, cession ou interdiction
joint venture: coentreprise, co entreprise, entreprise commune, societe commune, joint venture
very large online platform: tres grande plateforme en ligne, tres grandes plateformes, tres grande plateforme, tres grandes plateformes en ligne
# Institutions and people
government: gouvernement, gouvernemental, executif, administration, autorites
governments: gouvernements, gouvernementaux, administrations, pouvoirs publics
European Commission: commission europeenne, bruxelles
European Parliament: parlement europeen, eurodeputes parlement
Council of the European Union: conseil de l union europeenne, conseil de l ue
European Data Protection Board: comite europeen de la protection des donnees, cepd, edpb
Data Protection Commission Ireland: commission de protection des donnees irlandaise, commission irlandaise de protection des donnees, dpc irlandaise, cnil irlandaise, autorite irlandaise, autorite irlandaise de protection des donnees, gendarme irlandais, regulateur irlandais
data protection authority: autorite de protection des donnees, autorites de protection des donnees, autorite de la protection des donnees, gendarme des donnees
French data protection authority CNIL: commission nationale de l informatique et des libertes, commission nationale informatique et libertes
commission: commission
parliamentary inquiry: commission d enquete, commission d enquete parlementaire
committee: comite
panel of experts: comite d experts, panel d experts, groupe d experts, commission d experts
Congress: congres, congres americain
senate: senat
senator: senateur, senatrice
House of Representatives: chambre des representants
parliament: parlement, parlementaire, assemblee nationale, assemblee
lawmaker: depute, parlementaires, elu, elus, legislateur
lawmakers: deputes
MEPs: eurodepute
minister: ministre, ministere
ministers: ministres, ministeres
prime minister: premier ministre, premiere ministre
president: president
presidential: presidentielle, presidentiel
White House: maison blanche
governor: gouverneur
politician: homme politique, politicien
politicians: politiciens, responsables politiques
politics: politique
parties: partis
Communist Party: parti communiste, pcc, parti communiste chinois
regulator: regulateur, regulatrice
regulators: regulateurs
authority: autorite
watchdog: gendarme
agency: agence, organisme
institution: institution
police: police
military: armee, militaire, soldats
NATO: otan
UN: onu, nations unies
state: etat
states: etats
US states: etats americains
federal: federal
city: ville, mairie, municipal
public: public, publique
country: nation, national
countries: pays, nations
world: monde, mondial
territory: territoire
# Company, sale, algorithm
company: entreprise, societe, firme, compagnie, groupe
companies: entreprises, societes
parent company: maison mere, societe mere
owner: proprietaire, detenteur, propriete
owners: proprietaires
own: posseder, possede, appartenir, appartient, appartient il, detenir, detient, appartiennent
shareholder: actionnaire, actionnariat
shareholders: actionnaires
stake: participation, part
shares: action
investor: investisseur, investissement, investir
sale: vente, cession, rachat
sell: vendre, vend, vendent, ceder, cede
sold: vendu, a vendu, a ete vendu
buy: acheter, achat, racheter, acquerir, acquisition, achete t
bought: achete, rachete, acquis, a achete
buyer: acheteur, acquereur, repreneur
deal: accord, marche conclu, entente
negotiate: negocier, negociation, pourparlers
separate: separer, separation, scission
market: marches
value: valeur, valorisation
price: prix
revenue: revenus, chiffre d affaires, benefices, recettes
employee: employe, salarie, personnel, effectifs
employees: employes, salaries
layoffs: licenciement, licencier, licencie
ceo: pdg, directeur general, patron, dirigeant, chef
founder: fondateur
founded: fonde
headquarters: siege, siege social
office: bureau
algorithm: algorithme, algorithmique
algorithms: algorithmes
recommendation algorithm: algorithme de recommandation, systeme de recommandation
artificial intelligence: intelligence artificielle, ia
labels: etiquettes, etiquetage, label
content moderation: moderation, moderation des contenus, moderation de contenu, moderer
moderators: moderateur
content: contenu
shop: boutique, magasin, achats, commerce
e-commerce: commerce en ligne, commerce electronique
TikTok Shop: boutique tiktok
advertising: publicite, pub, pubs, publicitaire
political advertising: publicite politique, publicites politiques
ad repository: registre des publicites, bibliotheque publicitaire, registre publicitaire
influencer: influenceur, influenceuse, createur, createurs de contenu, createur de contenu, tiktokeur
influencers: influenceurs, influenceuses, createurs, tiktokeurs
live stream: en direct, direct, diffusion en direct, live
gifts: cadeau
coins: pieces
video: video
addiction: dependance, addictions, accoutumance
addictive: addictif, accro
addictive design: conception addictive, design addictif, fonctionnalites addictives, interface addictive
design: conception, concu
infinite scroll: defilement infini, scroll infini
screen time: temps d ecran
mental health: sante mentale, sante psychologique
health: sante
challenge: defi, challenges
suicide: suicides, suicidaire, automutilation
# Data, security, devices
data: donnee
user data: donnees des utilisateurs, donnees de ses utilisateurs, donnees utilisateurs, donnees des usagers
personal data: donnees personnelles, donnees a caractere personnel, donnees privees, informations personnelles
children's data: donnees des enfants, donnees des mineurs, donnees d enfants, donnees de mineurs
data protection: protection des donnees
data transfers: transferts de donnees, transfert de donnees, transfert des donnees, transferts des donnees
data centre: centre de donnees, centres de donnees, data center
server: serveur
servers: serveurs
privacy: vie privee, confidentialite
privacy policy: politique de confidentialite
consent: consentement
parental consent: consentement parental, consentement des parents, accord parental, autorisation parentale, accord des parents, autorisation des parents
security: securite, surete
national security: securite nationale, securite interieure
cybersecurity: cybersecurite, securite informatique
safe: sur tiktok est, fiable, sans danger, securise
dangerous: dangereux
danger: dangers
risk: risque, risques de
threat: menace
spy: espionner, espionnage, espion, espionnent
track: suivre, pister, tracer, tracage, pistage, suivi
surveillance: surveiller, surveille
journalist: journaliste, presse
journalists: journalistes
facial recognition: reconnaissance faciale
biometric: biometrique
location: localisation, geolocalisation
foreign interference: ingerence, ingerence etrangere, ingerences etrangeres
foreign: etranger
influence: influencer, influence, influe
disinformation: desinformation, fausses informations, infox, fausses nouvelles, fake news, intox
hate speech: discours de haine, discours haineux, haine en ligne, contenus haineux
terrorist content: contenus terroristes, contenu terroriste, contenus a caractere terroriste
violence: violences, violent
abuse: abus, harcelement, cyberharcelement, exploitation
protest: manifestation, emeute, protestations, troubles
war: guerre, conflit
device: appareil, dispositif, terminal
devices: appareils, terminaux
government devices: appareils professionnels, telephones professionnels, appareils officiels, mobiles professionnels, telephones des fonctionnaires, appareils mobiles professionnels
government device: appareil professionnel, telephone professionnel, telephone de service, telephones de service, telephone de fonction, telephones de fonction, appareils gouvernementaux, appareils du gouvernement, appareils de service, telephones gouvernementaux, appareils de fonction, telephones du gouvernement, telephones de travail, telephone de travail
phone: telephone, portable, mobile, smartphones
phones: telephones, portables, mobiles
computer: ordinateur
network: reseau
social network: reseau social
social media: reseaux sociaux, medias sociaux
app: application, appli
apps: applications, applis
app store: magasin d applications, magasins d applications, boutique d applications, boutiques d applications, magasin d applis
platform: plateforme, plate forme
platforms: plateformes, plates formes
account: compte
accounts: comptes
user: utilisateur, utilisatrice, usager, internautes
users: utilisateurs, utilisatrices, usagers
official: fonctionnaire, officiel, officielle
officials: fonctionnaires, officiels
civil servants: agents publics, agents de l etat, agent public, agents de la fonction publique, fonction publique, agents
university: universite, universitaire
universities: universites
school: ecole, college, lycee, scolaire
schools: ecoles, colleges, lycees
teacher: enseignant, professeur
student: eleve, etudiant
students: eleves, etudiants
# Children and age
child: enfant, mineur, gamin, enfance
children: enfants, mineurs, mineures, gamins
teen: adolescent, ado, ados, jeune, jeunesse
teens: adolescents, jeunes
parents: parent, pere, mere, famille
parental controls: controle parental
under: moins de, age de moins de, en dessous de, sous
over: plus de, au dessus de, au dela de
years old: ans revolus
years: ans, annees
age: age, ages
minimum age: age minimum requis, age legal, age minimum, age minimal
age limit: limite d age, limites d age, restriction d age
age verification: verification de l age, verification d age, verifier l age, controle de l age, controler l age, verifie l age, controle d age
digital majority age: majorite numerique, age de la majorite numerique
protection of minors: protection des mineurs, protection de l enfance, protection des enfants, proteger les mineurs, proteger les enfants
# Elections and politics
election: election, electoral
elections: elections, electoraux
presidential election: election presidentielle, elections presidentielles
election campaign: campagne electorale, campagne
candidate: candidat
voter: electeur
opposition: opposition
democracy: democratie, democratique
support: soutenir, soutien, soutient, soutiennent
# Adjectives, amounts, time
new: nouveau, nouvelle, nouvelles regles, nouvel
news: nouvelles, actualite, actu, quoi de neuf
latest: dernier, plus recent, plus recente
latest news: dernieres nouvelles, dernieres actualites, dernieres infos, dernieres informations
next: prochain, suivant
upcoming: a venir, en attente, attendu
deadline: date limite, echeance, delai, ultimatum, date butoir
deadlines: delais, echeances
first: premier
second: deuxieme, second
third: troisieme
last: passe l
big: grand, gros, grosse
biggest: plus grand, plus grande, plus gros, plus grosse, plus eleve, plus elevee, plus important, plus importante, plus lourde
small: petit
important: important, principal
long: longtemps, longue
strict: stricte, stricts
possible: possible
total: au total, totale, complet, completement, totalement, entierement
complete ban: interdiction totale, interdiction complete, interdiction generale
temporary: temporaire, temporairement, provisoire, provisoirement
permanent: definitif, definitivement, permanente
global: mondialement, a l echelle mondiale, dans le monde, dans le monde entier
different: different
difference between: difference entre, differences entre, quelle difference entre, difference y a t il entre
compare: comparer, compare, comparaison
list of: liste des, liste de
history of: histoire de, historique de, l histoire de
timeline: chronologie, frise chronologique
reason: raison, motif, cause
consequence: consequence, effet, impact
evidence: preuve, indice
study: etude, sondage
expert: expert
document: documents
measure: mesure
commitments: engagement
result: resultat, issue
status: situation, statut
case: cas, affaire, dossier
date: dates
history: histoire, historique
problem: probleme
information: informations, infos
example: exemple
amount: montant, somme, quantite
money: argent
million: million, millions d, millions de
billion: milliard, milliards d, milliards de
trillion: billion
thousand: mille, millier
percent: pour cent, pourcent, pourcentage
dollars: dollar
euros: euros
pounds: livres sterling, livre
week: semaine
month: mois
this month: ce mois ci, ce mois
last month: mois dernier, le mois dernier
this week: cette semaine
this year: cette annee
last year: l annee derniere, l an dernier
next year: l annee prochaine, l an prochain
day: jour, journee
hour: heure
minutes: minute
year: annee, an, par an
January: janvier
February: fevrier
March: mars
April: avril
May: mai
June: juin
July: juillet
August: aout
September: septembre
October: octobre
November: novembre
December: decembre
Monday: lundi
Tuesday: mardi
Wednesday: mercredi
Thursday: jeudi
Friday: vendredi
Saturday: samedi
Sunday: dimanche
two: deux
three: trois
four: quatre
five: cinq
six: six
seven: sept
eight: huit
nine: neuf
10: dix
11: onze
12: douze
13: treize
14: quatorze
15: quinze
16: seize
17: dix sept
18: dix huit
19: dix neuf
20: vingt
# Peoples, countries and cities
EU: ue, union europeenne, l ue, pays de l ue
Chinese government: gouvernement chinois, gouvernement de pekin, autorites chinoises, etat chinois, regime chinois
Beijing: pekin
Swiss: suisse romande
Latin America: amerique latine, amerique du sud
the country of Georgia: georgien, georgiens
Middle East: moyen orient, proche orient
London: londres
Brussels: bruxelles capitale
Moscow: moscou
California: californie
Florida: floride
Virginia: virginie
Pennsylvania: pennsylvanie
North Carolina: caroline du nord
South Carolina: caroline du sud
New Mexico: nouveau mexique
Louisiana: louisiane
New Caledonia: nouvelle caledonie, caledonie
the country of Georgia: georgie
# Other subjects
followers: abonne
how to gain: comment gagner, comment obtenir
get more followers: avoir plus d abonnes, gagner des abonnes, plus d abonnes, obtenir plus d abonnes, avoir des abonnes
weather: meteo, temps fera t il, temps fait il, temps fera
recipe: recette de, recette
football: foot
movie: film
song: chanson
who won the league: qui a gagne la ligue, qui a gagne la coupe
world cup: coupe du monde
capital of: capitale de, capitale du
joke: blague
my account: mon compte
# More verbs and nouns of everyday questions
project: projet
Project Texas: projet texas
Project Clover: projet clover
spied: espionne
received: recu, recevoir, recoit
verify: verifier, verifie, controle l identite
recognise: reconnaitre, reconnait
face: visage
happen: se passer, arriver, arrive
happened: s est passe, arrive t il
who controls: qui controle, qui dirige, qui gere
who banned: qui a interdit
who signed: qui a signe
who fined: qui a condamne, qui a inflige
role: role
conclusions: conclusions
responsible: responsable
part: partie
majority: majorite
population: population
name: nom
number: nombre, numero
deny: nier, nie, dement
denied: dementi
promise: promettre, promis, promesse
prevent: empecher, empeche, eviter, evite, prevenir
replace: remplacer
give: donner, donne, fournir, fournit, remettre, remet, livrer
given: donnees a, fourni, remis
find: trouver, trouve
show: montrer, montre, demontre
help: aider, aide
need: besoin, falloir
watch: regarder, regarde
trial: audience, proces penal
hearing: auditions, auditionner
jury: jury
witness: temoin
injunction: refere, mesure provisoire, mesures provisoires, suspension en refere
crime: crime, delit
prison: prison
arrest: arreter, arrestation, arrete par
tax: taxe, impot
tariff: droits de douane, douanes
trade: commercial
consumer: consommateur
consumer protection: protection des consommateurs
competition: concurrence
transparency: transparence
researchers: chercheur
vpn: vpn
backdoor: porte derobee
source code: code source
alternative: alternative
riots: emeutiers
ban on social media: interdiction des reseaux sociaux, interdire les reseaux sociaux
French law on social media: loi marcangeli, loi sur la majorite numerique
Arcom: arcom
France National Assembly: palais bourbon
victims: victime
pornography: pornographie, pornographique
self-harm: auto mutilation
sleep: sommeil
feed: fil
notifications: notifications
time: temps
risk of: risque de
`);
