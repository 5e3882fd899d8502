## Photos

photos-title = 照片

photos-arrived = { $total } 张照片已送达 { $count } 张。

photos-name = 照片 { $number }

photos-save = 保存照片 { $number }

photos-missing = 照片 { $number } 未送达

photos-add = 添加照片

photos-missing-hint = 您可以在这里重新发送未送达的照片。

photos-more-hint = 能看出问题的照片有助于商店答复。

photos-limits = JPEG、PNG 或 WebP，每张不超过 8 MB，最多 5 张。不保留地点和相机信息。

photos-send = 发送照片

photos-added = 已添加照片

photos-wrong =
    { $why ->
        [nothing] 请先选择一张照片。
        [too_many] 照片 { $number } 未添加：已有 5 张照片。
        [too_large] 照片 { $number } 太大：不超过 8 MB 和 4000 万像素。
        [damaged] 照片 { $number } 无法打开。请另存为 JPEG 后再试。
        [cut_off] 照片 { $number } 没有完整送达，请重新发送。
        [busy] 照片 { $number } 暂时无法接收，请一分钟后重新发送。
       *[not_image] 照片 { $number } 不是 JPEG、PNG 或 WebP。请另存为 JPEG 后再试。
    }
