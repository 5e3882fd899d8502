case-state =
    { $word ->
        [received] Recebida
        [in_review] Em análise
        [waiting] Esperando você
        [accepted] Aceita
        [refused] Recusada
       *[completed] Encerrada
    }
case-lead =
    { $word ->
        [received] Recebemos sua solicitação. Ninguém analisou ainda.
        [in_review] Estamos analisando sua solicitação.
        [waiting] Precisamos de algo seu para continuar. Nossa mensagem abaixo diz o quê.
        [accepted] Aceitamos sua solicitação.
        [refused] Recusamos sua solicitação. Nossa mensagem abaixo diz por quê.
       *[completed] Sua solicitação está encerrada.
    }
case-since = Desde { $moment }
case-next-title = O que acontece agora
case-next =
    { $word ->
        [received] Vamos analisar sua solicitação e responder aqui. Até lá, você não precisa fazer nada.
        [in_review] Respondemos aqui assim que soubermos mais. Até lá, você não precisa fazer nada.
        [waiting] Escreva para nós nesta página. Depois continuamos.
        [accepted] Fazemos o que dissemos a você. Você só precisa fazer algo se a nossa mensagem pedir.
        [refused] Se você não concorda, escreva para nós nesta página.
       *[completed] Está tudo feito. Se algo ficou em aberto, escreva para nós nesta página.
    }
case-answer-by = Respondemos até { $moment }.
case-answer-late = Queríamos responder até { $moment }. Estamos atrasados e pedimos desculpas.
case-our-message = Nossa mensagem
case-by =
    { $who ->
        [buyer] Você
        [shop] { $shop }
       *[desk] Automático
    }
case-step =
    { $word ->
        [message] Mensagem
        [tracking] Pacote
       *[photos] Fotos
    }
case-tracking = Código de rastreio
case-tracking-follow = Rastrear o pacote
case-result = Resultado
case-end =
    { $word ->
        [refused] Recusada
       *[withdrawn] Retirada por você
    }
case-refunded = Reembolsado
case-write-title = Escreva para nós
case-write-label = Sua mensagem
case-write-hint = No máximo 2.000 caracteres. Por favor, não escreva números de conta nem de cartão.
case-write-reopens = Sua mensagem reabre a solicitação. Você pode escrever aqui até { DATE($day, style: "long") }.
case-write-over = Esta solicitação está encerrada há mais de 30 dias. Se houver algo novo, envie outra ou fale com uma pessoa.
case-write-go = Enviar mensagem
case-write-done = Recebemos sua mensagem.
case-write-wrong =
    { $why ->
        [empty] Não enviado: escreva algo primeiro.
        [long] Não enviado: no máximo 2.000 caracteres. Encurte a mensagem.
        [many] Não enviado: você escreveu 20 vezes desde ontem. Tente mais tarde; temos suas outras mensagens.
       *[before] Este formulário já foi enviado com outro texto, e temos esse texto. Para enviar este também, toque de novo no botão.
    }
case-rate-title = Como nos saímos?
case-rate-lead = O que você achou do nosso atendimento neste caso?
case-stars =
    { $word ->
        [one] Péssimo
        [two] Ruim
        [three] Regular
        [four] Bom
       *[five] Ótimo
    }
case-rate-comment = O que devemos saber? (opcional)
case-rate-go = Enviar avaliação
case-rate-change = Mudar avaliação
case-rate-thanks = Agradecemos sua avaliação. Você pode mudar até { DATE($day, style: "long") }.
case-rate-kept = Agradecemos sua avaliação.
case-rate-given = Sua avaliação
case-rate-wrong =
    { $why ->
        [stars] Não enviado: escolha uma das cinco respostas.
        [long] Não enviado: no máximo 2.000 caracteres. Encurte o texto.
        [late] Sua avaliação não pode mais ser mudada.
       *[open] Você pode avaliar quando a solicitação estiver encerrada.
    }
desk-moment = { DATE($day, style: "long") }, { $time }
desk-money = { MONEY($amount) }
desk-order = Número do pedido
desk-product = Produto
desk-history = Histórico
desk-status-title = Sua solicitação
desk-your-request = O que você enviou
desk-case-number = Número da solicitação
desk-received-at = Recebida
desk-about = Assunto
desk-you-wrote = Sua mensagem
desk-case =
    { $word ->
        [return] Devolução
        [exchange] Troca
        [defect] Defeito
        [damaged] Chegou danificado
        [wrong] Produto errado
        [missing] Falta algo
        [late] Entrega atrasada
        [guarantee] Garantia
        [withdrawal] Arrependimento
        [repair] Conserto
        [complaint] Reclamação
        [trade_in] Usado por crédito
        [spare_part] Peça de reposição
       *[cancellation] Cancelamento
    }
desk-remedy =
    { $word ->
        [refund_original] Dinheiro de volta
        [store_credit] Crédito na loja
        [gift_card] Vale-presente
        [exchange] Troca
        [replacement] Produto novo
        [repair] Conserto
        [price_reduction] Abatimento no preço
        [keep_item_refund] Dinheiro de volta, produto fica
        [termination] Fim do contrato
        [exchange_same] Troca por produto igual
        [exchange_variant] Outro tamanho ou outra cor
        [coupon] Cupom
        [donate] Dinheiro de volta, produto doado
        [trade_in_credit] Crédito pelo usado
        [spare_part] Peça de reposição
        [reply] Resposta de uma pessoa
       *[send_missing] Envio do que falta
    }
