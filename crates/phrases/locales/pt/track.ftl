track-unknown-title = Não encontramos este pedido
track-unknown = Talvez falte uma parte do link, ou o pedido foi apagado. Abra de novo o link do nosso e-mail, ou escreva-nos.
track-trouble =
    { $why ->
        [offline] Está sem ligação.
        [busy] Demasiados pedidos ao mesmo tempo. Voltamos a verificar automaticamente daqui a pouco.
       *[down] De momento não estamos disponíveis. Voltamos a verificar automaticamente.
    }
track-stood = A situação era esta: { $moment }.
track-look = Atualizar
track-fresh = Atualizado: { $moment }
track-news = Há novidades:
track-sending = A enviar…
track-unsent =
    { $why ->
        [offline] Ainda não enviado: está sem ligação. Enviamos quando a ligação voltar. O seu texto fica aqui.
        [busy] Ainda não enviado: demasiados pedidos ao mesmo tempo. Voltamos a tentar automaticamente. O seu texto fica aqui.
        [unknown] Não enviado: já não encontramos este pedido. O seu texto fica aqui.
       *[down] Ainda não enviado: não estamos disponíveis. Toque de novo no botão daqui a pouco; não chega duas vezes. O seu texto fica aqui.
    }
track-photos = Fotografias que ainda não chegaram: { NUMBER($count) }.
track-photos-send = Enviar as fotografias em falta
track-print = Imprimir
track-clock = As horas são as da loja: { $shop }.
