photos-title = Fotky
photos-arrived = Fotky, které dorazily: { $count } z { $total }.
photos-name = Fotka { $number }
photos-save = Uložit fotku { $number }
photos-missing = Fotka { $number } nedorazila
photos-add = Přidat fotky
photos-missing-hint = Chybějící fotky tu můžete poslat znovu.
photos-more-hint = Fotky toho, co je špatně, pomohou obchodu odpovědět.
photos-limits = JPEG, PNG nebo WebP, každá do 8 MB, nejvýš 5 fotek. Údaje o místě a fotoaparátu neuchováváme.
photos-send = Poslat fotky
photos-added = Fotky přidány
photos-wrong =
    { $why ->
        [nothing] Nejdřív vyberte fotku.
        [too_many] Fotka { $number } se nepřidala: 5 fotek tu už je.
        [too_large] Fotka { $number } je moc velká: nejvýš 8 MB a 40 megapixelů.
        [damaged] Fotku { $number } nejde otevřít. Uložte ji jako JPEG a zkuste to znovu.
        [cut_off] Fotka { $number } nedorazila celá. Pošlete ji znovu.
        [busy] Fotku { $number } teď nešlo přijmout. Pošlete ji znovu za minutu.
       *[not_image] Fotka { $number } není JPEG, PNG ani WebP. Uložte ji jako JPEG a zkuste to znovu.
    }
