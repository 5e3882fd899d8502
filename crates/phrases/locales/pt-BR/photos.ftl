photos-title = Fotos
photos-arrived = Fotos que chegaram: { $count } de { $total }.
photos-name = Foto { $number }
photos-save = Salvar a foto { $number }
photos-missing = A foto { $number } não chegou
photos-add = Adicionar fotos
photos-missing-hint = Você pode enviar de novo aqui as fotos que faltam.
photos-more-hint = Fotos do problema ajudam a loja a responder.
photos-limits = JPEG, PNG ou WebP, até 8 MB cada, no máximo 5 fotos. O local e os dados da câmera não ficam guardados.
photos-send = Enviar fotos
photos-added = Fotos adicionadas
photos-wrong =
    { $why ->
        [nothing] Escolha uma foto primeiro.
        [too_many] A foto { $number } não foi adicionada: já há 5 fotos.
        [too_large] A foto { $number } é grande demais: no máximo 8 MB e 40 megapixels.
        [damaged] A foto { $number } não abre. Salve em JPEG e tente de novo.
        [cut_off] A foto { $number } não chegou inteira. Envie de novo.
        [busy] Não deu para receber a foto { $number } agora. Envie de novo daqui a um minuto.
       *[not_image] A foto { $number } não é JPEG, PNG nem WebP. Salve em JPEG e tente de novo.
    }
