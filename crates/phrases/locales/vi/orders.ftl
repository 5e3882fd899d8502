orders-title = Đơn hàng

orders-lead = Hãy đưa đơn hàng vào desk. Người mua gõ ít hơn, và bạn thấy dữ liệu của cửa hàng cạnh yêu cầu.

orders-known = Số đơn hàng đã biết: { NUMBER($count) }

orders-last = Thay đổi gần nhất: { $moment }

orders-file = Tệp CSV

orders-file-hint = Tối đa 4 MB. Dòng đầu là tên cột; mỗi dòng là một món của đơn hàng.

orders-check = Kiểm tra tệp

orders-columns = Các cột của tệp

orders-column =
    { $word ->
        [reference] Mã đơn hàng mà người mua biết. Bắt buộc.
        [email] Địa chỉ dùng để đặt hàng. Bắt buộc; chỉ lưu giá trị băm.
        [ordered_on] Ngày đặt, như 2026-11-21.
        [currency] Ba chữ cái, như EUR. Bắt buộc khi có giá.
        [sku] Mã hàng.
        [title] Tên sản phẩm.
        [category] Danh mục sản phẩm.
        [traits] Đặc điểm, theo từ của chính sách, như custom_made.
        [price] Giá một đơn vị, như 129.90.
        [quantity] Số lượng.
        [delivered_on] Ngày giao, như 2026-11-24. Để trống khi chưa biết.
       *[arrived] Hàng đã đến chưa: yes hoặc no.
    }

orders-preview = Chưa lưu gì

orders-stored = Đã lưu

orders-new = Đơn hàng mới

orders-changed = Đơn hàng thay đổi

orders-same = Đã biết, không đổi

orders-store = Lưu đơn hàng

orders-passed-over = Không đọc, vì desk không biết các cột này: { $columns }

orders-wrong = Tệp có lỗi; chưa lưu gì

orders-row = Dòng

orders-cell = Cột

orders-problem = Lỗi gì

orders-no-file = Hãy chọn tệp trước.

orders-not-text = Đây không phải tệp văn bản UTF-8. Hãy lưu thành “CSV UTF-8” rồi chọn lại.

orders-too-large = Tệp lớn hơn 4 MB. Hãy chia nhỏ.

orders-find = Tìm đơn hàng của bạn

orders-find-text = Nhập mã đơn hàng và email bạn dùng khi đặt. Bạn sẽ không phải gõ phần còn lại.

orders-find-go = Tìm đơn hàng

orders-find-none = Không có đơn hàng với mã và email này. Hãy kiểm tra cả hai, hoặc viết cho chúng tôi mà không cần tìm.

orders-find-without = Viết cho chúng tôi mà không tìm đơn hàng

orders-found = Đơn hàng { $reference }

orders-found-text = Món hàng nào?

orders-choose = Chọn

orders-item = Món hàng không tên

orders-known-title = Đơn hàng đã biết

orders-source =
    { $word ->
        [csv] Từ tệp
        [woocommerce] Từ WooCommerce
        [shopify] Từ Shopify
        [medusa] Từ Medusa
       *[api] Từ hệ thống của cửa hàng
    }

orders-by-these = Theo các dữ liệu này
