## Ritratti

photos-title = Ritratti

photos-arrived = Ritratti li waslu: { $count } minn { $total }.

photos-name = Ritratt { $number }

photos-save = Salva ritratt { $number }

photos-missing = Ritratt { $number } għadu ma wasalx

photos-add = Żid ritratti

photos-missing-hint = Hawn tista’ terġa’ tibgħat ir-ritratti neqsin.

photos-more-hint = Ritratti ta’ x’inhu ħażin jgħinu lill-ħanut iwieġeb.

photos-limits = JPEG, PNG jew WebP, sa 8 MB kull wieħed, l-aktar 5 ritratti. Ma nżommux dettalji tal-post u tal-kamera.

photos-send = Ibgħat ir-ritratti

photos-added = Ritratti miżjuda

photos-wrong =
    { $why ->
        [nothing] L-ewwel agħżel ritratt.
        [too_many] Ritratt { $number } ma żdiedx: diġà hemm 5 ritratti.
        [too_large] Ritratt { $number } kbir wisq: l-aktar 8 MB u 40 megapixel.
        [damaged] Ritratt { $number } ma jistax jinfetaħ. Salvah bħala JPEG u erġa’ pprova.
        [cut_off] Ritratt { $number } ma wasalx sħiħ. Erġa’ ibagħtu.
        [busy] Ritratt { $number } ma setax jittieħed bħalissa. Erġa’ ibagħtu f’minuta oħra.
       *[not_image] Ritratt { $number } mhux JPEG, PNG jew WebP. Salvah bħala JPEG u erġa’ pprova.
    }
