ui-why = Neden?
ui-law-check = Kontrol edin
ui-law-check-help = Bu konuda tam emin değiliz. Güvenmeden önce sorun.
ui-law-since = { DATE($day, style: "long") } tarihinden itibaren verilen siparişler için geçerli.
ui-law-advice = Bu bilgidir, hukuki danışmanlık değildir.
