ui-why = لماذا؟
ui-law-check = يُرجى التحقق
ui-law-check-help = لسنا متأكدين تمامًا من هذه النقطة. يُرجى السؤال قبل الاعتماد عليها.
ui-law-since = يسري على الطلبات منذ { DATE($day, style: "long") }.
ui-law-advice = هذه معلومات وليست استشارة قانونية.
