track-unknown-title = Não encontramos esta solicitação
track-unknown = Talvez falte uma parte do link, ou a solicitação foi apagada. Abra de novo o link do nosso e-mail ou escreva para nós.
track-trouble =
    { $why ->
        [offline] Você está sem internet.
        [busy] Muita coisa ao mesmo tempo. Vamos conferir de novo automaticamente daqui a pouco.
       *[down] No momento estamos fora do ar. Vamos conferir de novo automaticamente.
    }
track-stood = A situação era esta: { $moment }.
track-look = Atualizar
track-fresh = Atualizado: { $moment }
track-news = Há novidades:
track-sending = Enviando…
track-unsent =
    { $why ->
        [offline] Ainda não enviado: você está sem internet. Enviamos quando a conexão voltar. Seu texto fica aqui.
        [busy] Ainda não enviado: muita coisa ao mesmo tempo. Vamos tentar de novo automaticamente. Seu texto fica aqui.
        [unknown] Não enviado: não encontramos mais esta solicitação. Seu texto fica aqui.
       *[down] Ainda não enviado: estamos fora do ar. Toque de novo no botão daqui a pouco; não chega duas vezes. Seu texto fica aqui.
    }
track-photos = Fotos que ainda não chegaram: { NUMBER($count) }.
track-photos-send = Enviar as fotos que faltam
track-print = Imprimir
track-clock = Os horários são os da loja: { $shop }.
