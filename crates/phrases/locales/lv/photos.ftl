photos-title = Fotoattēli

photos-arrived = Pienākušie fotoattēli: { $count } no { $total }.

photos-name = { $number }. fotoattēls

photos-save = Saglabāt { $number }. fotoattēlu

photos-missing = { $number }. fotoattēls nav pienācis

photos-add = Pievienot fotoattēlus

photos-missing-hint = Šeit varat vēlreiz nosūtīt trūkstošos fotoattēlus.

photos-more-hint = Defekta fotoattēli palīdz veikalam atbildēt.

photos-limits = JPEG, PNG vai WebP, katrs līdz 8 MB, ne vairāk kā 5 fotoattēli. Vietas un kameras datus neglabājam.

photos-send = Sūtīt fotoattēlus

photos-added = Fotoattēli pievienoti

photos-wrong =
    { $why ->
        [nothing] Vispirms izvēlieties fotoattēlu.
        [too_many] { $number }. fotoattēls nav pievienots: jau ir 5 fotoattēli.
        [too_large] { $number }. fotoattēls ir par lielu: ne vairāk kā 8 MB un 40 megapikseļi.
        [damaged] { $number }. fotoattēlu nevar atvērt. Saglabājiet to kā JPEG un mēģiniet vēlreiz.
        [cut_off] { $number }. fotoattēls nepienāca pilnībā. Lūdzu, nosūtiet to vēlreiz.
        [busy] { $number }. fotoattēlu pašlaik nevarēja pieņemt. Lūdzu, nosūtiet to vēlreiz pēc minūtes.
       *[not_image] { $number }. fotoattēls nav JPEG, PNG vai WebP. Saglabājiet to kā JPEG un mēģiniet vēlreiz.
    }
