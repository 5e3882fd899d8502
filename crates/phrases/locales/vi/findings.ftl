## Vì sao một quy tắc áp dụng, và dữ liệu nhập còn thiếu gì

finding-why-title = Các quy tắc đã xem, theo thứ tự trong chính sách

finding-why-rule = Quy tắc

finding-why-result = Kết quả

finding-why-decided = Do phần này quyết định

finding-why-none = Chính sách không có quy tắc cho trường hợp này.

finding-why-outcome =
    { $outcome ->
        [governs] áp dụng
        [outranked] khớp; quy tắc hẹp hơn áp dụng
        [tied] khớp và hẹp ngang nhau: hòa
        [undecided] tùy vào dữ liệu còn thiếu
       *[out_of_scope] không khớp
    }

finding-why-order = Quy tắc hẹp nhất áp dụng và không gộp gì cả. Hai quy tắc cùng khớp được so theo các phần này của phạm vi. Phần khác nhau đầu tiên quyết định:

finding-why-version = SHA-256 của chính sách: { $hash }

finding-page-item-missing = Ở đây không có sản phẩm hay đơn hàng nào.

finding-page-item-missing-help = Hãy cho dữ liệu schema.org của sản phẩm hoặc đơn hàng, dạng JSON-LD.

finding-page-item-unclear = Không rõ là món nào. Số món: { $number }. Trong đó có: { LIST($known) }.

finding-page-item-unclear-help = Hãy nêu SKU của món đó.

finding-page-country-missing = Ở đây không cho biết nước của người mua.

finding-page-country-missing-help = Hãy nêu, như DE hoặc US-CA.

finding-page-assumed =
    { $what ->
        [case] Không nêu trường hợp nào; coi như là: { $value }.
        [country] Nước của người mua lấy từ nơi nhận kiện hàng: { $value }.
        [utc_day] Giờ theo UTC. Ngày được lấy có thể khác ngày ở cửa hàng: { $value }.
       *[category] Danh mục được viết theo cách của chính sách: { $value }.
    }

finding-page-assumed-help = Nếu sai, hãy tự cho dữ liệu; dữ liệu của bạn được dùng trước.

finding-page-price =
    { $what ->
        [currency] “{ $value }” không phải mã tiền tệ ISO 4217, nên bỏ qua giá.
        [range] Giá là một khoảng đến “{ $value }”, nên không lấy giá nào.
        [several] Các mức chào giá khác nhau, nên không lấy giá nào.
        [unit] Đây không phải giá một món, nên bỏ qua.
        [tax] Giá chưa có thuế, và không biết thuế bao nhiêu.
       *[form] “{ $value }” không phải số tiền chính xác của tiền tệ này, nên bỏ qua giá.
    }

finding-page-price-help = Hãy viết giá một món như 19.99 kèm mã như EUR: dùng dấu chấm, không phân nghìn, không ký hiệu.

finding-page-value =
    { $what ->
        [sku] Ở đây không có món nào có SKU “{ $value }”.
        [day] “{ $value }” không phải ngày; bỏ qua.
        [count] “{ $value }” không phải số nguyên từ 1 trở lên; bỏ qua.
        [category] “{ $value }” không phải danh mục của cửa hàng; bỏ qua.
        [condition] Tình trạng “{ $value }” không quy tắc nào hỏi; bỏ qua.
        [status] Trạng thái “{ $value }” không cho biết đơn hàng đến đâu; bỏ qua.
        [country] “{ $value }” không phải mã nước ISO 3166; bỏ qua.
        [discount] Giảm giá “{ $value }” cho cả đơn chưa chia theo từng món; bỏ qua.
        [kind] Đây không phải văn bản cũng không phải số; bỏ qua.
        [texts] Số đoạn dữ liệu ở đây: { $value }. Phần sau 200 đoạn đầu bị bỏ qua.
       *[text] “{ $value }” quá dài; bỏ qua.
    }

finding-page-value-help = Hãy sửa trong dữ liệu, hoặc tự cho dữ liệu.

## Kết quả kiểm tra một tệp: có gì sai, và cách sửa

finding-head =
    { $severity ->
        [error] lỗi
        [warning] cảnh báo
       *[note] ghi chú
    }[{ $code }]

finding-whole-file = (cả tệp)

finding-clean = { $file }: không có vấn đề

finding-counts = lỗi: { $errors }, cảnh báo: { $warnings }, ghi chú: { $notes }

finding-near = Ý bạn là “{ $near }”?

finding-json-syntax =
    Không phải JSON ở dòng { $line }, cột { $column }: { $what ->
        [end] còn gì đó sau phần kết thúc.
        [unfinished] văn bản dừng giữa chừng.
        [comma_or_bracket] ở đây cần dấu phẩy hoặc ].
        [comma_or_brace] ở đây cần dấu phẩy hoặc { "}" }.
        [key] ở đây cần một khóa trong dấu ngoặc kép.
        [colon] sau khóa cần dấu hai chấm.
        [digit] ở đây cần chữ số.
        [control] văn bản có ký tự điều khiển.
        [escape] JSON không có ký tự thoát này.
        [surrogate] chỉ có nửa cặp surrogate.
        [hex] ở đây cần bốn chữ số hệ 16.
       *[value] ở đây cần một giá trị.
    }

finding-json-syntax-help = Hãy sửa văn bản ở đó. Trình soạn thảo hiểu JSON sẽ đánh dấu chỗ này.

finding-too-large =
    { $what ->
        [members] Đối tượng này có { $number } thành phần; chỉ đọc tối đa { $most }.
        [items] Danh sách này có { $number } mục; chỉ đọc tối đa { $most }.
       *[bytes] Văn bản có { $number } byte; chỉ đọc tối đa { $most }.
    }

finding-too-large-help = Hãy bỏ những gì không thuộc về đây.

finding-too-deep = Lồng sâu hơn { $most } tầng ở dòng { $line }, cột { $column }.

finding-too-deep-help = Không tài liệu nào cần sâu như vậy. Hãy tìm dấu ngoặc chưa đóng.

finding-too-many = Tìm thấy thêm và không liệt kê: { $more }.

finding-too-many-help = Hãy sửa các mục này trước, rồi kiểm tra lại.

finding-duplicate-key = Khóa “{ $word }” có hai lần trong một đối tượng.

finding-duplicate-key-help = Hãy giữ một. Mỗi chương trình dùng một cái khác nhau.

finding-unknown-field = Định dạng không có khóa “{ $word }” ở đây.

finding-unknown-field-help = Các khóa ở đây: { $known }.

finding-missing-field = Thiếu khóa “{ $word }”.

finding-missing-field-help = Hãy thêm vào.

finding-wrong-type =
    Ở đây có: { $found ->
        [null] null
        [boolean] true hoặc false
        [whole] số nguyên
        [fraction] số thập phân
        [list] danh sách
        [object] đối tượng
       *[text] văn bản
    }. Cần có: { $wanted ->
        [object] đối tượng
        [list] danh sách
        [boolean] true hoặc false
        [whole] số nguyên
        [word] từ trong dấu ngoặc kép
        [day] ngày trong dấu ngoặc kép
        [time] giờ trong dấu ngoặc kép
        [minute] ngày và giờ trong dấu ngoặc kép
        [currency] mã tiền tệ
        [place] mã địa điểm
        [link] liên kết
       *[text] văn bản
    }.

finding-wrong-type-help = Hãy viết giá trị theo dạng đó.

finding-unknown-word = Từ “{ $word }” không có ở đây.

finding-unknown-word-help = Các từ dùng được: { $known }.

finding-bad-value =
    { $wanted ->
        [range] { $value } nằm ngoài khoảng { $least } đến { $most }.
        [key] Khóa không phải 32 chữ số hệ 16.
        [email] Đây không phải địa chỉ email.
        [order_reference] Mã đơn hàng trống hoặc dài hơn 80 ký tự.
        [serials] Có hơn 20 số sê-ri, hoặc có số trống hay dài hơn 80 ký tự.
        [wish] Mong muốn trống hoặc dài hơn 300 ký tự.
        [photos] Có hơn 5 ảnh, hoặc có ảnh nêu hai lần hay thiếu SHA-256 hệ 16 chữ thường.
        [pack] Đây không phải gói ngôn ngữ của bản dựng này.
        [amount] Có số tiền quá lớn để lưu chính xác.
        [text] Văn bản trống hoặc dài hơn 2000 ký tự.
        [same] “{ $value }” khác với dòng trước của đơn hàng này.
       *[value] “{ $value }” không tồn tại hoặc được viết khác.
    }

finding-bad-value-help =
    { $wanted ->
        [range] Hãy viết số trong khoảng đó.
        [day] Hãy viết ngày có thật, như 2026-11-21.
        [time] Hãy viết giờ như 09:30.
        [minute] Hãy viết ngày và giờ, như 2026-10-15T10:00.
        [moment] Hãy viết giờ kèm độ lệch múi giờ, như 2026-11-21T10:30:00+01:00.
        [currency] Hãy viết mã ISO 4217 như EUR.
        [place] Hãy viết mã ISO 3166 như DE hoặc US-CA.
        [link] Hãy viết liên kết https:, mailto: hoặc tel:, hoặc đường dẫn bắt đầu bằng /.
        [key] Hãy tạo 16 byte ngẫu nhiên.
        [email] Hãy viết như name@example.com.
        [order_reference] Hãy chép từ email đặt hàng.
        [serials] Nêu tối đa 20 số, đúng như trên sản phẩm.
        [wish] Hãy viết từ 1 đến 300 ký tự.
        [photos] Nêu tối đa 5 ảnh, mỗi ảnh một lần.
        [pack] Hãy dùng gói đi kèm bản dựng này.
        [amount] Hãy dùng số tiền hoặc số lượng nhỏ hơn.
        [text] Hãy viết từ 1 đến 2000 ký tự.
        [price] Hãy viết như 129.90, số lẻ không nhiều hơn tiền tệ cho phép.
        [same] Hãy viết giống nhau ở mọi dòng của một đơn hàng.
       *[value] Hãy xem dạng đúng trong tài liệu.
    }

finding-unknown-version = Không biết phiên bản { $number } của định dạng; bản dựng này đọc phiên bản 1.

finding-unknown-version-help = Hãy cập nhật after-sales, hoặc viết chính sách theo phiên bản 1.

finding-duplicate-rule = Id “{ $rule }” đã dùng cho { $other }.

finding-duplicate-rule-help = Hãy cho mỗi quy tắc một id riêng. Kết luận dẫn đến id đó.

finding-rule-tie = Với trường hợp “{ $case }”, cả “{ $other }” và “{ $rule }” có thể khớp một món, và hẹp ngang nhau.

finding-rule-tie-help = Hãy thu hẹp một quy tắc, hoặc để nơi, ngày hay danh mục của chúng loại trừ nhau.

finding-window-length =
    { $what ->
        [season] Đợt này không nêu ngày cuối cũng không nêu số ngày.
       *[window] Số độ dài mà thời hạn này nêu: { $number }. Cần đúng một.
    }

finding-window-length-help =
    { $what ->
        [season] Hãy cho last_day hoặc days.
       *[window] Hãy cho một trong: days, months, until, hoặc unlimited: true.
    }

finding-rule-incomplete =
    { $what ->
        [cases] Quy tắc “{ $rule }” không nêu trường hợp nào, nên không bao giờ áp dụng.
        [fee] Một khoản phí của quy tắc “{ $rule }” vừa là phần của giá vừa là số tiền.
       *[terms] Quy tắc “{ $rule }” chấp nhận nhưng không nêu thời hạn hoặc người mua được gì.
    }

finding-rule-incomplete-help =
    { $what ->
        [cases] Hãy nêu ít nhất một trường hợp, ví dụ return.
        [fee] Hãy cho share hoặc amount, không cả hai.
       *[terms] Hãy thêm window và remedies, hoặc đặt answer thành refuse hay ask_person.
    }

finding-season-order = Các ngày của đợt này sai thứ tự.

finding-season-order-help = Trước là ordered_from, rồi ordered_until, rồi last_day.

finding-secret-exposed = “{ $name }” có vẻ chứa bí mật. Chính sách là công khai: mọi người mua đều đọc được.

finding-secret-exposed-help = Hãy bỏ ra và xin thay ở nơi cấp. Hãy để máy chủ của bạn thêm nó vào yêu cầu.

finding-endpoint-setting =
    { $what ->
        [header] Điểm cuối “{ $preset }” cần header “{ $name }”.
        [address] Địa chỉ của điểm cuối “{ $preset }” không kết thúc bằng { $name }.
       *[setting] Điểm cuối “{ $preset }” cần thiết lập “{ $name }”.
    }

finding-endpoint-setting-help =
    { $what ->
        [header] Hãy thêm vào /endpoint/headers. Phần của riêng một người mua do trang nêu trong phần tử meta.
        [address] Hãy viết cả địa chỉ, như https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Hãy thêm tên và giá trị vào /endpoint/settings. Đừng bao giờ để bí mật.
    }

finding-endpoint-profile =
    { $what ->
        [headers] Khi cors là simple hoặc no-cors, trình duyệt không gửi header của bạn.
        [json] Khi cors là simple hoặc no-cors, trình duyệt không gửi JSON.
        [method] Khi cors là simple hoặc no-cors, trình duyệt chỉ gửi POST.
        [same_origin] “{ $preset }” chỉ nhận yêu cầu từ trang của chính nó.
        [simple] “{ $preset }” không trả lời câu trình duyệt hỏi trước khi gửi.
        [address] Không gửi được gì đến địa chỉ này bằng “{ $preset }”.
        [status] Mã trạng thái ngoài 200 đến 299 không phải là thành công.
        [timeout] Thời gian dài nhất cho một lần gọi là 1 đến 120 giây.
       *[look_up] Địa chỉ tra cứu không có chỗ cho khóa của yêu cầu.
    }

finding-endpoint-profile-help =
    { $what ->
        [headers] Hãy bỏ header, hoặc đặt cors thành preflight nếu điểm cuối trả lời preflight.
        [json] Hãy đặt format thành form hoặc text, hoặc cors thành preflight nếu điểm cuối trả lời preflight.
        [method] Hãy đặt method thành POST, hoặc cors thành preflight nếu điểm cuối trả lời preflight.
        [same_origin] Hãy bỏ cors, hoặc đặt thành same-origin.
        [simple] Hãy bỏ cors, hoặc đặt thành simple.
        [address] Với mailto, hãy viết liên kết thư. Nếu không, hãy viết địa chỉ https: hoặc đường dẫn trên trang.
        [status] Chỉ nêu mã trạng thái có nghĩa: yêu cầu đã được lưu.
        [timeout] Thường là 20.
       *[look_up] Hãy viết từ key trong ngoặc nhọn ở chỗ của nó.
    }

finding-endpoint-relay = “{ $name }” chỉ nhận lượt gọi có khóa bí mật, và trang web không được giữ khóa.

finding-endpoint-relay-help = Hãy để chương trình nhỏ trên máy chủ nhận và chuyển yêu cầu, hoặc dùng desk.

finding-endpoint-pointer = Không yêu cầu nào có “{ $word }”, nên sẽ bị bỏ qua.

finding-endpoint-pointer-help = Dùng được ở đây: { $known }.

finding-endpoint-unsure =
    { $what ->
        [unread] Khi cors là no-cors, không ai xác nhận được yêu cầu đã đến. Người mua được báo như vậy.
       *[untested] Ở đây mọi câu trả lời từ 200 đến 299 đều tính là thành công.
    }

finding-endpoint-unsure-help =
    { $what ->
        [unread] Hãy để điểm cuối trả lời preflight, hoặc dùng desk.
       *[untested] Hãy thêm success với at: chỗ chỉ có trong câu trả lời khi yêu cầu đã lưu.
    }

finding-unknown-region = Cửa hàng không định nghĩa vùng “{ $word }”, nên quy tắc này không khớp ai.

finding-unknown-region-help = Hãy thêm vào /shop/regions, hoặc nêu các nơi trong places.

finding-insecure-url = “{ $value }” không được mã hóa: người khác có thể đọc và sửa nội dung gửi.

finding-insecure-url-help = Hãy viết địa chỉ https:.

finding-currency-mix = Số tiền này theo { $currency }; tiền tệ của cửa hàng là { $own }.

finding-currency-mix-help = Hãy viết theo tiền tệ của cửa hàng. Số tiền khác không tính vào ước tính hoàn tiền.

finding-contradiction =
    { $what ->
        [backwards] Phần này kết thúc trước khi bắt đầu.
        [refusal_gives] Quy tắc “{ $rule }” từ chối, mà lại nêu người mua được gì.
        [limit_zero] Quy tắc “{ $rule }” chấp nhận, mà lại cho phép 0 lần.
        [opens_too_late] Quy tắc “{ $rule }” chỉ cho người mua làm sau khi hết thời hạn.
        [same_unasked] Quy tắc “{ $rule }” chỉ đổi cùng loại, mà không bao giờ hỏi điều đó.
        [shop_pays_amount] Theo quy tắc “{ $rule }” cửa hàng trả phí gửi trả, mà lại nêu số tiền.
        [window_remedy] Một thời hạn của quy tắc “{ $rule }” dành cho thứ mà quy tắc không cho.
        [fee_over_price] Một khoản phí của quy tắc “{ $rule }” lớn hơn cả giá.
        [late_unreachable] Một bậc quá hạn của quy tắc “{ $rule }” không bao giờ tới được.
       *[empty_range] Một khoảng của quy tắc “{ $rule }” trống.
    }

finding-contradiction-help =
    { $what ->
        [backwards] Hãy đổi chỗ hai đầu.
        [refusal_gives] Hãy bỏ remedies, hoặc đặt answer thành accept.
        [limit_zero] Hãy tăng most, hoặc đặt answer thành refuse.
        [opens_too_late] Hãy để thời gian chờ kết thúc trước thời hạn.
        [same_unasked] Hãy thêm điều kiện same_kind, với refuse hoặc hệ quả khác.
        [shop_pays_amount] Hãy bỏ amount, hoặc đặt payer thành buyer.
        [window_remedy] Hãy thêm vào remedies của quy tắc, hoặc bỏ khỏi thời hạn.
        [fee_over_price] Phần của giá tính theo phần vạn: viết 10 % là 1000.
        [late_unreachable] Hãy xếp các bậc từ nhỏ đến lớn, bậc không giới hạn ở cuối.
       *[empty_range] Hãy đổi chỗ least và most, hoặc from và until.
    }

finding-law-not-held = Bản dựng này không có luật của { $markets }.

finding-law-not-held-help = Người mua ở đó đọc chính sách của bạn kèm ghi chú là luật địa phương có thể cho nhiều hơn.

finding-below-law =
    { $what ->
        [months] Theo luật { $markets }, cửa hàng chịu trách nhiệm về lỗi lâu hơn thời hạn này; số tháng ở đó: { $number }.
       *[days] Theo luật { $markets }, người mua được đổi ý lâu hơn thời hạn này; số ngày ở đó: { $number }.
    }

finding-below-law-help = Người mua ở đó thấy bên có lợi hơn. Hãy kéo dài thời hạn để có một nội dung cho mọi người.

finding-exclusion-without-basis =
    { $what ->
        [goods] Quy tắc “{ $rule }” từ chối { $goods }; luật { $markets } không có ngoại lệ cho hàng này.
       *[all] Quy tắc “{ $rule }” từ chối hàng mà người mua ở { $markets } được trả theo luật.
    }

finding-exclusion-without-basis-help = Hãy nêu trong traits vì sao luật có ngoại lệ, hoặc giới hạn quy tắc cho nơi khác. Người mua ở đó vẫn giữ quyền.

finding-fee-against-law = Phí “{ $kind }” cũng được thu trong lúc luật { $markets } cho người mua đổi ý miễn phí.

finding-fee-against-law-help = Hãy để phí bắt đầu sau số ngày theo luật bằng days, giới hạn bằng places, hoặc bỏ đi.

finding-freight-against-law =
    { $what ->
        [faults] Người mua trả phí gửi trả hàng lỗi, hỏng hoặc sai; theo luật { $markets } cửa hàng phải trả.
       *[withdrawal] Người mua trả phí gửi trả; khi đổi ý, theo luật { $markets } cửa hàng phải trả.
    }

finding-freight-against-law-help = Hãy đặt payer thành shop, ít nhất cho các nơi này.

finding-disclosure-unknown = Tệp không cho biết người mua có được báo điều này không: “{ $word }”.

finding-disclosure-unknown-help = Hãy thêm vào /shop/disclosures, với told là true hoặc false.

finding-disclosure-untold =
    { $what ->
        [withdrawal_information] Ở { $markets }, người mua được rút khỏi hợp đồng lâu hơn nếu không được báo về quyền đó.
        [return_cost_told] Ở { $markets }, cửa hàng trả phí gửi trả nếu người mua không được báo là họ phải trả.
        [policy_before_payment] Ở { $markets }, luật cho trả hàng nếu chính sách trả hàng không rõ trước khi thanh toán.
        [clause_on_final_screen] Ở { $markets }, luật cho trả hàng nếu điều khoản không có trong chào hàng và màn hình cuối.
        [no_return_confirmed_per_order] Ở { $markets }, hàng đó vẫn trả được nếu người mua chưa xác nhận “không trả hàng” trong đơn.
        [digital_consent_confirmed] Ở { $markets }, người mua nội dung số vẫn rút được nếu sự đồng ý chưa được xác nhận.
        [guarantee_excluded] Ở { $markets }, cửa hàng chịu trách nhiệm về lỗi, trừ khi đã báo người mua là không chịu.
        [contract_information] Ở { $markets }, người mua được hủy nếu trước khi đặt không được báo đủ điều luật định.
        [contract_copy] Ở { $markets }, người mua được hủy lâu hơn nếu không nhận bản sao hợp đồng.
        [exclusion_told] Ở { $markets }, hàng đó vẫn trả được nếu trước khi đặt người mua không được báo là không trả được.
        [direct_marketing] Ở { $markets }, người mua được đổi ý nếu cửa hàng đăng ký bán hàng trực tiếp.
       *[used_term_agreed] Ở { $markets }, thời hạn đầy đủ về lỗi cũng áp dụng cho hàng cũ, trừ khi thỏa thuận ngắn hơn.
    }

finding-disclosure-untold-help = Hãy báo cho họ và đặt told thành true. Đến lúc đó kết luận có tính đến điều này.

finding-refund-against-law =
    { $what ->
        [at_once] Theo luật { $markets }, sau khi rút khỏi hợp đồng phải hoàn tiền ngay; quy tắc này lâu hơn.
       *[days] Theo luật { $markets }, sau khi rút khỏi hợp đồng phải hoàn tiền sớm hơn; số ngày ở đó: { $number }.
    }

finding-refund-against-law-help = Hãy rút ngắn within_days trong { $rules }, hoặc viết quy tắc riêng cho các nơi này.

finding-forbidden-words = Luật { $markets } cấm những từ như “{ $value }”, hoặc coi là gây hiểu lầm. Đây có thể là báo nhầm.

finding-forbidden-words-help = Hãy bỏ đi, hoặc nói rõ bạn không nhận lại gì và quyền theo luật vẫn còn.

finding-closed-platform = Phần này dẫn đến nền tảng tranh chấp trực tuyến của EU. Nền tảng đã đóng ngày 20 tháng 7, 2025 (Regulation (EU) 2024/3228).

finding-closed-platform-help = Hãy bỏ đi. Nếu bạn có cơ quan giải quyết tranh chấp, hãy nêu trong /disputes. Người mua xuyên biên giới EU có thể hỏi ECC-Net (www.eccnet.eu).

finding-withdrawal-unreachable = Ở { $markets }, luật cho người mua rút khỏi hợp đồng trực tuyến, mà tệp không có nơi nhận.

finding-withdrawal-unreachable-help = Hãy thêm điểm cuối, hoặc địa chỉ email hay trang vào /shop/contacts.

finding-duty-open = Theo luật { $markets }, cửa hàng cần điều này, và tệp chưa đánh dấu là xong: { $duty }.

finding-duty-open-help = Khi đã có, hãy thêm vào /shop/duties_met: { $ids }.

finding-duty-coming = Theo luật { $markets }, cửa hàng sẽ cần điều này từ ngày nêu bên dưới: { $duty }.

finding-duty-coming-help = Khi đã có, hãy thêm vào /shop/duties_met: { $ids }.

finding-duty-conditional =
    { $what ->
        [services] Theo luật { $markets }, cửa hàng bán dịch vụ cần điều nêu bên dưới.
        [subscriptions] Theo luật { $markets }, cửa hàng có hợp đồng tự gia hạn cần điều nêu bên dưới.
        [electrical_goods] Theo luật { $markets }, cửa hàng bán đồ điện cần điều nêu bên dưới.
        [durability_guarantee] Theo luật { $markets }, nhãn GARAN của EU phải ở cạnh hình và hiện lại ngay trước khi đặt. Điều này áp dụng khi nhà sản xuất bảo hành miễn phí cả sản phẩm hơn hai năm.
       *[paid_warranty] Theo luật { $markets }, cửa hàng bán bảo hành có phí cần điều nêu bên dưới.
    }

finding-duty-conditional-help = Nếu không phải cửa hàng của bạn, hoặc đã có, hãy thêm vào /shop/duties_met: { $ids }.

finding-duty-unsure = Có thể luật { $markets } yêu cầu điều này. Chưa xác minh, hãy kiểm tra: { $duty }.

finding-duty-unsure-help = Hãy hỏi người biết luật ở đó, rồi thêm vào /shop/duties_met: { $ids }.

finding-duty-unknown = Không thị trường nào của bạn có nghĩa vụ tên “{ $word }”.

finding-duty-unknown-help = Kết quả về nghĩa vụ chưa xong có nêu tên.

finding-duty-function = chức năng trực tuyến để rút khỏi hợp đồng, dễ thấy ở mọi trang. Không cần lý do, tài khoản, ứng dụng; có bước xác nhận

finding-duty-way = cách rút khỏi hợp đồng trực tuyến dễ thấy

finding-duty-function-information = thông tin trước khi đặt rằng có chức năng rút khỏi hợp đồng trực tuyến, và ở đâu

finding-duty-acknowledgement = biên nhận gửi ngay qua email hoặc tương tự cho ai rút khỏi hợp đồng, có nội dung, ngày và giờ

finding-duty-guarantee-notice = thông báo chính thức của EU về bảo hành theo luật, giữ nguyên, bằng ngôn ngữ người mua, dễ thấy trước khi đặt

finding-duty-garan = nhãn GARAN của EU trên hàng được nhà sản xuất bảo hành miễn phí hơn hai năm

finding-duty-button = nút có lời quy định sẵn

finding-duty-words = lời quy định sẵn

finding-duty-notice = thông báo

finding-duty-marking = dấu hiệu trên hàng không trả lại được

finding-duty-link = liên kết

finding-duty-information = thông tin nhất định

finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] chắc chắn
        [medium] có lẽ đúng, hãy kiểm tra
       *[low] chưa xác minh
    })

finding-law-since =
    { $markets }: { $citation }, từ { DATE($since, style: "long") } ({ $sure ->
        [high] chắc chắn
        [medium] có lẽ đúng, hãy kiểm tra
       *[low] chưa xác minh
    })

# same as English
finding-law-words = “{ $text }”

# same as English
finding-law-asked = “{ $text }” ({ $place })

finding-case-without-rule = Không quy tắc nào trả lời trường hợp “{ $case }”.

finding-case-without-rule-help = Hãy thêm quy tắc. Nếu không, người mua chỉ đọc điều luật cho.

finding-item-without-rule =
    { $what ->
        [markets] Với trường hợp “{ $case }”, có món không thuộc quy tắc nào ở { $markets }.
       *[everywhere] Với trường hợp “{ $case }”, có món không thuộc quy tắc nào.
    }

finding-item-without-rule-help = Hãy thêm quy tắc không có scope cho trường hợp này. Quy tắc hẹp hơn vẫn được ưu tiên.

finding-no-contact = Chính sách không nêu ai để hỏi.

finding-no-contact-help = Hãy thêm email, số điện thoại hoặc trang. Mọi câu “không” đều dẫn đến đó.

finding-text-missing = Nội dung này thiếu ở các ngôn ngữ bạn trả lời: { $languages }.

finding-text-missing-help = Hãy thêm, hoặc bỏ ngôn ngữ đó khỏi /shop/languages.

finding-no-dispute-route = Chưa nêu cơ quan giải quyết tranh chấp; ở { $markets }, cửa hàng bị ràng buộc với một cơ quan phải nêu.

finding-no-dispute-route-help = Hãy nêu trong /disputes nếu bạn bị ràng buộc với một cơ quan.

finding-rule-shadowed = Quy tắc “{ $rule }” không bao giờ áp dụng được: quy tắc hẹp hơn đã khớp tất cả.

finding-rule-shadowed-help = Hãy bỏ đi, hoặc thu hẹp các quy tắc khác.

finding-unknown-locale = Không có câu bằng “{ $word }”; các câu này bằng { $other }.

finding-unknown-locale-help = Hãy chọn một trong: { $known }.
