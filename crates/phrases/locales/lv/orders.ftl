orders-title = Pasūtījumi

orders-lead = Iedodiet pasūtījumus deskam. Tad pircējiem jāraksta mazāk, un blakus pieteikumam redzat, ko zina jūsu veikals.

orders-known = Zināmie pasūtījumi: { NUMBER($count) }

orders-last = Pēdējās izmaiņas: { $moment }

orders-file = CSV fails

orders-file-hint = Līdz 4 MB. Pirmā rinda nosauc kolonnas; katra rinda ir viena pasūtījuma rinda.

orders-check = Pārbaudīt failu

orders-columns = Faila kolonnas

orders-column =
    { $word ->
        [reference] Pasūtījuma numurs, kādu zina pircējs. Vajadzīgs.
        [email] Adrese, ar kuru pasūtīja. Vajadzīga; glabājam tikai tās jaucējvērtību.
        [ordered_on] Pasūtīšanas diena, piemēram, 2026-11-21.
        [currency] Trīs burti, piemēram, EUR. Vajadzīga kopā ar cenu.
        [sku] Preces kods.
        [title] Preces nosaukums.
        [category] Preces kategorija.
        [traits] Kas tas ir, noteikumu vārdiem, piemēram, custom_made.
        [price] Vienas vienības cena, piemēram, 129.90.
        [quantity] Vienības.
        [delivered_on] Nodošanas diena, piemēram, 2026-11-24. Atstājiet tukšu, kamēr nezināt.
       *[arrived] Vai tas ir pienācis: yes vai no.
    }

orders-preview = Vēl nekas nav saglabāts

orders-stored = Saglabāts

orders-new = Jauni pasūtījumi

orders-changed = Mainīti pasūtījumi

orders-same = Jau zināmi tādi paši

orders-store = Saglabāt pasūtījumus

orders-passed-over = Nav nolasīts, jo desks nezina šīs kolonnas: { $columns }

orders-wrong = Failā ir kļūdas; nekas nav saglabāts

orders-row = Rinda

orders-cell = Kolonna

orders-problem = Kas nav kārtībā

orders-no-file = Vispirms izvēlieties failu.

orders-not-text = Tas nav UTF-8 teksta fails. Saglabājiet to kā “CSV UTF-8” un izvēlieties vēlreiz.

orders-too-large = Fails ir lielāks par 4 MB. Sadaliet to.

orders-find = Atrodiet savu pasūtījumu

orders-find-text = Ievadiet pasūtījuma numuru un e-pastu, ar kuru pasūtījāt. Tad pārējais nav jāraksta.

orders-find-go = Atrast pasūtījumu

orders-find-none = Neatrodam pasūtījumu ar šo numuru un e-pastu. Pārbaudiet abus vai rakstiet mums bez tā.

orders-find-without = Rakstīt mums, nemeklējot pasūtījumu

orders-found = Pasūtījums { $reference }

orders-found-text = Par kuru preci ir runa?

orders-choose = Izvēlēties

orders-item = Prece bez nosaukuma

orders-known-title = Zināms pasūtījums

orders-source =
    { $word ->
        [csv] No faila
        [woocommerce] No WooCommerce
        [shopify] No Shopify
        [medusa] No Medusa
       *[api] No jūsu veikala sistēmas
    }

orders-by-these = Ar šiem datiem
