ui-why = Vì sao?
ui-law-check = Hãy kiểm tra
ui-law-check-help = Chúng tôi chưa chắc chắn về điểm này. Hãy hỏi trước khi dựa vào nó.
ui-law-since = Áp dụng cho đơn hàng từ { DATE($day, style: "long") }.
ui-law-advice = Đây là thông tin, không phải tư vấn pháp luật.
