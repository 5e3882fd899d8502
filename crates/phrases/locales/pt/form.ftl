ui-pick-title = De que artigo se trata?
ui-order = Encomenda { $reference }
ui-ordered-on = Encomendado a { DATE($day, style: "long") }
ui-arrived-on = Chegou a { DATE($day, style: "long") }
ui-on-its-way = A caminho
ui-pieces = Quantidade: { $count }
ui-item = Artigo { $sku }
ui-this-item = Este artigo
ui-case-title = O que aconteceu?
ui-question-step = Pergunta { $number } de { $total }
ui-day-wrong = Escolha um dia. Não pode ser depois de hoje.
ui-answer-wrong = Verifique o que escreveu.
ui-not-arrived = Ainda não chegou
ui-dont-know = Não sei
ui-continue = Continuar
ui-back = Voltar
ui-restart = Recomeçar
ui-source = Fonte: { $id }
ui-timeline = O seu prazo
ui-timeline-start = Início
ui-timeline-today = Hoje
ui-timeline-last = Último dia
ui-why-not = O que não é possível
ui-good-to-know = Convém saber
ui-next = O que pode fazer agora
ui-open-form = Enviar um pedido
ui-ask-person = Pedir à loja para analisar
ui-print = Imprimir
ui-copy = Copiar
ui-save = Guardar como texto
ui-calendar = Adicionar ao calendário
ui-share = Partilhar
ui-copied = Copiado
ui-money = O seu reembolso
ui-form-title = O seu pedido para { $shop }
ui-form-lead = Não precisa de conta. Só pedimos o que a loja precisa para responder.
ui-field-order = Número da encomenda
ui-field-order-hint = Está no e-mail que confirma a sua encomenda.
ui-contract-hint = Ou diga o que encomendou e quando.
ui-field-email = Endereço de e-mail
ui-field-email-hint = Para a loja lhe poder responder.
ui-field-name = Nome
ui-field-remedy = O que prefere?
ui-remedy-any = A loja pode propor uma solução
ui-field-message =
    { $case ->
        [defect] Qual é o problema?
        [damaged] O que está danificado?
        [wrong] O que recebeu?
        [missing] O que falta?
        [guarantee] Qual é o problema?
        [repair] O que é preciso reparar?
        [complaint] O que correu mal?
        [trade_in] Em que estado está?
       *[other] Mensagem para a loja
    }
ui-bank-hint = Não escreva números de conta nem de cartão. A loja não precisa deles aqui.
ui-field-serials = Número de série
ui-serials-hint = Está no artigo, na caixa ou na fatura. Se forem vários artigos, um por linha.
ui-field-wanted =
    { $case ->
        [spare_part] De que peça precisa?
       *[other] O que quer em troca?
    }
ui-wanted-hint =
    { $case ->
        [spare_part] O nome ou o número, se souber.
        [exchange] Tamanho, cor ou outro artigo.
       *[other] Só se quiser outra coisa: tamanho, cor ou outro artigo.
    }
ui-optional = opcional
ui-error-empty =
    { $field ->
        [message] Descreva em poucas palavras.
        [wanted] Escreva o que quer.
        [serials] Escreva o número de série. Se não o encontrar, diga-o aqui.
        [photos] Adicione uma fotografia, ou diga que não pode.
        [email] Escreva o seu endereço de e-mail.
        [name] Escreva o seu nome.
       *[order_reference] Escreva o número da encomenda.
    }
ui-error-wrong =
    { $field ->
        [wanted] É longo demais. No máximo 300 caracteres.
        [serials] Escreva no máximo 20 números de série, cada um até 80 caracteres.
        [email] Escreva o endereço de e-mail assim: nome@example.com
        [order_reference] O número da encomenda é longo demais. No máximo 80 caracteres.
       *[other] Verifique este campo.
    }
ui-error-not-taken = A loja não conseguiu usar este dado. Verifique-o.
ui-to-review = Verificar o pedido
ui-review-title = Está tudo certo?
ui-review-item = Artigo
ui-review-case = O que aconteceu
ui-review-statement = O que lhe dissemos
ui-change = Alterar
ui-send = Enviar o pedido
ui-sending = A enviar o seu pedido…
ui-phase =
    { $phase ->
        [waiting] O sistema da loja não responde. Voltamos a tentar às { $time }.
        [elsewhere] O seu pedido está a ser enviado noutro separador. Aguarde, por favor.
       *[looking_up] Estamos a verificar se o seu pedido chegou.
    }
ui-earlier-title = Estamos a verificar se o seu pedido anterior chegou
ui-received-title = A loja recebeu o seu pedido
ui-receipt-number = Número do comprovativo
ui-receipt-time = Recebido
ui-receipt-at = { DATE($day, style: "long") }, { $time }
ui-receipt-next = Encontra a resposta da loja na página do seu pedido. Guarde o link e o número do comprovativo.
ui-receipt-next-mail = Guarde o número do comprovativo. A loja pode responder para o seu e-mail.
ui-your-copy = O seu pedido
ui-receipt-mail = Vai receber uma cópia por e-mail.
ui-receipt-earlier = A loja tem uma versão anterior do seu pedido, sem as últimas alterações. Comunique-as à loja.
ui-status-link = Acompanhar o pedido
ui-not-sent-title = O seu pedido não foi enviado
ui-not-sent-why =
    { $why ->
        [offline] Não tem ligação à internet.
        [busy] A loja está a receber demasiados pedidos. Tente um pouco mais tarde.
        [refused] O sistema da loja não aceitou o pedido.
       *[not_arrived] A ligação caiu antes de o pedido chegar à loja.
    }
ui-shop-says = O sistema da loja diz: { $words }
ui-again-at = Pode tentar de novo a partir das { $time }.
ui-earlier-gone = O seu pedido anterior não chegou à loja. O que escreveu não fica guardado neste aparelho. Envie-o de novo, por favor.
ui-kept = Tudo o que escreveu continua aqui.
ui-try-again = Tentar de novo
ui-unknown-title = Ainda não sabemos se o seu pedido chegou
ui-unknown-text = A loja não deu uma resposta clara. Pode verificar de novo sem risco: o pedido não chega duas vezes.
ui-check-again = Verificar de novo
ui-sent-title = O seu pedido foi enviado
ui-sent-text = O sistema da loja não dá comprovativo: não vemos o que aconteceu a seguir. Guarde a sua cópia. Se não tiver resposta, fale com a loja.
ui-hand-over-title = Falta mais um passo
ui-hand-over =
    { $way ->
        [mailto] Envie a mensagem no seu programa de e-mail. Se não abriu, copie o pedido e escreva à loja.
       *[copy] Copie o seu pedido e envie-o à loja.
    }
ui-stopped = Algo correu mal nesta página. O que escreveu está neste formulário: envie-o daqui, por favor.
ui-handed-over = A página da loja trata agora do seu pedido
ui-write-to-shop = Escreva à loja ou ligue. Uma pessoa responde.
ui-no-contact = A página de contacto da loja diz como falar com uma pessoa.
ui-photos-title = Fotografias
ui-photos-hint = Até 5 fotografias do problema. Antes do envio, retiramos o local e os dados da câmara.
ui-no-photos = Não posso adicionar fotografias
ui-photos-add = Escolher fotografias
ui-photos-camera = Tirar fotografia
ui-photos-drop = Também pode arrastá-las ou colá-las aqui.
ui-photos-busy = A preparar as fotografias…
ui-photo = Fotografia { $number }
ui-photo-remove = Retirar a fotografia { $number }
ui-photos-count = Fotografias adicionadas: { $count } de 5
ui-photo-refused =
    { $why ->
        [unreadable] Este navegador não consegue ler a fotografia. Guarde-a em JPEG, ou envie-a mais tarde à loja.
        [too_large] A fotografia é grande demais. No máximo 40 megapíxeis.
        [too_many] Pode adicionar no máximo 5 fotografias.
        [same] Esta fotografia já cá está.
       *[not_image] Isto não é uma fotografia.
    }
ui-photos-insecure = Aqui não pode adicionar fotografias: a ligação a esta página não é segura. Pode enviar o pedido sem elas.
ui-photo-state =
    { $state ->
        [sending] a caminho
        [arrived] chegou
        [missing] em falta
       *[waiting] em espera
    }
ui-photos-arrived = Fotografias que chegaram: { $count } de { $total }
ui-photos-missing =
    { $count ->
        [one] Falta { $count } fotografia de { $total }. O seu pedido chegou.
        [many] Faltam { $count } de fotografias de { $total }. O seu pedido chegou.
       *[other] Faltam { $count } fotografias de { $total }. O seu pedido chegou.
    }
ui-photos-keep-open = Mantenha esta página aberta até chegarem todas as fotografias.
ui-photos-retry = Enviar de novo as fotografias em falta
ui-photos-not-taken = Não foi possível transmitir as fotografias. Envie-as à loja por e-mail.
