photos-title = Fotografias
photos-arrived = Fotografias que chegaram: { $count } de { $total }.
photos-name = Fotografia { $number }
photos-save = Guardar a fotografia { $number }
photos-missing = A fotografia { $number } não chegou
photos-add = Adicionar fotografias
photos-missing-hint = Pode enviar aqui de novo as fotografias em falta.
photos-more-hint = Fotografias do problema ajudam a loja a responder.
photos-limits = JPEG, PNG ou WebP, até 8 MB cada, no máximo 5 fotografias. O local e os dados da câmara não são guardados.
photos-send = Enviar fotografias
photos-added = Fotografias adicionadas
photos-wrong =
    { $why ->
        [nothing] Escolha primeiro uma fotografia.
        [too_many] A fotografia { $number } não foi adicionada: já há 5 fotografias.
        [too_large] A fotografia { $number } é grande demais: no máximo 8 MB e 40 megapíxeis.
        [damaged] A fotografia { $number } não abre. Guarde-a em JPEG e tente de novo.
        [cut_off] A fotografia { $number } não chegou inteira. Envie-a de novo.
        [busy] Agora não foi possível receber a fotografia { $number }. Envie-a de novo daqui a um minuto.
       *[not_image] A fotografia { $number } não é JPEG, PNG nem WebP. Guarde-a em JPEG e tente de novo.
    }
