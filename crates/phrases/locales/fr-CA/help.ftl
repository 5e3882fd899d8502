### Words of a question as Québec has them.

ask-refund = +rembours* | +mon argent | +récupérer argent | +récupère argent | +rendre argent | +rendez argent | +reverser | +recrédit* | crédité* | +virement | compte bancaire | +sur ma carte | +carte bancaire | +un crédit en boutique | +un crédit en magasin | +crédit magasin | +note de crédit | +un avoir | +bon dachat rembours* | +même moyen de paiement | mes sous | +rembours* pas arrivé* | +rembours* toujours pas | +rembours* pas reçu* | +pas rembours* | +pas reçu rembours* | +attends rembours*

ask-faulty = +défectueu* | +défaut* | +marche pas | +marche plus | +fonctionne pas | +fonctionne plus | +ne marche | +ne fonctionne | +ne sallume | +sallume pas | +sallume plus | +allume pas | +ne charge | +charge plus | +charge pas | +en panne | panne | +tombé* en panne | +hs | bug* | +sest cassé* | +a cassé | sest brisé* | cassé | cassée | cassés | cassées | -cassé* | répar* | +faire réparer | +dysfonction* | +vice caché | +vices cachés | fuit | fuite* | déchiré* | décousu* | un trou | des trous | +se décolle* | +décollé* | +séteint | +tient plus | +garantie légale | +conformité | +non conforme | arrêté de fonctionner | +sarrête | +sarrête tout seul | +bruit bizarre | +bruit étrange | +ne démarre | +démarre plus | +écran noir | +ne tient plus | +ne souvre | +se coupe | +usé* déjà

ask-withdrawal = +rétract* | +droit de retour légal | +mes droits | +droit légal | +droits légaux | +délai légal | +que dit la loi | +par la loi | +selon la loi | +droit* consommateur* | +14 jours droit | +droit 14 jours | 14 jours | -quatorze jours | +délai de réflexion | +code de la consommation | dédit | résilier | +annuler le contrat | +annuler mon contrat | +loi sur la protection

ask-send = +*étiquette de retour | +*étiquette retour | +*étiquette | +étiquette de retour | +étiquette retour | +étiquette* prépayée* | +bordereau | +bon de retour | +imprim* | +étiquette denvoi | +comment renvo* | +comment retourn* | +comment faire un retour | +comment faire retour | +comment rendre | +comment je renv* | +comment je retourn* | +comment je fais pour r* | +comment effectuer | +faire un retour | +démarche* | +procédure | +étapes | +lancer un retour | +demander un retour | +formulaire de retour | +mettre dans le colis | +mettre dans le carton | +joindre | +comment emball* | +emballer | +enlèvement | +ramassage | +cueillette | +venir chercher | +récupérer le colis | +passer chercher | +transporteur | coursier | +ticket de caisse | +reçu de caisse | +preuve dachat | +facture pour r* | +sans reçu | +sans coupon de caisse | +sans facture

ask-contact = +contact* | +numéro de téléphone | +téléphon* | +vous appeler | +appeler | +joindre quelquun | +vous joindre | +joindre le service | +service client* | +service après vente | +sav | +parler à | +parler avec | +conseiller* | +un humain | +une vraie personne | +une personne | +chat | +clavard* | +adresse mail | +adresse email | +vous écrire | +horaires | +heures douverture | +êtes vous ouvert* | +quelquun peut | +hotline | mail | email | courriel

ask-dispute = +réclamation* | +plainte | +porter plainte | +me plaindre | +litige* | +médiateur* | +médiation | +conciliat* | avocat* | tribunal | +justice | +opc | +office de la protection | +protection du consommateur | +petites créances | +arnaqu* | +escroc* | +association de consommateurs | +mise en demeure | +pas daccord | +refus* | +refusé* retour | injuste | inadmissible | +pas satisfait* de la réponse

ask-categories = clothing apparel fashion clothes = vêtements / vêtement* / robe* / chemise* / pantalon* / jean / jeans / veste* / manteau* / pull* / jupe* / tshirt* / chandail* / coton ouaté / blouson*
    | shoes footwear = chaussures / chaussure* / bottes / bottine* / espadrille* / soulier* / basket* / sandale* / escarpin*
    | mattresses mattress = matelas / matelas*
    | appliances = électroménager / électroménager* / réfrigérateur* / frigo* / laveuse* / sécheuse* / lave linge* / micro ondes / machine à laver / lave vaisselle / four / fours / bouilloire* / grille pain / mixeur* / aspirateur* / cafetière* / machine à café
    | electronics = électronique / électronique* / casque* / écouteur* / cellulaire* / smartphone* / téléphone portable / ordinateur* / pc portable / tablette* / télé / téléviseur* / télévision* / appareil photo / enceinte*
    | furniture = meubles / meuble* / canapé* / divan* / sofa* / chaise* / fauteuil* / bureau / table / armoire* / bibliothèque* / étagère*
    | books = livres et romans / bouquin* / roman / romans / bande dessinée / livre de poche / livre scolaire / retourn* un livre / renvo* un livre / rendre un livre / échang* un livre
    | toys = jouets / jouet* / puzzle* / peluche*
    | jewellery jewelry = bijoux / bijou* / collier* / bracelet* / bague*
    | cosmetics beauty = cosmétiques / cosmétique* / parfum* / maquillage* / crème*

ask-goods = custom_made = articles sur mesure / sur mesure / personnalis* / gravé* / gravure* / brodé*
    | perishable = produits frais / produit frais / fleur* / bouquet* / nourriture / aliment* / fruit* / fromage* / périssable*
    | sealed_hygiene = articles d’hygiène / hygiène / sous vêtement* / lingerie / culotte* / maillot de bain / costume de bain / costumes de bain / maillots de bain / bikini* / boucle* d’oreille* / brosse* à dents / rouge à lèvres / mascara
    | sealed_media = films, musique et jeux scellés / dvd* / cd / cds / vinyle* / blu ray / jeu vidéo / jeux vidéo
    | digital = produits numériques / téléchargement* / ebook* / e book* / livre numérique / clé de licence / licence*
    | newspaper = journaux et magazines / journal / journaux / magazine*
    | gift_card = cartes-cadeaux / carte-cadeau / chèque-cadeau
    | final_sale = articles en vente finale / vente finale / ventes finales / ni repris ni échangé* / déstockage / liquidation
    | used = articles d’occasion / occasion / usagé* / seconde main / reconditionné*
