photos-title = Grianghraif
photos-arrived = Grianghraif a tháinig: { $count } as { $total }.
photos-name = Grianghraf { $number }
photos-save = Sábháil grianghraf { $number }
photos-missing = Níor tháinig grianghraf { $number } fós
photos-add = Cuir grianghraif leis
photos-missing-hint = Is féidir leat na grianghraif atá ar iarraidh a sheoladh arís anseo.
photos-more-hint = Cabhraíonn grianghraif den fhadhb leis an siopa freagra a thabhairt.
photos-limits = JPEG, PNG nó WebP, suas le 8 MB an ceann, 5 ghrianghraf ar a mhéad. Ní choinnítear sonraí áite ná ceamara.
photos-send = Seol na grianghraif
photos-added = Grianghraif curtha leis
photos-wrong =
    { $why ->
        [nothing] Roghnaigh grianghraf ar dtús.
        [too_many] Níor cuireadh grianghraf { $number } leis: tá 5 ghrianghraf ann cheana.
        [too_large] Tá grianghraf { $number } rómhór: 8 MB agus 40 meigiphicteilín ar a mhéad.
        [damaged] Ní féidir grianghraf { $number } a oscailt. Sábháil mar JPEG é agus triail arís.
        [cut_off] Níor tháinig grianghraf { $number } ina iomláine. Seol arís é.
        [busy] Níorbh fhéidir grianghraf { $number } a ghlacadh anois. Seol arís é i gceann nóiméid.
       *[not_image] Ní JPEG, PNG ná WebP é grianghraf { $number }. Sábháil mar JPEG é agus triail arís.
    }
