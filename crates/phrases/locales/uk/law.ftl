ui-why = Чому?
ui-law-check = Варто перевірити
ui-law-check-help = Тут ми не зовсім певні. Спитайте, перш ніж на це покладатися.
ui-law-since = Діє для замовлень із { DATE($day, style: "long") }
ui-law-advice = Це інформація, а не юридична порада.
