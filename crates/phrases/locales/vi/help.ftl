help-title = Trợ giúp và liên hệ

ask-label = Câu hỏi của bạn

ask-hint = Hãy viết theo cách của bạn. Câu trả lời lấy từ quy định của chúng tôi, ngay tại đây.

ask-button = Tìm câu trả lời

ask-answer = Câu trả lời

ask-person = Hỏi nhân viên

help-person = Nói chuyện với nhân viên

help-person-lead = Hãy chọn cách hợp với bạn. Mọi giờ đều là giờ của bạn.

help-kind =
    { $kind ->
        [email] Email
        [phone] Điện thoại
        [post] Thư
       *[page] Trang liên hệ
    }

help-page = Mở trang liên hệ

help-always = Mở suốt ngày đêm.

help-open = Đang mở, đến { $time }.

help-closed =
    { $when ->
        [today] Đang đóng. Mở hôm nay lúc { $time }.
        [tomorrow] Đang đóng. Mở ngày mai lúc { $time }.
        [weekday] Đang đóng. Mở { $weekday } lúc { $time }.
       *[later] Đang đóng. Mở { $day } lúc { $time }.
    }

help-hours = Theo giờ của bạn: { LIST($hours) }.

help-every-day = Hằng ngày

help-languages = Ngôn ngữ: { LIST($languages) }.

help-language =
    { $language ->
        [ar] tiếng Ả Rập
        [bg] tiếng Bulgaria
        [cs] tiếng Séc
        [da] tiếng Đan Mạch
        [de] tiếng Đức
        [el] tiếng Hy Lạp
        [en] tiếng Anh
        [es] tiếng Tây Ban Nha
        [et] tiếng Estonia
        [fi] tiếng Phần Lan
        [fr] tiếng Pháp
        [hr] tiếng Croatia
        [hu] tiếng Hungary
        [it] tiếng Ý
        [ja] tiếng Nhật
        [ko] tiếng Hàn
        [lt] tiếng Litva
        [lv] tiếng Latvia
        [nb] tiếng Na Uy
        [nl] tiếng Hà Lan
        [pl] tiếng Ba Lan
        [pt] tiếng Bồ Đào Nha
        [ro] tiếng Romania
        [ru] tiếng Nga
        [sk] tiếng Slovakia
        [sl] tiếng Slovenia
        [sv] tiếng Thụy Điển
        [tr] tiếng Thổ Nhĩ Kỳ
        [uk] tiếng Ukraina
        [zh] tiếng Trung
       *[other] { $tag }
    }

help-policy = Đọc mọi quy định

ask-title =
    { $topic ->
        [return] Trả hàng
        [cost] Chi phí trả hàng
        [refund] Hoàn tiền
        [exchange] Đổi hàng
        [faulty] Nếu hàng bị lỗi
        [guarantee] Bảo hành
        [damaged] Nếu hàng đến bị hư hỏng
        [wrong] Nếu giao sai hàng
        [missing] Nếu thiếu hàng
        [late] Nếu hàng bị trễ
        [cancel] Hủy đơn hàng
        [withdrawal] Quyền rút khỏi hợp đồng theo luật
        [send] Cách gửi trả
        [condition] Hàng phải ở tình trạng nào
        [contact] Cách liên hệ chúng tôi
        [dispute] Nếu không thống nhất được
        [place] Nơi bạn có thể đến
       *[guide] Hỗ trợ về sản phẩm
    }

ask-empty = Hãy viết câu hỏi trước.

ask-unsure = Chúng tôi chưa chắc câu trả lời nào đúng. Nhân viên có thể giúp bạn.

ask-two = Có hai câu trả lời có thể hợp với câu hỏi.

ask-about = Câu trả lời này về: { $goods }.

ask-note = Điều này áp dụng cho hàng bạn đặt hôm nay. Đơn cũ có thể theo quy định khác.

ask-source-rule = Quy định “{ $rule }” của chúng tôi

ask-source-policy = Quy định của chúng tôi

ask-source-law = Luật: { $article }

ask-stop = và | hoặc | là | của | cho | tôi | mình | em | anh | chị | ạ | nhé | thì | mà | có | không | ko | k | được | dc | bị | đã | đang | sẽ | này | đó | kia | ở | tại | với | nếu | khi | như | thế | nào | gì | sao | làm | hỏi | xin | chào | shop | ơi | vui | lòng | bạn | các | những | một

ask-return = +trả hàng | +trả lại | +trả lại hàng | +hoàn hàng | +đổi trả | +hoàn trả hàng | +đổi ý | +không muốn lấy nữa | không muốn nữa | không thích | ko thích | không ưng | không hài lòng | không cần nữa | +thời hạn trả | +hạn trả | +bao lâu trả | +mấy ngày trả | +trong bao nhiêu ngày | +còn trả được | gửi trả | trả được | +chính sách trả | trả đồ | hoàn đơn | return*

ask-cost = +phí trả hàng | +phí trả | +phí gửi trả | +phí hoàn hàng | +phí đổi trả | +phí gửi lại | +tiền ship trả | +phí ship trả | +ship trả | +trả hàng mất phí | +trả hàng tốn | +trả hàng miễn phí | +miễn phí trả | +ai trả phí | +ai trả tiền | +ai chịu phí | +ai chịu | +ai trả ship | +ai chịu ship | +trừ tiền | +trừ phí | +phí xử lý | +mất phí | +tốn phí | +mất bao nhiêu tiền | -phí ship | -phí vận chuyển | -miễn phí

ask-refund = +hoàn tiền | +trả lại tiền | +trả tiền lại | +hoàn lại tiền | +lấy lại tiền | +nhận lại tiền | +tiền hoàn | +nhận được tiền | +nhận tiền hoàn | +bao giờ nhận tiền | +khi nào nhận được tiền | +khi nào nhận tiền | +bao giờ có tiền | +tiền về | +khi nào tiền | +bao giờ tiền | +tiền chưa về | +vào tài khoản | +về tài khoản | +về thẻ | +hoàn về | +tài khoản ngân hàng | refund* | +khi nào có tiền

ask-exchange = +đổi hàng | +đổi size | +đổi cỡ | +đổi màu | +đổi sang | +đổi lấy | +đổi cái khác | +đổi món | +đổi sản phẩm | +có đổi được | +muốn đổi | +đổi cỡ khác | +lấy cỡ khác | +size khác | +màu khác | +size lớn hơn | +size nhỏ hơn | +cỡ lớn hơn | +cỡ nhỏ hơn | không vừa | ko vừa | không hợp | quá nhỏ | quá to | quá lớn | quá rộng | quá chật | bị chật | bị rộng | chật quá | rộng quá | ngắn quá | dài quá

ask-faulty = +bị lỗi | +hàng lỗi | +lỗi sản phẩm | +lỗi kỹ thuật | +không hoạt động | +ko hoạt động | +không chạy | +không lên nguồn | +không lên | +không bật được | +không sạc được | +không sạc | +không nghe được | +không nghe thấy | +mất tiếng | +không có tiếng | +không có âm thanh | +không lên hình | +không vào điện | +không dùng được | +hết dùng được | +bị hư | +bị hỏng sau | +dùng được mấy ngày | +sửa được | +sửa giúp | +cần sửa | +mang sửa | +sửa hàng | +sửa chữa | +chập chờn | bị hỏng | hư rồi | hỏng rồi | hư hỏng | hàng hỏng | nhanh hỏng | có lỗi | báo lỗi | lỗi máy | máy lỗi | lỗi màn hình | rò rỉ | chảy nước | bị rách | bị bung | bung chỉ | trục trặc | khuyết tật | bị liệt | liệt phím | liệt nút | liệt cảm ứng

ask-guarantee = +bảo hành | +giấy bảo hành | +phiếu bảo hành | +bảo hiểm sản phẩm | +warranty | +bh mấy tháng

ask-damaged = +nhận hàng bị hỏng | +nhận hàng bị vỡ | +nhận được bị hỏng | +nhận được bị vỡ | +giao đến bị hỏng | +đến bị hỏng | +hàng đến bị | +bị vỡ | +bị bể | +vỡ rồi | +vỡ nát | +vỡ kính | +vỡ màn hình | +đã vỡ | +bể rồi | +bể nát | +bể hết | +bị nứt | +vết nứt | +nứt màn hình | +nứt vỡ | +móp | +bị méo | +méo mó | +trầy | +xước | +bị gãy | +gãy rồi | +bị bẹp | +bẹp dúm | +bị dập | +dập nát | +hư hỏng khi | +hỏng khi vận chuyển | +vận chuyển làm hỏng | +hộp bị móp | +kiện hàng bị rách | +mở ra bị hỏng | +mở ra đã hỏng | +mở hộp ra | +bị móp | +bị trầy | +bị xước

ask-wrong = +giao sai | +gửi sai | +giao nhầm | +gửi nhầm | +sai hàng | +nhầm hàng | +sai màu | +sai size | +sai cỡ | +sai sản phẩm | +nhầm sản phẩm | +không đúng hàng | +không đúng mẫu | +không đúng đơn | +không giống đơn | +khác đơn | +nhận hàng khác | +ra hàng khác | +giao hàng khác | +không phải hàng tôi | +không phải cái tôi | +tôi không đặt | +nhầm màu | +nhầm size | +của người khác

ask-missing = +bị thiếu | +còn thiếu | +thiếu mất | +thiếu mấy | +thiếu một | +thiếu 1 | +thiếu cái | +thiếu đồ | +thiếu linh kiện | +thiếu ốc | +hộp thiếu | +giao thiếu | +thiếu hàng | +thiếu phụ kiện | +không có trong hộp | +không thấy trong | +không có trong kiện | +hộp rỗng | +hộp trống | +kiện rỗng | +chỉ nhận được | +chỉ có một | +không đủ | +ko đủ | +mất hàng | +mất kiện | +thất lạc | +bị mất | +bị trộm | +quên gửi | +bỏ sót

ask-late = +chưa nhận được | +chưa nhận hàng | +chưa thấy hàng | +chưa giao | +chưa tới | +chưa đến | +chưa về | +không nhận được hàng | +không thấy giao | +bao giờ nhận | +khi nào nhận hàng | +khi nào nhận được hàng | +khi nào giao | +bao giờ giao | +khi nào tới | +khi nào đến | +bao giờ đến | +bao giờ tới | +giao trễ | +giao chậm | +giao muộn | +bị trễ | +trễ quá | +trễ hẹn | +chậm quá | +bị chậm | +chậm trễ | +hàng chậm | +lâu quá | +đơn hàng ở đâu | +hàng ở đâu | +đơn đâu rồi | +đơn hàng đâu | +hàng đâu rồi | +hàng của mình đâu | +đợi mãi | +chờ mãi | +chờ hoài | +đơn tới đâu | +hàng tới đâu | +đến đâu rồi | +tới đâu rồi | +theo dõi đơn | +tra cứu đơn | +mã vận đơn | +vận đơn | +kiểm tra đơn

ask-cancel = +hủy đơn | +hủy | +hủy hàng | +đặt nhầm | +đặt hai lần | +đặt 2 lần | +đặt trùng | +trùng đơn | +bấm nhầm | +mua nhầm | +không mua nữa | +không đặt nữa | +trước khi gửi | +đừng giao | +đừng gửi | +dừng đơn

ask-withdrawal = +rút khỏi hợp đồng | +rút hợp đồng | +hủy hợp đồng | +chấm dứt hợp đồng | +quyền theo luật | +theo luật | +theo pháp luật | +luật bảo vệ | +quyền người tiêu dùng | +quyền lợi người tiêu dùng | +quyền của người mua | +pháp lý | 14 ngày | +quyền 14 ngày | +cooling off

ask-send = +cách trả hàng | +trả hàng thế nào | +trả hàng như thế nào | +làm sao trả | +làm sao để trả | +làm thế nào trả | +trả hàng kiểu gì | +cách đổi trả | +cách gửi trả | +cách gửi lại | +quy trình trả | +quy trình đổi trả | +các bước trả | +thủ tục trả | +thủ tục đổi trả | +yêu cầu trả hàng | +đăng ký trả | +mẫu trả hàng | +in nhãn | +nhãn vận chuyển | +dán nhãn | +máy in | +đến lấy | +lấy hàng tận | +tới lấy | +shipper lấy | +đóng gói | +gói hàng | +bỏ gì vào | +kèm gì | +gửi kèm | +hóa đơn | +biên lai | +bằng chứng mua | +gửi bằng gì | +bưu cục nào | +đơn vị nào

ask-condition = +đã mở | +mở hộp rồi | +khui | +bóc hàng | +bóc hộp | +lỡ bóc | +bóc ra | +bóc seal | +đã bóc | +đã dùng | +dùng rồi | +xài rồi | +đã xài | +đã mặc | +mặc rồi | +đã mang | +mang rồi | +đã giặt | +giặt rồi | +mặc thử | +thử rồi | +đã thử | +tem | +tem mác | +còn mác | +tháo mác | +mất mác | +gỡ mác | +cắt tem | +cắt mác | +tag | +không còn hộp | +mất hộp | +vứt hộp | +bỏ hộp | +mất bao bì | +không có hộp | +không còn bao bì | +bao bì gốc | +nguyên seal | +niêm phong | +seal | +tình trạng | +nguyên vẹn | +còn mới | +đã lắp ráp

ask-contact = +liên hệ | +liên lạc | +số điện thoại | +sđt | +gọi cho | +gọi điện | +điện thoại shop | +hotline | +tổng đài | +nhân viên | +tư vấn viên | +chăm sóc khách hàng | +cskh | +nói chuyện với | +gặp người | +gặp nhân viên | +người thật | +email | +zalo | +messenger | +chat với | +live chat | +nhắn chat | +nhắn tin | +giờ mở cửa | +giờ làm việc | +mấy giờ mở | +mở cửa

ask-dispute = +khiếu nại | +tranh chấp | +tố cáo | +phàn nàn | +khởi kiện | +kiện ra tòa | +kiện shop | +tòa án | +luật sư | +hòa giải | +trọng tài | +hội bảo vệ người tiêu dùng | +bảo vệ người tiêu dùng | +không công bằng | +không đồng ý | +từ chối | +lừa đảo | +báo công an | +thái độ

ask-place = +tại cửa hàng | +ở cửa hàng | +ra cửa hàng | +đến cửa hàng | +tới cửa hàng | +cửa hàng nào | +cửa hàng gần | +gần nhất | +chi nhánh | +showroom | +trả hàng ở đâu | +trả ở đâu | +trả tại đâu | +gửi về đâu | +gửi trả về đâu | +gửi tới đâu | +gửi đến đâu | +mang đến đâu | +mang ra đâu | +địa chỉ trả | +địa chỉ trả hàng | +địa chỉ gửi trả | +địa chỉ shop | +điểm nhận | +điểm gửi | +bưu điện | +bưu cục | +tủ khóa | +trung tâm bảo hành | +chỗ sửa | +sửa ở đâu

ask-guide = +hướng dẫn | +sách hướng dẫn | +cách dùng | +cách sử dụng | +cách xài | +dùng thế nào | +sử dụng thế nào | +sử dụng như thế nào | +cách lắp | +lắp ráp | +lắp đặt | +cài đặt | +video | +cách giặt | +giặt thế nào | +cách vệ sinh | +vệ sinh | +lau chùi | +bảo quản | +bảo dưỡng | +kết nối | +bluetooth | +ghép nối

ask-other = +còn hàng không | +hết hàng | +có sẵn hàng | +bao giờ có lại | +mã giảm giá | +mã khuyến mãi | +voucher | +phí ship bao nhiêu | +ship bao nhiêu | +phí vận chuyển bao nhiêu | +phí giao hàng | +freeship | +miễn phí ship | +miễn phí vận chuyển | +giao bao lâu | +thời gian giao | +ship về | +ship tới | +giao tới | +nước ngoài | +hình thức thanh toán | +thanh toán bằng | +cod | +trả góp | +momo | +chọn size nào | +mặc size nào | +size nào | +bảng size | +tư vấn size | +tài khoản khách | +mật khẩu | +đăng nhập | +đăng ký thành viên | +tuyển dụng | +việc làm | +thời tiết | +gói quà | +chất liệu | +vải gì | +kích thước | +giá sỉ | +bán sỉ | +bóng đá | +nấu ăn | +công thức | +chuyện cười | +tổng thống | +thủ tướng | +bitcoin | +dịch sang | +hoàn thuế | +thuế | +vé khứ hồi | +tích điểm | +điểm thưởng | +đổi điểm | +đổi địa chỉ | +sửa địa chỉ | +địa chỉ nhận | +đánh giá sản phẩm | +giao nhanh | +giao hỏa tốc | +tỷ giá | +đổi tiền

ask-categories = clothing apparel fashion clothes = quần áo / áo / cái quần / chiếc quần / quần dài / quần short / quần tây / chiếc váy / cái váy / chân váy / váy đầm / chiếc đầm / cái đầm / sơ mi / áo khoác / quần jean / áo len / áo thun
    | shoes footwear = giày dép / đôi giày / giày thể thao / giày cao gót / mua giày / giày này / giày bị / đôi dép / dép lê / sandal* / sneaker* / boot*
    | mattresses mattress = nệm / tấm đệm / cái đệm
    | appliances = đồ gia dụng / tủ lạnh / máy giặt / máy rửa chén / máy rửa bát / lò nướng / lò vi sóng / ấm đun / máy xay / máy hút bụi / máy pha cà phê / nồi cơm / nồi chiên / quạt / máy lạnh
    | electronics = đồ điện tử / tai nghe / điện thoại di động / chiếc điện thoại / smartphone* / laptop* / máy tính bảng / máy tính / tivi / tv / máy ảnh / camera / loa / đồng hồ thông minh
    | furniture = đồ nội thất / sofa* / ghế / cái bàn / bàn ghế / bàn làm việc / tủ quần áo / kệ sách / giường
    | books = sách và truyện / cuốn sách / quyển sách / sách giáo khoa / tiểu thuyết / truyện tranh
    | toys = đồ chơi / xếp hình / búp bê
    | jewellery jewelry = trang sức / dây chuyền / vòng tay / chiếc nhẫn / nhẫn bạc / nhẫn vàng / nhẫn cưới / lắc tay
    | cosmetics beauty = mỹ phẩm / nước hoa / kem dưỡng / sữa dưỡng

ask-goods = custom_made = hàng đặt làm riêng / đặt làm / làm riêng / khắc tên / in tên / thiết kế riêng / may đo / theo yêu cầu riêng
    | perishable = hàng tươi sống / hoa tươi / bó hoa / thực phẩm / đồ ăn / trái cây / hoa quả / phô mai / tươi sống
    | sealed_hygiene = đồ vệ sinh cá nhân / đồ lót / quần lót / áo lót / đồ bơi / bikini* / bông tai / hoa tai / bàn chải đánh răng / son môi / mascara
    | sealed_media = phim, nhạc và trò chơi niêm phong / đĩa dvd / dvd* / cd / đĩa than / đĩa nhạc / đĩa game
    | digital = sản phẩm số / tải về / download* / ebook* / sách điện tử / khóa bản quyền / key bản quyền
    | newspaper = báo và tạp chí / tạp chí / tờ báo / nhật báo
    | gift_card = thẻ quà tặng / gift card / phiếu quà tặng
    | final_sale = hàng không đổi trả / xả kho / thanh lý / final sale
    | used = hàng đã qua sử dụng / hàng cũ / đồ cũ / second hand / 2hand / tân trang / refurbished
