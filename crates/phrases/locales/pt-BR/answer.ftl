## Antes da compra

promise-dated =
    { $when ->
        [today] Compre hoje, receba até { DATE($arrival, style: "day") } e devolva até { $last_day }.
        [ordered] Receba até { DATE($arrival, style: "day") } e devolva até { $last_day }.
       *[arrived] Você pode devolver até { $last_day }.
    }
promise-ordered =
    { $when ->
        [today] Compre hoje. Você pode mudar de ideia até { $last_day }.
       *[ordered] Você pode mudar de ideia até { $last_day }.
    }
promise-unlimited = Você pode devolver quando quiser. Não há data-limite.
promise-days-delivered =
    { $days ->
        [one] Você tem { $days } dia após a entrega para devolver.
        [many] Você tem { $days } de dias após a entrega para devolver.
       *[other] Você tem { $days } dias após a entrega para devolver.
    }
promise-days =
    { $days ->
        [one] Você tem { $days } dia para devolver.
        [many] Você tem { $days } de dias para devolver.
       *[other] Você tem { $days } dias para devolver.
    }
promise-working-days =
    { $days ->
        [one] Você tem { $days } dia útil para devolver.
        [many] Você tem { $days } de dias úteis para devolver.
       *[other] Você tem { $days } dias úteis para devolver.
    }
promise-months =
    { $months ->
        [one] Você tem { $months } mês para devolver.
        [many] Você tem { $months } de meses para devolver.
       *[other] Você tem { $months } meses para devolver.
    }
promise-open = O prazo depende do produto.
promise-person = Fale com a gente antes de devolver. Uma pessoa decide.
promise-no = Se você só mudou de ideia, não pode devolver.
promise-no-goods = { $reason } Se você só mudou de ideia, não pode devolver.
still-covered = Se tiver defeito, seus direitos continuam valendo.
assumed-delivery = Calculado para uma entrega até { DATE($day, style: "day") }.
goods-reason =
    { $goods ->
        [custom_made] Este produto é feito sob medida para você.
        [perishable] Este produto estraga rápido.
        [sealed_hygiene] Este produto é lacrado por higiene ou saúde.
        [sealed_media] Este produto é uma gravação ou um software lacrado.
        [digital] Este produto é digital.
        [newspaper] Este produto é um jornal ou uma revista.
        [inseparably_mixed] Este produto se mistura com outros depois da entrega.
        [market_price] O preço deste produto acompanha o mercado.
        [dated_service] Este produto é um serviço com data marcada.
        [near_expiry_or_flawed] Este produto foi vendido perto do vencimento ou com um defeito conhecido.
        [value_drops_on_use] Este produto perde o valor quando é usado.
        [used] Este produto é usado.
        [final_sale] Este produto foi vendido sem direito a devolução.
        [gift_card] Este produto é um vale-presente.
        [oversized] Este produto é grande demais para um pacote.
        [hazardous] Este produto é considerado perigoso.
        [gift] Este produto foi comprado como presente.
        [subscription_first] Este produto é a primeira entrega de uma assinatura.
        [subscription_renewal] Este produto é uma entrega posterior de uma assinatura.
        [business_purchase] Este produto foi comprado para uma empresa.
        [flagged_buyer] As devoluções estão suspensas para esta conta.
        [discounted] Este produto foi vendido com desconto.
        [bundle_part] Este produto faz parte de um kit.
        [non_durable] Este produto é feito para ser consumido.
       *[other] Este tipo de produto tem regras especiais.
    }

## A resposta

headline-yes =
    { $case ->
        [return] Sim, você pode devolver.
        [exchange] Sim, você pode trocar.
        [defect] Sim, você pode reclamar do defeito.
        [damaged] Sim, você pode reclamar do dano.
        [wrong] Sim, você pode reclamar do produto errado.
        [missing] Sim, você pode reclamar do que falta.
        [late] Sim, você pode reclamar do atraso.
        [guarantee] Sim, você pode usar a garantia.
        [withdrawal] Sim, a lei permite que você desista da compra.
        [repair] Sim, você pode pedir o conserto.
        [complaint] Sim, você pode fazer uma reclamação.
        [trade_in] Sim, você pode trocar seu usado por crédito.
        [spare_part] Sim, você pode pedir uma peça de reposição.
       *[cancellation] Sim, você pode cancelar o pedido.
    }
headline-if = Sim, se as condições abaixo forem cumpridas.
headline-person = Uma pessoa da loja decide.
headline-no = Não, pela nossa análise.
headline-unknown = Precisamos saber mais uma coisa.
last-day =
    { $act ->
        [sent] Último dia para enviar: { $day }.
        [received] Precisa voltar para nós até { $day }.
       *[notice] Último dia para nos avisar: { $day }.
    }
no-last-day = Não há data-limite.
legal-day = Por causa de feriados e dias de descanso, o último dia pode passar para { $day }.
opens-on = Você pode pedir isso a partir de { $day }.
period-days =
    { $days ->
        [one] Você tem { $days } dia.
        [many] Você tem { $days } de dias.
       *[other] Você tem { $days } dias.
    }
period-working-days =
    { $days ->
        [one] Você tem { $days } dia útil.
        [many] Você tem { $days } de dias úteis.
       *[other] Você tem { $days } dias úteis.
    }
period-months =
    { $months ->
        [one] Você tem { $months } mês.
        [many] Você tem { $months } de meses.
       *[other] Você tem { $months } meses.
    }
period-years =
    { $years ->
        [one] Você tem { $years } ano.
        [many] Você tem { $years } de anos.
       *[other] Você tem { $years } anos.
    }
law-days =
    { $days ->
        [one] A lei do seu país dá a você { $days } dia.
        [many] A lei do seu país dá a você { $days } de dias.
       *[other] A lei do seu país dá a você { $days } dias.
    }
law-working-days =
    { $days ->
        [one] A lei do seu país dá a você { $days } dia útil.
        [many] A lei do seu país dá a você { $days } de dias úteis.
       *[other] A lei do seu país dá a você { $days } dias úteis.
    }
law-months =
    { $months ->
        [one] A lei do seu país dá a você { $months } mês.
        [many] A lei do seu país dá a você { $months } de meses.
       *[other] A lei do seu país dá a você { $months } meses.
    }
law-years =
    { $years ->
        [one] A lei do seu país dá a você { $years } ano.
        [many] A lei do seu país dá a você { $years } de anos.
       *[other] A lei do seu país dá a você { $years } anos.
    }
counts-from =
    { $event ->
        [purchased] O prazo conta a partir do dia do pedido.
        [paid] O prazo conta a partir do dia do pagamento.
        [shipped] O prazo conta a partir do dia do envio.
        [delivered] O prazo conta a partir do dia em que o produto chega.
        [first_item_delivered] O prazo conta a partir do dia em que o primeiro produto chega.
        [last_item_delivered] O prazo conta a partir do dia em que o último produto chega.
        [receipt_confirmed] O prazo conta a partir do dia em que você confirma o recebimento.
        [estimated_delivery] O prazo conta a partir do último dia previsto para a entrega.
        [activated] O prazo conta a partir do dia da primeira ativação.
        [noticed] O prazo conta a partir do dia em que você percebe o defeito.
        [seller_contacted] O prazo conta a partir do dia do seu primeiro contato.
        [replacement_delivered] O prazo conta a partir do dia em que o produto substituto chega.
        [document_received] O prazo conta a partir do dia em que você recebe o contrato.
        [later_of_document_and_delivery] O prazo conta a partir do contrato ou da entrega, o que vier depois.
       *[later_of_purchase_and_delivery] O prazo conta a partir do pedido ou da entrega, o que vier depois.
    }

## O que você recebe

gets-one =
    { $remedy ->
        [refund_original] Você recebe o dinheiro de volta pela mesma forma de pagamento.
        [store_credit] Você recebe crédito na loja.
        [gift_card] Você recebe um vale-presente.
        [exchange] Você recebe outro tamanho, outra cor ou outro produto.
        [replacement] Você recebe outra unidade do mesmo produto.
        [repair] Nós consertamos de graça.
        [price_reduction] Você fica com o produto e recebe parte do preço de volta.
        [keep_item_refund] Você fica com o produto e recebe o dinheiro de volta.
        [termination] Você devolve o produto e recebe o dinheiro de volta.
        [send_missing] Nós enviamos o que falta.
       *[other] Você recebe isto: { $way }.
    }
gets-list =
    { $chooser ->
        [buyer] Você escolhe: { LIST($ways, type: "or") }.
        [shop] Nós escolhemos: { LIST($ways, type: "or") }.
       *[open] Você recebe uma destas opções: { LIST($ways, type: "or") }.
    }
gets-then = Se isso não resolver: { LIST($ways, type: "or") }.
remedy =
    { $remedy ->
        [refund_original] dinheiro de volta
        [store_credit] crédito na loja
        [gift_card] vale-presente
        [exchange] troca
        [replacement] produto novo
        [repair] conserto grátis
        [price_reduction] abatimento no preço
        [keep_item_refund] dinheiro de volta, e você fica com o produto
        [termination] dinheiro de volta, com devolução do produto
        [exchange_same] troca por um produto igual
        [exchange_variant] outro tamanho ou outra cor
        [coupon] cupom para outro pedido
        [donate] dinheiro de volta, e o produto vai para doação
        [trade_in_credit] crédito pelo seu usado
        [spare_part] peça de reposição
        [reply] resposta de uma pessoa
       *[send_missing] envio do que falta
    }
another-way = Você também pode escolher esta opção.
basis-law = É a lei do seu país que garante isso.
basis-law-check = Achamos que a lei do seu país garante isso. Confira, por favor.
basis-shop = É uma promessa nossa.
credit-bonus = Escolha crédito na loja e receba mais { $share }.
credit-total = Em crédito na loja, você recebe { $total }.
credit-extra = Isso inclui um bônus de { $amount }.
credit-until = Você pode usar o crédito ou o cupom até { $day }.
exchange-cheaper = O novo produto custa menos.
exchange-pay = O novo produto custa mais: você paga { $amount }.
rebooking-fee = Um novo agendamento custa { $amount }.
quantity = Número de itens: { $count }.
remedy-end = Último dia para “{ $way }”: { $day }.
guarantee-giver =
    { $who ->
        [maker] Esta garantia é do fabricante.
        [insurer] Esta garantia estendida é de uma seguradora.
       *[shop] Esta garantia é nossa.
    }
guarantee-price = Esta garantia custa { $amount }.
guarantee-passes-on = Ela também vale para o próximo dono.
register-by = Registre a garantia até { $day }.
register-within = Registre a garantia depois da compra. Dias que você tem: { $days }.
freight =
    { $payer ->
        [shop] A devolução é grátis para você.
       *[buyer] O frete da devolução é por sua conta.
    }
freight-cost = O frete da devolução custa { $amount } para você.
outbound =
    { $which ->
        [none] Não devolvemos o frete da entrega.
        [standard] Também devolvemos o frete padrão da entrega.
       *[all] Também devolvemos todo o frete da entrega.
    }
refund-total = Pelas nossas contas, você recebe de volta { $total }.
refund-minus =
    { $kind ->
        [restocking] Ficamos com { $amount } pela reposição no estoque.
        [collection] Ficamos com { $amount } pela coleta.
        [handling] Ficamos com { $amount } pelo processamento.
        [late] Ficamos com { $amount } pelo atraso.
        [return_label] Ficamos com { $amount } pela etiqueta de devolução.
        [bundle_discount] Descontamos o abatimento do kit: { $amount }.
       *[other] Descontamos { $amount }: { $what }.
    }
refund-line =
    { $kind ->
        [price] Preço
        [outbound_freight] Frete da entrega
        [restocking] Taxa de reposição no estoque
        [collection] Taxa de coleta
        [handling] Taxa de processamento
        [late] Taxa de atraso
        [return_label] Etiqueta de devolução
        [bundle_discount] Desconto do kit
        [discount_share] Desconto do pedido
        [voucher] Cupom
        [tax] Impostos
        [duties] Imposto de importação
        [services] Serviços pagos
        [free_delivery] Frete que foi grátis
        [free_gift] Brinde que fica com você
        [rebooking] Novo agendamento
        [inspection] Taxa de verificação
        [packaging] Embalagem que falta
        [bonus] Bônus
       *[total] Você recebe de volta
    }
refund-part =
    { $to ->
        [gift_card] Você recebe { $amount } de volta em um vale-presente.
        [store_credit] Você recebe { $amount } de volta em crédito na loja.
        [kept] Você não recebe { $amount } de volta.
       *[original] Você recebe { $amount } de volta pela mesma forma de pagamento.
    }
fee =
    { $kind ->
        [restocking] Cobramos uma taxa de reposição no estoque.
        [collection] Cobramos uma taxa de coleta.
        [handling] Cobramos uma taxa de processamento.
        [late] Cobramos uma taxa em caso de atraso.
       *[other] Cobramos isto: { $what }.
    }
charge = Você paga { $amount }: { $what }.
refund-by = Avise hoje e receba o dinheiro de volta até { $day }.
refund-at-once = Você recebe o dinheiro de volta na hora.
refund-within =
    { $days ->
        [one] Você recebe o dinheiro de volta em até { $days } dia.
        [many] Você recebe o dinheiro de volta em até { $days } de dias.
       *[other] Você recebe o dinheiro de volta em até { $days } dias.
    }
refund-within-working =
    { $days ->
        [one] Você recebe o dinheiro de volta em até { $days } dia útil.
        [many] Você recebe o dinheiro de volta em até { $days } de dias úteis.
       *[other] Você recebe o dinheiro de volta em até { $days } dias úteis.
    }
refund-from =
    { $event ->
        [notice] Esses dias contam a partir do dia em que você nos avisa.
        [goods_back] Esses dias contam a partir do dia em que o produto chega até nós.
        [estimated_delivery] Esses dias contam a partir do último dia previsto para a entrega.
       *[inspection] Esses dias contam a partir do fim da nossa verificação.
    }
withhold = Podemos esperar o produto, ou a prova de que você enviou.
send-by = Se você avisar hoje, envie o produto até { $day }.
conditions-open = Estas condições precisam ser cumpridas: { LIST($points) }.
condition-failed =
    { $otherwise ->
        [refuse] Condição não cumprida: { $point }. Uma pessoa analisa sua prova.
        [ask_person] Condição não cumprida: { $point }. Uma pessoa decide.
        [store_credit] Condição não cumprida: { $point }. Você recebe crédito na loja em vez de dinheiro.
        [exchange_only] Condição não cumprida: { $point }. Você só pode trocar.
        [gift_card] Condição não cumprida: { $point }. Você recebe um vale-presente em vez de dinheiro.
        [reduced_or_sent_back] Condição não cumprida: { $point }. Você escolhe: menos dinheiro de volta, ou reenviamos o produto por sua conta.
       *[reduced_refund] Condição não cumprida: { $point }. Descontamos do reembolso a perda de valor.
    }
late-keeps = O último dia já passou, por isso ficamos com { $share } do preço.
late-until = Você ainda pode usar isto até { $day }.
methods = Você pode devolver assim: { LIST($ways, type: "or") }.
nothing-to-send = Você não precisa enviar nada de volta.
method =
    { $method ->
        [mail_with_label] por correio com a nossa etiqueta
        [mail_own] por correio com a sua etiqueta
        [drop_off] em um ponto de postagem
        [store] em uma das nossas lojas
        [pick_up] com coleta na sua casa
        [kiosk] em um totem de devolução
        [service_point] em um ponto de atendimento
       *[no_shipment] nada para enviar
    }
method-needs =
    { $what ->
        [printer] Para isto você precisa de impressora: { LIST($ways, type: "or") }.
       *[packaging] Para isto a embalagem é por sua conta: { LIST($ways, type: "or") }.
    }
proof-needed = Tenha em mãos: { LIST($things) }.
proof-helpful = Também ajuda: { LIST($things) }.
proof =
    { $proof ->
        [receipt] nota fiscal ou número do pedido
        [photos] fotos
        [video] um vídeo
        [serial_number] número de série
        [medical_certificate] atestado médico
        [gift_receipt] etiqueta ou nota de presente
        [disposal_photo] foto do produto descartado
       *[photo_id] documento com foto
    }

## Não, e agora

refusal-over =
    { $basis ->
        [law] O prazo da lei terminou: { $day }.
       *[shop] O nosso prazo terminou: { $day }.
    }
refusal-condition = Não podemos aceitar. Condição não cumprida: { $point }.
refusal-goods =
    { $basis ->
        [law] { $reason } A lei abre uma exceção para esses produtos.
       *[shop] { $reason } Não aceitamos a devolução desses produtos.
    }
refusal =
    { $reason ->
        [period_over] O prazo terminou.
        [not_yet] Ainda é cedo para pedir.
        [rule_refuses] Não oferecemos isso para este produto.
        [legal_exception] A lei abre uma exceção para esses produtos.
        [condition_fails] Uma das nossas condições não foi cumprida.
        [limit_reached] Você já atingiu o limite permitido.
        [bundle_whole] Só aceitamos o kit completo.
        [no_legal_right] A lei do seu país não dá esse direito.
        [already_returned] Esses itens já voltaram ou estão voltando.
        [not_late] Não está atrasado.
       *[no_rule] Nossas regras não falam disso.
    }
note =
    { $note ->
        [law_not_held] Ainda não incluímos a lei do seu país. Você pode ter mais direitos.
        [law_may_give_more] A lei do seu país pode dar mais a você.
        [device_clock] Usamos a data do seu aparelho. Confira, por favor.
        [holidays_unknown] Ainda não sabemos os feriados desse ano.
        [delivery_assumed] Usamos o dia previsto para a entrega.
        [legal_day_later] Feriados e dias de descanso podem adiar um pouco o último dia.
        [fault_presumed] Consideramos que o defeito já existia desde o início.
        [fault_to_show] Você precisa provar que o defeito já existia desde o início.
        [depends_on_item] Quanto tempo deve durar depende do produto.
        [older_policy] Você comprou antes destas regras. Uma pessoa confere quais valem.
        [policy_of_order] Usamos as regras do dia do seu pedido.
        [reasonable_time] A lei não fixa um número de dias. Aja logo.
        [extra_time] Primeiro, precisamos de um prazo razoável para entregar.
       *[diminished_value] Experimente como em uma loja. Usar mais pode diminuir o reembolso.
    }
alternative =
    { $way ->
        [ask_shop] Fale com a gente: uma pessoa analisa.
        [report_defect] Tem defeito? Conte para a gente qual é.
        [use_guarantee] Use a garantia.
        [exchange] Em vez disso, você pode trocar.
        [return_bundle] Devolva o kit completo.
        [wait_until_open] Volte no primeiro dia possível.
        [ask_repair] Peça o conserto.
        [order_spare_part] Conserte com uma peça de reposição.
        [complain] Não concorda? Então faça uma reclamação.
       *[return_instead] Espere chegar e depois devolva.
    }
contact =
    { $kind ->
        [email] Escreva para { $value }.
        [phone] Ligue para { $value }.
        [post] Mande uma carta para { $value }.
       *[page] Use a nossa página de contato.
    }
contact-hours = Nosso horário, pela hora da loja: { LIST($hours) }.
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }–{ $last }
contact-reply =
    { $hours ->
        [one] Uma pessoa responde em até { $hours } hora.
        [many] Uma pessoa responde em até { $hours } de horas.
       *[other] Uma pessoa responde em até { $hours } horas.
    }
contact-language = Talvez não atendam em português.

## Casos

case-label =
    { $case ->
        [return] Mudei de ideia
        [exchange] Quero trocar por outra coisa
        [defect] Está com defeito
        [damaged] Chegou quebrado
        [wrong] Recebi o produto errado
        [missing] Está faltando algo
        [late] Está atrasado
        [guarantee] Usar a garantia
        [withdrawal] Usar meu direito de arrependimento
        [repair] Preciso de conserto
        [complaint] Quero reclamar
        [trade_in] Trocar meu usado por crédito
        [spare_part] Preciso de uma peça
       *[cancellation] Cancelar meu pedido
    }
case-hint =
    { $case ->
        [return] Está tudo certo com o produto, mas você não quer mais.
        [exchange] Você quer outro tamanho, outra cor ou outro produto.
        [defect] Não funciona, ou não é como na descrição.
        [damaged] Quebrou no caminho até você.
        [wrong] O pacote traz algo que você não pediu.
        [missing] O pacote ou uma parte não chegou.
        [late] Chegou, ou vai chegar, depois do dia prometido.
        [guarantee] A loja ou o fabricante deu uma garantia a você.
        [withdrawal] A lei dá um prazo para você desistir da compra, sem motivo.
        [repair] Precisa de conserto, com ou sem garantia.
        [complaint] Você não gostou do nosso atendimento.
        [trade_in] Você entrega seu usado e recebe crédito.
        [spare_part] Você quer consertar por conta própria.
       *[cancellation] O pedido ainda não saiu.
    }

## Perguntas

fact-question =
    { $fact ->
        [ordered_on] Quando você fez o pedido?
        [paid_on] Quando você pagou?
        [shipped_on] Quando foi enviado para você?
        [delivered_on] Quando chegou?
        [first_delivered_on] Quando chegou o primeiro item do pedido?
        [last_delivered_on] Quando chegou o último item do pedido?
        [receipt_confirmed_on] Quando você confirmou o recebimento?
        [estimated_delivery_on] Qual era o último dia previsto para a entrega?
        [activated_on] Quando você ativou pela primeira vez?
        [noticed_on] Quando você percebeu o defeito?
        [seller_contacted_on] Quando você falou com a gente pela primeira vez?
        [tier] Qual é o seu nível de cliente?
        [subdivision] Em que parte do país você mora?
        [category] Que tipo de produto é?
        [price] Quanto você pagou por uma unidade?
        [attribute] Qual é a versão do produto?
        [earlier_returns] Quantas vezes você já devolveu itens deste pedido?
        [seller] Quem vendeu para você?
        [replacement_delivered_on] Quando chegou o produto substituto?
        [reason] Por que você quer devolver?
        [role] Você comprou ou ganhou de presente?
        [order_state] Em que etapa está o pedido?
        [order_value] Quanto custou o pedido todo?
        [method] Como você quer devolver?
        [appointment_at] Para quando é o seu agendamento?
        [quantity] De quantas unidades se trata?
        [document_on] Quando você recebeu o contrato?
       *[state] Pode contar mais sobre o produto?
    }
fact-hint =
    { $fact ->
        [ordered_on] O dia está na confirmação do pedido.
        [paid_on] O dia está no extrato ou na nota fiscal.
        [shipped_on] O dia está na nossa mensagem de envio.
        [delivered_on] O dia em que você, ou alguém por você, recebeu o pacote.
        [noticed_on] O dia em que você viu o defeito pela primeira vez.
        [seller_contacted_on] O dia da sua primeira mensagem ou ligação.
        [estimated_delivery_on] Está na confirmação do pedido.
        [reason] Seus direitos legais não dependem disso.
       *[subdivision] Algumas regras mudam de um estado para outro.
    }
choice =
    { $word ->
        [too_small] Ficou pequeno
        [too_large] Ficou grande
        [not_as_expected] Não é o que eu esperava
        [no_longer_needed] Não preciso mais
        [better_price] Achei mais barato
        [ordered_by_mistake] Pedi por engano
        [arrived_late] Chegou tarde demais
        [poor_quality] A qualidade é ruim
        [not_tolerated] Deu reação na pele ou no corpo
        [buyer] Eu comprei
        [receiver] Ganhei de presente
        [placed] Acabei de pedir
        [in_preparation] Está em preparação
        [shipped] Está a caminho
        [delivered] Já chegou
       *[other] Outro motivo
    }
state-question =
    { $state ->
        [unused] Ainda está sem uso?
        [unopened] A embalagem ainda está fechada?
        [tags_attached] As etiquetas ainda estão presas?
        [seal_intact] O lacre ainda está intacto?
        [complete] Todas as peças e acessórios estão aí?
        [original_packaging] Você tem a embalagem original?
        [not_activated] Ainda está sem ativação e sem registro?
        [data_erased] Você apagou seus dados e desvinculou suas contas?
        [serial_number_matches] O número de série é o do seu pedido?
        [undamaged] Continua sem danos desde que chegou?
        [clean] Está limpo?
        [used_as_intended] Você usou como o fabricante pede?
        [original_buyer] Foi você que comprou novo?
        [fault_reaches_measure] O defeito é tão grande quanto a garantia exige?
        [proof_of_purchase] Você tem nota fiscal ou outro comprovante de compra?
        [same_kind] O novo é do mesmo tipo e tamanho?
       *[not_started] O download ou a reprodução ainda está por começar?
    }
state-hint =
    { $state ->
        [seal_intact] Um lacre de higiene ou saúde, ou o de um disco.
        [complete] Cabos, manuais e brindes também contam.
        [clean] Limpo o bastante para outra pessoa usar.
        [fault_reaches_measure] O texto da garantia diz a medida.
       *[used_as_intended] Por exemplo, um colchão em uma base adequada.
    }
state-point =
    { $state ->
        [unused] sem uso
        [unopened] embalagem fechada
        [tags_attached] etiquetas presas
        [seal_intact] lacre intacto
        [complete] todas as peças
        [original_packaging] embalagem original
        [not_activated] sem ativação e sem registro
        [data_erased] dados apagados
        [serial_number_matches] número de série do pedido
        [undamaged] sem danos causados por você
        [clean] limpo
        [used_as_intended] usado como o fabricante pede
        [original_buyer] comprado novo por você
        [fault_reaches_measure] defeito tão grande quanto a garantia exige
        [proof_of_purchase] comprovante de compra
        [same_kind] mesmo tipo e tamanho
       *[not_started] download ou reprodução sem começar
    }
answer-yes = Sim
answer-no = Não

## O cartão das regras

card-title = Devoluções, consertos e reembolsos
card-section =
    { $section ->
        [changed_mind] Se você mudar de ideia
        [faulty] Se tiver defeito
        [arrival] Se chegar quebrado, errado ou incompleto
        [money] Custos e dinheiro de volta
        [guarantee] Nossa garantia
        [points] Aonde você pode ir
        [guides] Ajuda com o seu produto
        [faq] Perguntas e respostas
        [disputes] Se não houver acordo
       *[contact] Quem ajuda você
    }
card-case =
    { $case ->
        [damaged] Chegou quebrado? Oferecemos isto: { LIST($ways, type: "or") }.
        [wrong] É o produto errado? Oferecemos isto: { LIST($ways, type: "or") }.
       *[missing] Está faltando algo? Oferecemos isto: { LIST($ways, type: "or") }.
    }
dispute =
    { $kind ->
        [shop_team] Nossa equipe de reclamações: { $name }.
        [mediator] Mediador: { $name }.
        [adr_body] Órgão independente, sem processo na Justiça: { $name }.
        [authority] Autoridade: { $name }.
        [arbitration] Arbitragem: { $name }.
       *[court] Justiça: { $name }.
    }
dispute-within = Meses que você tem para isso depois da reclamação: { $months }.
point =
    { $kind ->
        [store] Nossa loja: { $name }.
        [drop_off] Ponto de postagem: { $name }.
        [service] Assistência do fabricante: { $name }.
       *[repairer] Oficina independente: { $name }.
    }
point-unpacked = Lá você não precisa de caixa nem de etiqueta.
guide =
    { $kind ->
        [manual] Manual: { $title }
        [video] Vídeo: { $title }
       *[guide] Passo a passo: { $title }
    }
shop-words = { $words }
card-guarantee-none = Não oferecemos garantia extra para este produto.
card-ask = Fale com a gente e uma pessoa ajuda você.
card-as-of = Consultamos a lei em { DATE($day, style: "long") }.
card-footer = Esta página informa. Não é orientação jurídica.
ui-by-law = Pela lei
ui-from-shop = Da loja
ui-details = Detalhes
ui-policy-link = Todas as regras da loja
ui-unavailable = Não conseguimos mostrar isto agora. Fale com a loja.
