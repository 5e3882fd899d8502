help-title = Aide et contact
ask-label = Votre question
ask-hint = Posez-la avec vos mots. La réponse vient de nos conditions, ici même.
ask-button = Trouver la réponse
ask-answer = Réponse
ask-person = Contacter une personne
help-person = Parler à une personne
help-person-lead = Choisissez ce qui vous arrange. Les heures sont données à votre heure locale.
help-kind =
    { $kind ->
        [email] E-mail
        [phone] Téléphone
        [post] Lettre
       *[page] Page de contact
    }
help-page = Ouvrir la page de contact
help-always = Ouvert 24 h/24.
help-open = Ouvert maintenant, jusqu’à { $time }.
help-closed =
    { $when ->
        [today] Fermé maintenant. Ouvre aujourd’hui à { $time }.
        [tomorrow] Fermé maintenant. Ouvre demain à { $time }.
        [weekday] Fermé maintenant. Ouvre { $weekday } à { $time }.
       *[later] Fermé maintenant. Ouvre le { $day } à { $time }.
    }
help-hours = À votre heure : { LIST($hours) }.
help-every-day = Tous les jours
help-languages = Langues : { LIST($languages) }.
help-language =
    { $language ->
        [ar] arabe
        [bg] bulgare
        [cs] tchèque
        [da] danois
        [de] allemand
        [el] grec
        [en] anglais
        [es] espagnol
        [et] estonien
        [fi] finnois
        [fr] français
        [hr] croate
        [hu] hongrois
        [it] italien
        [ja] japonais
        [ko] coréen
        [lt] lituanien
        [lv] letton
        [nb] norvégien
        [nl] néerlandais
        [pl] polonais
        [pt] portugais
        [ro] roumain
        [ru] russe
        [sk] slovaque
        [sl] slovène
        [sv] suédois
        [tr] turc
        [uk] ukrainien
        [zh] chinois
       *[other] { $tag }
    }
help-policy = Lire toutes nos conditions
ask-title =
    { $topic ->
        [return] Renvoyer l’article
        [cost] Ce que coûte le retour
        [refund] Votre remboursement
        [exchange] Échange
        [faulty] S’il a un défaut
        [guarantee] Garantie
        [damaged] S’il arrive abîmé
        [wrong] Si ce n’est pas le bon article
        [missing] S’il manque quelque chose
        [late] S’il est en retard
        [cancel] Annuler une commande
        [withdrawal] Votre droit de rétractation
        [send] Comment le renvoyer
        [condition] Dans quel état il doit être
        [contact] Comment nous joindre
        [dispute] En cas de désaccord
        [place] Où vous rendre
       *[guide] Aide pour votre article
    }
ask-empty = Écrivez d’abord votre question.
ask-unsure = Nous ne sommes pas sûrs de la bonne réponse. Une personne peut vous aider.
ask-two = Deux réponses peuvent convenir.
ask-about = Cette réponse concerne : { $goods }.
ask-note = Valable pour un article commandé aujourd’hui. D’autres règles peuvent s’appliquer aux commandes plus anciennes.
ask-source-rule = Notre règle « { $rule } »
ask-source-policy = Nos conditions
ask-source-law = Loi : { $article }

ask-stop = le | la | les | l | un | une | des | de | du | d | et | ou | est | sont | suis | sera | je | jai | j | me | m | moi | mon | ma | mes | nous | notre | vous | votre | vos | il | elle | ils | elles | ce | cet | cette | ces | ça | cela | c | à | au | aux | en | dans | sur | pour | par | avec | si | que | qu | qui | quoi | quel | quelle | quels | quelles | comment | combien | puis | peux | peut | pouvez | dois | doit | faut | ai | as | a | avez | ont | été | être | avoir | on | y | se | s | ne | n | bonjour | bonsoir | merci | svp | stp | sil | plaît | plait | tout | très | mais

ask-return = retour* | +renvo* | +rendre | +retourner | +rendu | rapporter | ramener | +changé davis | +changer davis | +change davis | +politique de retour* | +délai de retour* | +délai retour* | +délai pour rend* | +délai pour renvo* | +délai pour retourn* | +jours pour retourn* | +jours pour rend* | +jours pour renvo* | +combien de temps pour r* | +jusqu* quand | +jusquà quand | +dernier jour | +date limite | ne me plaît pas | ne me plait pas | ne plaît pas | ne plait pas | nen veux pas | nen veux plus | veux plus | plus besoin | pas content de larticle | regrette | déçu* | +reprenez vous | repris | +conditions de retour* | +retours acceptés | +encore retourner | +ne me convient pas | +ne me convient plus | +ne convient pas | ne correspond pas à mes attentes | pas à mon goût

ask-cost = +frais de retour* | +frais retour* | +retour* gratuit* | +retour* payant* | +retour* frais | +renvo* gratuit* | +renvoyer frais | +gratuit* retour* | +gratuitement | +coût* retour* | +coût* renvo* | +coûte retour* | +coûte renvo* | +qui paie | +qui paye | +payer retour* | +payer renvo* | +payer pour r* | +paie retour* | +paye retour* | +port de retour | +port à ma charge | +à ma charge | +vos frais | +mes frais | +combien retour* | +combien renvo* | +frais de remise en stock | +remise en stock | +retenue | +déduire | +déduit* | +prélevez | +frais de port retour* | -frais | -gratuit* | -payant* | -coût* | +frais denvoi retour* | +frais denvoi du retour* | +rembours* frais retour* | +rembours* frais denvoi du retour* | +retour* à ma charge | +payer pour vous r*

ask-refund = +rembours* | +mon argent | +récupérer argent | +récupère argent | +rendre argent | +rendez argent | +reverser | +recrédit* | crédité* | +virement | compte bancaire | +sur ma carte | +carte bancaire | +un avoir | avoir en boutique | +bon dachat rembours* | +même moyen de paiement | mes sous | +rembours* pas arrivé* | +rembours* toujours pas | +rembours* pas reçu* | +pas rembours* | +pas reçu rembours* | +attends rembours*

ask-exchange = +échang* | +*échanger | +*échange | +autre taille | +autre couleur | +autre modèle | +autre pointure | +une taille | +taille au dessus | +taille au dessous | +taille en dessous | +taille supérieure | +taille inférieure | +plus grand* | +plus petit* | +changer de taille | +changer la taille | +changer de couleur | +changer la couleur | +changer contre | +changer pour | +changer mon article | trop petit* | trop grand* | trop serré* | trop large* | trop court* | trop long* | ne me va pas | me va pas | va pas | pas la bonne taille pour moi | troquer | +me serre* | +trop étroit* | +flotte dedans | +plus petite taille | +taille plus

ask-faulty = +défectueu* | +défaut* | +marche pas | +marche plus | +fonctionne pas | +fonctionne plus | +ne marche | +ne fonctionne | +ne sallume | +sallume pas | +sallume plus | +allume pas | +ne charge | +charge plus | +charge pas | +en panne | panne | +tombé* en panne | +hs | bug* | +sest cassé* | +a cassé | cassé | cassée | cassés | cassées | -cassé* | répar* | +faire réparer | +dysfonction* | +vice caché | +vices cachés | fuit | fuite* | déchiré* | décousu* | un trou | des trous | +se décolle* | +décollé* | +séteint | +tient plus | +garantie légale | +conformité | +non conforme | arrêté de fonctionner | +sarrête | +sarrête tout seul | +bruit bizarre | +bruit étrange | +ne démarre | +démarre plus | +écran noir | +ne tient plus | +ne souvre | +se coupe | +usé* déjà

ask-guarantee = +garanti* | +extension de garantie | +sous garantie

ask-damaged = +arrivé* cassé* | +arrivé* abîmé* | +arrivé* endommagé* | +arrivé* brisé* | +reçu* cassé* | +reçu* abîmé* | +reçu* endommagé* | +livré* cassé* | +livré* abîmé* | +livré* endommagé* | +abîmé* | +endommagé* | +colis ouvert | +colis écrasé* | +colis abîmé* | +carton écrasé* | +carton abîmé* | +cassé* dans le colis | +cassé* pendant | +cassé* à larrivée | +cassé* transport | +cassé* livraison | +cassé* déballage | +avarie | brisé* | fêlé* | fissuré* | rayé* | rayure* | ébréché* | en miettes | en morceaux | +écran cassé | écrasé*

ask-wrong = +mauvais article | +mauvais produit | +mauvaise taille | +mauvaise couleur | +mauvais modèle | +mauvaise référence | +mauvais colis | +mauvaise commande | +pas le bon | +pas la bonne | +pas les bons | +pas les bonnes | +pas ce que jai commandé | +pas ce que javais commandé | +pas celui que | +pas celle que | +reçu un autre | +reçu une autre | +reçu une autre couleur | +reçu une autre taille | +reçu un autre modèle | +reçu autre chose | +reçu à la place | +commandé mais reçu | +commandé et reçu | +commandé jai reçu | +erreur de colis | +erreur darticle | +erreur de taille | +erreur de couleur | +erreur dans la commande | +erreur dans ma commande | +erreur de livraison | +autre produit que | +autre article que | +commande de quelquun | trompé* | +vous êtes trompés

ask-missing = +il manque | +manque un* | +manque des | +manque les | +manque la | +manque le | +manquent | +manquant* | +incompl* | +il en manque | +reçu une partie | +reçu quun | +reçu que | +seulement reçu | +nétait pas dans | +pas dans le colis | +pas dans le carton | +pas dans la boîte | +colis vide | +carton vide | +boîte vide | +colis perdu | +perdu le colis | +colis volé | +volé* | +perdu* | +jamais reçu | +jamais arrivé* | +vous avez oublié | oubli

ask-late = +retard* | +où est ma | +où est mon | +où en est | +où se trouve | +pas encore arrivé* | +pas arrivé* | +pas encore reçu* | +pas reçu* | +toujours pas | +toujours rien | +rien reçu | +attends toujours | +attends encore | +jattends | +quand arrive* | +arrive quand | +quand serai | +quand vais je recevoir | +suivi | +suivre mon | +suivre ma | +numéro de suivi | +colis bloqué | +date de livraison | +tard* | +livraison prévue | +était prévue | +devait arriver | +date dépassée | +pas encore livré*

ask-cancel = +annul* | +*annuler | +*annulation | +commandé par erreur | +commande par erreur | +commandé deux fois | +commande en double | +commandé en double | +stopper la commande | +stopper ma commande | +arrêter la commande | +arrêter ma commande | +avant lenvoi | avant expédition | +veux plus commande | +veux plus de ma commande | +pas encore expédié* | +pas encore envoyé* | +pas encore partie

ask-withdrawal = +rétract* | +droit de retour légal | +mes droits | +droit légal | +droits légaux | +délai légal | +que dit la loi | +par la loi | +selon la loi | +droit* consommateur* | +14 jours droit | +droit 14 jours | 14 jours | -quatorze jours | +délai de réflexion | +code de la consommation | dédit | résilier

ask-send = +*étiquette de retour | +*étiquette retour | +*étiquette | +étiquette de retour | +étiquette retour | +étiquette* prépayée* | +bordereau | +bon de retour | +imprim* | +étiquette denvoi | +comment renvo* | +comment retourn* | +comment faire un retour | +comment faire retour | +comment rendre | +comment je renv* | +comment je retourn* | +comment je fais pour r* | +comment effectuer | +faire un retour | +démarche* | +procédure | +étapes | +lancer un retour | +demander un retour | +formulaire de retour | +mettre dans le colis | +mettre dans le carton | +joindre | +comment emball* | +emballer | +enlèvement | +venir chercher | +récupérer le colis | +passer chercher | +transporteur | coursier | +ticket de caisse | +preuve dachat | +facture pour r* | +sans ticket | +sans facture

ask-condition = +ouvert* emballage | +emballage ouvert | +déjà ouvert* | +jai ouvert | +si jai ouvert | +article ouvert | +produit ouvert | +boîte ouverte | +déballé* | +jai porté | +été porté* | +porté une fois | +portée une fois | +portées une fois | +déjà porté* | +déjà utilisé* | +jai utilisé* | +été utilisé* | +article utilisé | +produit utilisé | +essayé* | +jai lavé* | +déjà lavé* | +été lavé* | +après lavage | +sans étiquette* | +retiré *étiquette* | +enlevé *étiquette* | +coupé *étiquette* | +étiquettes | +sans emballage | +sans la boîte | +sans boîte | +sans le carton | +sans carton | +sans lemballage | +emballage dorigine | +boîte dorigine | +carton dorigine | +jeté* boîte | +jeté* carton | +jeté* lemballage | +jeté* emballage | +plus la boîte | +plus le carton | +plus lemballage | +perdu la boîte | +dans quel état | +état neuf | scellé* | déjà monté | assemblé* | -ouvert* | -état | +*emballage dorigine | +garder *emballage | +garder le carton | +garder la boîte | +jeter *emballage | +jeté *emballage

ask-contact = +contact* | +numéro de téléphone | +téléphon* | +vous appeler | +appeler | +joindre quelquun | +vous joindre | +joindre le service | +service client* | +service après vente | +sav | +parler à | +parler avec | +conseiller* | +un humain | +une vraie personne | +une personne | +chat | +tchat | +adresse mail | +adresse email | +vous écrire | +horaires | +heures douverture | +êtes vous ouvert* | +quelquun peut | +hotline | mail | email | courriel

ask-dispute = +réclamation* | +plainte | +porter plainte | +me plaindre | +litige* | +médiateur* | +médiation | +conciliat* | avocat* | tribunal | +justice | +dgccrf | +signalconso | +que choisir | +arnaqu* | +escroc* | +association de consommateurs | +mise en demeure | +pas daccord | +refus* | +refusé* retour | injuste | inadmissible | +pas satisfait* de la réponse

ask-place = +en magasin | +en boutique | +dans un magasin | +au magasin | +votre magasin | +dans vos magasins | +vos magasins | +magasin près | +boutique près | +magasin le plus proche | +plus proche | +point relais | +point de dépôt | +relais colis | +mondial relay | +déposer | +dépôt | +où rendre | +où renvo* | +où retourn* | +où déposer | +où puis je r* | +où dois je r* | +où rapporter | +où ramener | +*adresse de retour | +*adresse retour | +*adresse pour le retour | +à quelle adresse | +consigne | +locker | +atelier de réparation | +où faire réparer | +bureau de poste

ask-guide = +notice | +mode demploi | +manuel | +instructions | +comment utilis* | +comment ça marche | +comment sutilise | +comment monter | +comment je monte | +comment install* | +comment assembl* | +montage | +install* | +pour monter | +à monter | +monter le | +monter les | +monter un | +brancher | +comment branch* | +comment nettoy* | +nettoy* | +entretien | +entreten* | +comment lav* | +comment connect* | connecter | appairer | +configur* | +réglage* | +tuto* | vidéo* | +guide dutilisation | guide

ask-other = +en stock | stock | disponib* | +code promo | +code de réduction | +code réduction | coupon* | promo | promos | promotion* | solde* | +frais de port | +frais de livraison | +frais denvoi | +livraison gratuite | +livraison offerte | +délai de livraison | +délais de livraison | +livrez vous | +livraison en | +livraison express | +moyens de paiement | +moyen de paiement accepté* | +payer avec | +payer en | +payer par | +plusieurs fois | paypal | +quelle taille | +guide des tailles | +tableau des tailles | +mon compte | +mot de passe | newsletter | +me connecter | +recrut* | emploi | stage | météo | +temps fait | +papier cadeau | +emballage cadeau | +quelle matière | matière | dimensions | +meilleur prix | étudiant* | +grossiste | football | recette* | blague | président | bitcoin | tradui* | +retour vers le futur | +billet retour | +aller retour | +déclaration dimpôts | fidélité | +points de fidélité | +changer adresse | +changer dadresse | +changer ladresse | +modifier adresse | +modifier ladresse | +adresse de livraison | +retour sur investissement | capitale de

ask-categories = clothing apparel fashion clothes = vêtements / vêtement* / robe* / chemise* / pantalon* / jean / jeans / veste* / manteau* / pull* / jupe* / tshirt* / blouson*
    | shoes footwear = chaussures / chaussure* / bottes / bottine* / basket* / sandale* / escarpin*
    | mattresses mattress = matelas / matelas*
    | appliances = électroménager / électroménager* / réfrigérateur* / frigo* / lave linge* / machine à laver / lave vaisselle / four / fours / bouilloire* / grille pain / mixeur* / aspirateur* / cafetière* / machine à café
    | electronics = électronique / électronique* / casque* / écouteur* / smartphone* / téléphone portable / ordinateur* / pc portable / tablette* / télé / téléviseur* / télévision* / appareil photo / enceinte*
    | furniture = meubles / meuble* / canapé* / chaise* / fauteuil* / bureau / table / armoire* / bibliothèque* / étagère*
    | books = livres et romans / bouquin* / roman / romans / bande dessinée / livre de poche / livre scolaire / retourn* un livre / renvo* un livre / rendre un livre / échang* un livre
    | toys = jouets / jouet* / puzzle* / peluche*
    | jewellery jewelry = bijoux / bijou* / collier* / bracelet* / bague*
    | cosmetics beauty = cosmétiques / cosmétique* / parfum* / maquillage* / crème*

ask-goods = custom_made = articles sur mesure / sur mesure / personnalis* / gravé* / gravure* / brodé*
    | perishable = produits frais / produit frais / fleur* / bouquet* / nourriture / aliment* / fruit* / fromage* / périssable*
    | sealed_hygiene = articles d’hygiène / hygiène / sous vêtement* / lingerie / culotte* / maillot de bain / maillots de bain / bikini* / boucle* d’oreille* / brosse* à dents / rouge à lèvres / mascara
    | sealed_media = films, musique et jeux scellés / dvd* / cd / cds / vinyle* / blu ray / jeu vidéo / jeux vidéo
    | digital = produits numériques / téléchargement* / ebook* / e book* / livre numérique / clé de licence / licence*
    | newspaper = journaux et magazines / journal / journaux / magazine*
    | gift_card = cartes cadeaux / carte cadeau / cartes cadeau / chèque cadeau
    | final_sale = articles ni repris ni échangés / ni repris ni échangé* / déstockage / liquidation
    | used = articles d’occasion / occasion / seconde main / reconditionné*
