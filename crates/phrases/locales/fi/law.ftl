ui-why = Miksi?
ui-law-check = Tarkista tämä
ui-law-check-help = Emme ole tästä aivan varmoja. Kysy ennen kuin luotat siihen.
ui-law-since = Koskee tilauksia { DATE($day, style: "long") } alkaen.
ui-law-advice = Tämä on tietoa, ei oikeudellista neuvontaa.
