ui-why = Cén fáth?
ui-law-check = Seiceáil é
ui-law-check-help = Nílimid iomlán cinnte faoin bpointe seo. Fiafraigh sula mbraitheann tú air.
ui-law-since = Baineann sé le horduithe ón lá seo: { DATE($day, style: "long") }.
ui-law-advice = Eolas é seo, ní comhairle dlí.
