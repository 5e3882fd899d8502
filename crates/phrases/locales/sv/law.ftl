ui-why = Varför?
ui-law-check = Kontrollera gärna
ui-law-check-help = Vi är inte helt säkra på den här punkten. Fråga innan du förlitar dig på den.
ui-law-since = Gäller för beställningar från { DATE($day, style: "long") }.
ui-law-advice = Det här är information, inte juridisk rådgivning.
