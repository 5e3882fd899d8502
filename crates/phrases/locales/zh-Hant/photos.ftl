## Photos

photos-title = 照片

photos-arrived = { $total } 張照片已送達 { $count } 張。

photos-name = 照片 { $number }

photos-save = 儲存照片 { $number }

photos-missing = 照片 { $number } 未送達

photos-add = 加入照片

photos-missing-hint = 您可以在這裡重新傳送未送達的照片。

photos-more-hint = 能看出問題的照片，有助於商店回覆。

photos-limits = JPEG、PNG 或 WebP，每張最多 8 MB，最多 5 張。不保留地點和相機資訊。

photos-send = 傳送照片

photos-added = 已加入照片

photos-wrong =
    { $why ->
        [nothing] 請先選擇一張照片。
        [too_many] 照片 { $number } 沒有加入：已有 5 張照片。
        [too_large] 照片 { $number } 太大：最多 8 MB 和 4000 萬畫素。
        [damaged] 照片 { $number } 打不開。請存成 JPEG 再試一次。
        [cut_off] 照片 { $number } 沒有完整送達，請重新傳送。
        [busy] 照片 { $number } 目前無法接收，請一分鐘後重新傳送。
       *[not_image] 照片 { $number } 不是 JPEG、PNG 或 WebP 檔。請存成 JPEG 檔再試一次。
    }
