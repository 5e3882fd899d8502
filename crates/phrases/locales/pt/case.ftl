case-state =
    { $word ->
        [received] Recebido
        [in_review] Em análise
        [waiting] À sua espera
        [accepted] Aceite
        [refused] Recusado
       *[completed] Encerrado
    }
case-lead =
    { $word ->
        [received] Temos o seu pedido. Ainda ninguém o analisou.
        [in_review] Estamos a analisar o seu pedido.
        [waiting] Precisamos de algo da sua parte para continuar. A nossa mensagem abaixo diz o quê.
        [accepted] Aceitámos o seu pedido.
        [refused] Recusámos o seu pedido. A nossa mensagem abaixo diz porquê.
       *[completed] O seu pedido está encerrado.
    }
case-since = Desde: { $moment }
case-next-title = O que se segue
case-next =
    { $word ->
        [received] Analisamos o pedido e respondemos aqui. Até lá, não precisa de fazer nada.
        [in_review] Respondemos aqui assim que soubermos mais. Até lá, não precisa de fazer nada.
        [waiting] Escreva-nos nesta página. Depois continuamos.
        [accepted] Fazemos o que lhe dissemos. Só precisa de fazer algo se a nossa mensagem o pedir.
        [refused] Se não concorda, escreva-nos nesta página.
       *[completed] Está tudo feito. Se algo ficou em aberto, escreva-nos nesta página.
    }
case-answer-by = Respondemos até { $moment }.
case-answer-late = Queríamos responder até { $moment }. Estamos atrasados e pedimos desculpa.
case-our-message = A nossa mensagem
case-by =
    { $who ->
        [buyer] Cliente
        [shop] { $shop }
       *[desk] Automático
    }
case-step =
    { $word ->
        [message] Mensagem
        [tracking] Pacote
       *[photos] Fotografias
    }
case-tracking = Número de seguimento
case-tracking-follow = Seguir o pacote
case-result = Resultado
case-end =
    { $word ->
        [refused] Recusado
       *[withdrawn] Retirado por si
    }
case-refunded = Dinheiro devolvido
case-write-title = Escreva-nos
case-write-label = A sua mensagem
case-write-hint = No máximo 2000 caracteres. Não escreva números de conta nem de cartão, por favor.
case-write-reopens = A sua mensagem reabre o pedido. Pode escrever aqui até { DATE($day, style: "long") }.
case-write-over = Este pedido está encerrado há mais de 30 dias. Se houver algo novo, envie outro pedido ou fale com uma pessoa.
case-write-go = Enviar mensagem
case-write-done = Temos a sua mensagem.
case-write-wrong =
    { $why ->
        [empty] Não enviado: escreva primeiro alguma coisa.
        [long] Não enviado: no máximo 2000 caracteres. Encurte a mensagem.
        [many] Não enviado: escreveu 20 vezes desde ontem. Tente mais tarde; temos as outras mensagens.
       *[before] Este formulário já foi enviado com outro texto, que temos. Para enviar também este, toque de novo no botão.
    }
case-rate-title = Como nos saímos?
case-rate-lead = O que achou de como tratámos o seu caso?
case-stars =
    { $word ->
        [one] Muito mau
        [two] Mau
        [three] Assim-assim
        [four] Bom
       *[five] Muito bom
    }
case-rate-comment = O que devemos saber? (opcional)
case-rate-go = Enviar avaliação
case-rate-change = Alterar avaliação
case-rate-thanks = Agradecemos a sua avaliação. Pode alterá-la até { DATE($day, style: "long") }.
case-rate-kept = Agradecemos a sua avaliação.
case-rate-given = A sua avaliação
case-rate-wrong =
    { $why ->
        [stars] Não enviado: escolha uma das cinco respostas.
        [long] Não enviado: no máximo 2000 caracteres. Encurte o texto.
        [late] A sua avaliação já não pode ser alterada.
       *[open] Pode avaliar quando o pedido estiver encerrado.
    }
desk-moment = { DATE($day, style: "long") }, { $time }
desk-money = { MONEY($amount) }
desk-order = Número da encomenda
desk-product = Produto
desk-history = Histórico
desk-status-title = O seu pedido
desk-your-request = O que enviou
desk-case-number = Número do pedido
desk-received-at = Recebido
desk-about = Assunto
desk-you-wrote = A sua mensagem
desk-case =
    { $word ->
        [return] Devolução
        [exchange] Troca
        [defect] Defeito
        [damaged] Chegou danificado
        [wrong] Artigo errado
        [missing] Falta alguma coisa
        [late] Entrega atrasada
        [guarantee] Garantia
        [withdrawal] Livre resolução
        [repair] Reparação
        [complaint] Reclamação
        [trade_in] Retoma
        [spare_part] Peça de substituição
       *[cancellation] Cancelamento
    }
desk-remedy =
    { $word ->
        [refund_original] Devolução do dinheiro
        [store_credit] Crédito na loja
        [gift_card] Cartão-oferta
        [exchange] Troca
        [replacement] Substituição
        [repair] Reparação
        [price_reduction] Redução do preço
        [keep_item_refund] Dinheiro devolvido, artigo fica
        [termination] Fim do contrato
        [exchange_same] Troca por artigo igual
        [exchange_variant] Outro tamanho ou outra cor
        [coupon] Vale
        [donate] Dinheiro devolvido, artigo doado
        [trade_in_credit] Crédito pelo artigo usado
        [spare_part] Peça de substituição
        [reply] Resposta de uma pessoa
       *[send_missing] Envio do que falta
    }
