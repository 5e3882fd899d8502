ui-why = Għaliex?

ui-law-check = Iċċekkja dan

ui-law-check-help = M’aħniex żguri għalkollox minn dan il-punt. Staqsi qabel ma toqgħod fuqu.

ui-law-since = Jgħodd għal ordnijiet minn din id-data: { DATE($day, style: "long") }.

ui-law-advice = Din hi informazzjoni, mhux parir legali.
