ui-why = क्यों?
ui-law-check = जाँच लें
ui-law-check-help = इस बात पर हमें पूरा यकीन नहीं है। इस पर भरोसा करने से पहले पूछ लें।
ui-law-since = यह { DATE($day, style: "long") } से हुए ऑर्डर पर लागू है।
ui-law-advice = यह जानकारी है, कानूनी सलाह नहीं।
