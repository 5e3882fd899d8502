photos-title = Kuvat

photos-arrived = Saapuneita kuvia: { $count }/{ $total }.

photos-name = Kuva { $number }

photos-save = Tallenna kuva { $number }

photos-missing = Kuva { $number } ei ole saapunut

photos-add = Lisää kuvia

photos-missing-hint = Voit lähettää puuttuvat kuvat uudelleen tässä.

photos-more-hint = Kuvat viasta auttavat kauppaa vastaamaan.

photos-limits = JPEG, PNG tai WebP, enintään 8 Mt kukin, enintään 5 kuvaa. Paikka- ja kameratietoja ei säilytetä.

photos-send = Lähetä kuvat

photos-added = Kuvia lisätty

photos-wrong =
    { $why ->
        [nothing] Valitse ensin kuva.
        [too_many] Kuvaa { $number } ei lisätty: kuvia on jo 5.
        [too_large] Kuva { $number } on liian suuri: enintään 8 Mt ja 40 megapikseliä.
        [damaged] Kuva { $number } ei aukea. Tallenna se JPEG-kuvana ja yritä uudelleen.
        [cut_off] Kuva { $number } ei saapunut kokonaan. Lähetä se uudelleen.
        [busy] Kuvaa { $number } ei voitu ottaa juuri nyt vastaan. Lähetä se minuutin päästä uudelleen.
       *[not_image] Kuva { $number } ei ole JPEG, PNG eikä WebP. Tallenna se JPEG-kuvana ja yritä uudelleen.
    }
