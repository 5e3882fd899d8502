ui-pick-title = De qual produto se trata?
ui-order = Pedido { $reference }
ui-ordered-on = Pedido feito em { DATE($day, style: "long") }
ui-arrived-on = Chegou em { DATE($day, style: "long") }
ui-on-its-way = A caminho
ui-pieces = Quantidade: { $count }
ui-item = Produto { $sku }
ui-this-item = Este produto
ui-case-title = O que aconteceu?
ui-question-step = Pergunta { $number } de { $total }
ui-day-wrong = Escolha um dia. Não pode ser depois de hoje.
ui-answer-wrong = Confira o que você digitou.
ui-not-arrived = Ainda não chegou
ui-dont-know = Não sei
ui-continue = Continuar
ui-back = Voltar
ui-restart = Recomeçar
ui-source = Fonte: { $id }
ui-timeline = Seu prazo
ui-timeline-start = Início
ui-timeline-today = Hoje
ui-timeline-last = Último dia
ui-why-not = O que não é possível
ui-good-to-know = Bom saber
ui-next = O que você pode fazer agora
ui-open-form = Enviar uma solicitação
ui-ask-person = Pedir para a loja analisar
ui-print = Imprimir
ui-copy = Copiar
ui-save = Salvar como texto
ui-calendar = Adicionar à agenda
ui-share = Compartilhar
ui-copied = Copiado
ui-money = Seu dinheiro de volta
ui-form-title = Sua solicitação para { $shop }
ui-form-lead = Você não precisa de conta. Só pedimos o que a loja precisa para responder.
ui-field-order = Número do pedido
ui-field-order-hint = Está no e-mail que confirma o seu pedido.
ui-contract-hint = Ou diga o que você comprou e quando.
ui-field-email = E-mail
ui-field-email-hint = Para a loja poder responder a você.
ui-field-name = Nome
ui-field-remedy = O que você prefere?
ui-remedy-any = A loja pode sugerir algo
ui-field-message =
    { $case ->
        [defect] Qual é o problema?
        [damaged] O que está danificado?
        [wrong] O que você recebeu?
        [missing] O que está faltando?
        [guarantee] Qual é o problema?
        [repair] O que precisa de conserto?
        [complaint] O que deu errado?
        [trade_in] Em que estado está?
       *[other] Mensagem para a loja
    }
ui-bank-hint = Não escreva números de conta nem de cartão. A loja não precisa deles aqui.
ui-field-serials = Número de série
ui-serials-hint = Está no produto, na caixa ou na nota fiscal. Se forem vários produtos, um por linha.
ui-field-wanted =
    { $case ->
        [spare_part] De qual peça você precisa?
       *[other] O que você quer no lugar?
    }
ui-wanted-hint =
    { $case ->
        [spare_part] O nome ou o número, se você souber.
        [exchange] Tamanho, cor ou outro produto.
       *[other] Só se você quiser outra coisa: tamanho, cor ou outro produto.
    }
ui-optional = opcional
ui-error-empty =
    { $field ->
        [message] Descreva em poucas palavras.
        [wanted] Escreva o que você quer.
        [serials] Digite o número de série. Se não encontrar, diga aqui.
        [photos] Adicione uma foto ou diga que não pode.
        [email] Digite seu e-mail.
        [name] Digite seu nome.
       *[order_reference] Digite o número do pedido.
    }
ui-error-wrong =
    { $field ->
        [wanted] Está longo demais. No máximo 300 caracteres.
        [serials] Digite no máximo 20 números de série, cada um com até 80 caracteres.
        [email] Escreva o e-mail assim: nome@example.com
        [order_reference] O número do pedido está longo demais. No máximo 80 caracteres.
       *[other] Confira este campo.
    }
ui-error-not-taken = A loja não conseguiu usar este dado. Confira, por favor.
ui-to-review = Conferir a solicitação
ui-review-title = Está tudo certo?
ui-review-item = Produto
ui-review-case = O que aconteceu
ui-review-statement = O que dissemos a você
ui-change = Alterar
ui-send = Enviar a solicitação
ui-sending = Enviando sua solicitação…
ui-phase =
    { $phase ->
        [waiting] O sistema da loja não responde. Vamos tentar de novo às { $time }.
        [elsewhere] Sua solicitação está sendo enviada em outra aba. Aguarde um momento.
       *[looking_up] Estamos conferindo se sua solicitação chegou.
    }
ui-earlier-title = Estamos conferindo se sua solicitação anterior chegou
ui-received-title = A loja recebeu sua solicitação
ui-receipt-number = Número do protocolo
ui-receipt-time = Recebida
ui-receipt-at = { DATE($day, style: "long") }, { $time }
ui-receipt-next = A resposta da loja fica na página da sua solicitação. Guarde o link e o número do protocolo.
ui-receipt-next-mail = Guarde o número do protocolo. A loja pode responder no seu e-mail.
ui-your-copy = Sua solicitação
ui-receipt-mail = Uma cópia vai para o seu e-mail.
ui-receipt-earlier = A loja tem uma versão anterior da sua solicitação, sem as últimas mudanças. Conte essas mudanças para a loja.
ui-status-link = Acompanhar a solicitação
ui-not-sent-title = Sua solicitação não foi enviada
ui-not-sent-why =
    { $why ->
        [offline] Você está sem internet.
        [busy] A loja está recebendo solicitações demais. Tente um pouco mais tarde.
        [refused] O sistema da loja não aceitou a solicitação.
       *[not_arrived] A conexão caiu antes de chegar à loja.
    }
ui-shop-says = O sistema da loja diz: { $words }
ui-again-at = Você pode tentar de novo a partir das { $time }.
ui-earlier-gone = Sua solicitação anterior não chegou à loja. O que você digitou não fica salvo neste aparelho. Envie de novo, por favor.
ui-kept = Tudo o que você digitou continua aqui.
ui-try-again = Tentar de novo
ui-unknown-title = Ainda não sabemos se sua solicitação chegou
ui-unknown-text = A loja não deu uma resposta clara. Você pode conferir de novo sem risco: a solicitação não chega duas vezes.
ui-check-again = Conferir de novo
ui-sent-title = Sua solicitação foi enviada
ui-sent-text = O sistema da loja não dá protocolo: não vemos o que aconteceu depois. Guarde sua cópia. Se ninguém responder, fale com a loja.
ui-hand-over-title = Falta mais um passo
ui-hand-over =
    { $way ->
        [mailto] Envie a mensagem no seu programa de e-mail. Se ele não abriu, copie a solicitação e escreva para a loja.
       *[copy] Copie sua solicitação e envie para a loja.
    }
ui-stopped = Algo deu errado nesta página. O que você digitou está neste formulário: envie por aqui, por favor.
ui-handed-over = A página da loja cuida agora da sua solicitação
ui-write-to-shop = Escreva para a loja ou ligue. Uma pessoa responde.
ui-no-contact = A página de contato da loja diz como falar com uma pessoa.
ui-photos-title = Fotos
ui-photos-hint = Até 5 fotos do problema. Tiramos o local e os dados da câmera antes do envio.
ui-no-photos = Não posso adicionar fotos
ui-photos-add = Escolher fotos
ui-photos-camera = Tirar foto
ui-photos-drop = Você também pode arrastar ou colar aqui.
ui-photos-busy = Preparando suas fotos…
ui-photo = Foto { $number }
ui-photo-remove = Remover a foto { $number }
ui-photos-count = Fotos adicionadas: { $count } de 5
ui-photo-refused =
    { $why ->
        [unreadable] Este navegador não consegue ler a foto. Salve em JPEG ou envie depois para a loja.
        [too_large] A foto é grande demais. No máximo 40 megapixels.
        [too_many] Você pode adicionar no máximo 5 fotos.
        [same] Esta foto já está aqui.
       *[not_image] Isto não é uma foto.
    }
ui-photos-insecure = Não dá para adicionar fotos aqui: a conexão com esta página não é segura. Você pode enviar a solicitação sem elas.
ui-photo-state =
    { $state ->
        [sending] enviando
        [arrived] chegou
        [missing] falta
       *[waiting] na fila
    }
ui-photos-arrived = Fotos que chegaram: { $count } de { $total }
ui-photos-missing =
    { $count ->
        [one] Falta { $count } foto de { $total }. Sua solicitação chegou.
        [many] Faltam { $count } de fotos de { $total }. Sua solicitação chegou.
       *[other] Faltam { $count } fotos de { $total }. Sua solicitação chegou.
    }
ui-photos-keep-open = Deixe esta página aberta até todas as fotos chegarem.
ui-photos-retry = Enviar de novo as fotos que faltam
ui-photos-not-taken = Não conseguimos repassar as fotos. Envie para a loja por e-mail.
