## Antes da compra

promise-dated =
    { $when ->
        [today] Compre hoje, receba até { DATE($arrival, style: "day") } e devolva até { $last_day }.
        [ordered] Receba até { DATE($arrival, style: "day") } e devolva até { $last_day }.
       *[arrived] Pode devolvê-lo até { $last_day }.
    }
promise-ordered =
    { $when ->
        [today] Compre hoje e mude de ideias até { $last_day }.
       *[ordered] Pode mudar de ideias até { $last_day }.
    }
promise-unlimited = Pode devolvê-lo quando quiser. Não há data-limite.
promise-days-delivered =
    { $days ->
        [one] Tem { $days } dia depois da entrega para o devolver.
        [many] Tem { $days } de dias depois da entrega para o devolver.
       *[other] Tem { $days } dias depois da entrega para o devolver.
    }
promise-days =
    { $days ->
        [one] Tem { $days } dia para o devolver.
        [many] Tem { $days } de dias para o devolver.
       *[other] Tem { $days } dias para o devolver.
    }
promise-working-days =
    { $days ->
        [one] Tem { $days } dia útil para o devolver.
        [many] Tem { $days } de dias úteis para o devolver.
       *[other] Tem { $days } dias úteis para o devolver.
    }
promise-months =
    { $months ->
        [one] Tem { $months } mês para o devolver.
        [many] Tem { $months } de meses para o devolver.
       *[other] Tem { $months } meses para o devolver.
    }
promise-open = O prazo depende do artigo.
promise-person = Fale connosco antes de o devolver. Decide uma pessoa.
promise-no = Se apenas mudou de ideias, não o pode devolver.
promise-no-goods = { $reason } Se apenas mudou de ideias, não o pode devolver.
still-covered = Se tiver defeito, continua a ter direitos.
assumed-delivery = Calculado para uma entrega até { DATE($day, style: "day") }.
goods-reason =
    { $goods ->
        [custom_made] Este artigo é feito à medida para si.
        [perishable] Este artigo estraga-se depressa.
        [sealed_hygiene] Este artigo está selado por higiene ou saúde.
        [sealed_media] Este artigo é uma gravação ou um programa selado.
        [digital] Este artigo é digital.
        [newspaper] Este artigo é um jornal ou uma revista.
        [inseparably_mixed] Este artigo mistura-se com outros depois da entrega.
        [market_price] O preço deste artigo acompanha o mercado.
        [dated_service] Este artigo é um serviço para um dia marcado.
        [near_expiry_or_flawed] Este artigo foi vendido perto do fim do prazo de validade ou com um defeito conhecido.
        [value_drops_on_use] Este artigo perde o valor quando é usado.
        [used] Este artigo é em segunda mão.
        [final_sale] Este artigo foi vendido sem possibilidade de devolução.
        [gift_card] Este artigo é um cartão-oferta.
        [oversized] Este artigo é grande demais para um pacote.
        [hazardous] Este artigo é uma mercadoria perigosa.
        [gift] Este artigo foi comprado como presente.
        [subscription_first] Este artigo é a primeira entrega de uma subscrição.
        [subscription_renewal] Este artigo é uma entrega posterior de uma subscrição.
        [business_purchase] Este artigo foi comprado para uma empresa.
        [flagged_buyer] As devoluções estão suspensas para esta conta.
        [discounted] Este artigo foi vendido com desconto.
        [bundle_part] Este artigo faz parte de um conjunto.
        [non_durable] Este artigo é feito para ser consumido.
       *[other] Este tipo de artigo tem regras especiais.
    }

## A resposta

headline-yes =
    { $case ->
        [return] Sim, pode devolvê-lo.
        [exchange] Sim, pode trocá-lo.
        [defect] Sim, pode reclamar do defeito.
        [damaged] Sim, pode reclamar do dano.
        [wrong] Sim, pode reclamar do artigo errado.
        [missing] Sim, pode reclamar do que falta.
        [late] Sim, pode reclamar do atraso.
        [guarantee] Sim, pode usar a garantia.
        [withdrawal] Sim, a lei permite-lhe desistir da compra.
        [repair] Sim, pode pedir a reparação.
        [complaint] Sim, pode apresentar uma reclamação.
        [trade_in] Sim, pode entregar o seu artigo usado para retoma.
        [spare_part] Sim, pode pedir uma peça de substituição.
       *[cancellation] Sim, pode cancelar a encomenda.
    }
headline-if = Sim, se as condições abaixo se cumprirem.
headline-person = Quem decide é uma pessoa da loja.
headline-no = Não, pela nossa análise.
headline-unknown = Precisamos de saber mais uma coisa.
last-day =
    { $act ->
        [sent] Último dia para o enviar: { $day }.
        [received] Tem de voltar a estar connosco até { $day }.
       *[notice] Último dia para nos avisar: { $day }.
    }
no-last-day = Não há data-limite.
legal-day = Por causa dos feriados e dias de descanso, o último dia pode passar para { $day }.
opens-on = Pode pedir isto a partir de { $day }.
period-days =
    { $days ->
        [one] Tem { $days } dia.
        [many] Tem { $days } de dias.
       *[other] Tem { $days } dias.
    }
period-working-days =
    { $days ->
        [one] Tem { $days } dia útil.
        [many] Tem { $days } de dias úteis.
       *[other] Tem { $days } dias úteis.
    }
period-months =
    { $months ->
        [one] Tem { $months } mês.
        [many] Tem { $months } de meses.
       *[other] Tem { $months } meses.
    }
period-years =
    { $years ->
        [one] Tem { $years } ano.
        [many] Tem { $years } de anos.
       *[other] Tem { $years } anos.
    }
law-days =
    { $days ->
        [one] A lei do seu país dá-lhe { $days } dia.
        [many] A lei do seu país dá-lhe { $days } de dias.
       *[other] A lei do seu país dá-lhe { $days } dias.
    }
law-working-days =
    { $days ->
        [one] A lei do seu país dá-lhe { $days } dia útil.
        [many] A lei do seu país dá-lhe { $days } de dias úteis.
       *[other] A lei do seu país dá-lhe { $days } dias úteis.
    }
law-months =
    { $months ->
        [one] A lei do seu país dá-lhe { $months } mês.
        [many] A lei do seu país dá-lhe { $months } de meses.
       *[other] A lei do seu país dá-lhe { $months } meses.
    }
law-years =
    { $years ->
        [one] A lei do seu país dá-lhe { $years } ano.
        [many] A lei do seu país dá-lhe { $years } de anos.
       *[other] A lei do seu país dá-lhe { $years } anos.
    }
counts-from =
    { $event ->
        [purchased] O prazo conta desde o dia da sua encomenda.
        [paid] O prazo conta desde o dia em que pagou.
        [shipped] O prazo conta desde o dia do envio.
        [delivered] O prazo conta desde o dia em que chega o artigo.
        [first_item_delivered] O prazo conta desde o dia em que chega o primeiro artigo.
        [last_item_delivered] O prazo conta desde o dia em que chega o último artigo.
        [receipt_confirmed] O prazo conta desde o dia em que confirma a receção.
        [estimated_delivery] O prazo conta desde o último dia previsto para a entrega.
        [activated] O prazo conta desde o dia da primeira ativação.
        [noticed] O prazo conta desde o dia em que nota o defeito.
        [seller_contacted] O prazo conta desde o dia em que nos contacta pela primeira vez.
        [replacement_delivered] O prazo conta desde o dia em que chega o artigo de substituição.
        [document_received] O prazo conta desde o dia em que recebe o contrato.
        [later_of_document_and_delivery] O prazo conta desde o contrato ou a entrega, o que for mais tarde.
       *[later_of_purchase_and_delivery] O prazo conta desde a encomenda ou a entrega, o que for mais tarde.
    }

## O que recebe

gets-one =
    { $remedy ->
        [refund_original] Devolvemos o dinheiro pelo mesmo meio de pagamento.
        [store_credit] Recebe crédito na loja.
        [gift_card] Recebe um cartão-oferta.
        [exchange] Recebe outro tamanho, outra cor ou outro produto.
        [replacement] Recebe outra unidade do mesmo artigo.
        [repair] Reparamos o artigo sem custos.
        [price_reduction] Fica com o artigo e devolvemos parte do preço.
        [keep_item_refund] Fica com o artigo e devolvemos o dinheiro.
        [termination] Entrega o artigo e devolvemos o dinheiro.
        [send_missing] Enviamos-lhe o que falta.
       *[other] Recebe isto: { $way }.
    }
gets-list =
    { $chooser ->
        [buyer] A escolha é sua: { LIST($ways, type: "or") }.
        [shop] A escolha é nossa: { LIST($ways, type: "or") }.
       *[open] Recebe uma destas soluções: { LIST($ways, type: "or") }.
    }
gets-then = Se isso não resolver: { LIST($ways, type: "or") }.
remedy =
    { $remedy ->
        [refund_original] devolução do dinheiro
        [store_credit] crédito na loja
        [gift_card] cartão-oferta
        [exchange] troca
        [replacement] artigo novo
        [repair] reparação grátis
        [price_reduction] redução do preço
        [keep_item_refund] devolução do dinheiro, e fica com o artigo
        [termination] devolução do artigo e do dinheiro
        [exchange_same] troca por um artigo igual
        [exchange_variant] outro tamanho ou outra cor
        [coupon] vale para outra encomenda
        [donate] devolução do dinheiro, e doação do artigo
        [trade_in_credit] crédito pelo seu artigo usado
        [spare_part] peça de substituição
        [reply] resposta de uma pessoa
       *[send_missing] envio do que falta
    }
another-way = Também pode escolher esta solução.
basis-law = É a lei do seu país que lhe dá isto.
basis-law-check = Pensamos que a lei do seu país lhe dá isto. Confirme, por favor.
basis-shop = É uma promessa nossa.
credit-bonus = Escolha crédito na loja e receba mais { $share }.
credit-total = Em crédito na loja, recebe { $total }.
credit-extra = Isto inclui um bónus de { $amount }.
credit-until = Pode usar o crédito ou o vale até { $day }.
exchange-cheaper = O novo artigo custa menos.
exchange-pay = O novo artigo custa mais: paga { $amount }.
rebooking-fee = Uma nova marcação custa { $amount }.
quantity = Número de artigos: { $count }.
remedy-end = Último dia para «{ $way }»: { $day }.
guarantee-giver =
    { $who ->
        [maker] Esta garantia é do fabricante.
        [insurer] Esta extensão de garantia é de uma seguradora.
       *[shop] Esta garantia é nossa.
    }
guarantee-price = Esta garantia custa { $amount }.
guarantee-passes-on = Também vale para o próximo dono.
register-by = Registe-a até { $day }.
register-within = Registe-a depois da compra. Dias que tem: { $days }.
freight =
    { $payer ->
        [shop] A devolução é grátis para si.
       *[buyer] O envio da devolução fica por sua conta.
    }
freight-cost = O envio da devolução custa-lhe { $amount }.
outbound =
    { $which ->
        [none] Não devolvemos os portes de entrega.
        [standard] Também devolvemos os portes de entrega normais.
       *[all] Também devolvemos todos os portes de entrega.
    }
refund-total = Pelas nossas contas, devolvemos { $total }.
refund-minus =
    { $kind ->
        [restocking] Retemos { $amount } pela reposição em stock.
        [collection] Retemos { $amount } pela recolha.
        [handling] Retemos { $amount } pelo tratamento.
        [late] Retemos { $amount } pelo atraso.
        [return_label] Retemos { $amount } pela etiqueta de devolução.
        [bundle_discount] Retiramos o desconto do conjunto: { $amount }.
       *[other] Retiramos { $amount }: { $what }.
    }
refund-line =
    { $kind ->
        [price] Preço
        [outbound_freight] Portes de entrega
        [restocking] Taxa de reposição em stock
        [collection] Taxa de recolha
        [handling] Taxa de tratamento
        [late] Taxa de atraso
        [return_label] Etiqueta de devolução
        [bundle_discount] Desconto do conjunto
        [discount_share] Desconto da encomenda
        [voucher] Vale
        [tax] Impostos
        [duties] Direitos aduaneiros
        [services] Serviços pagos
        [free_delivery] Entrega que foi grátis
        [free_gift] Oferta com que fica
        [rebooking] Nova marcação
        [inspection] Taxa de verificação
        [packaging] Embalagem em falta
        [bonus] Bónus
       *[total] Recebe de volta
    }
refund-part =
    { $to ->
        [gift_card] Devolvemos { $amount } num cartão-oferta.
        [store_credit] Devolvemos { $amount } em crédito na loja.
        [kept] Não devolvemos { $amount }.
       *[original] Devolvemos { $amount } pelo mesmo meio de pagamento.
    }
fee =
    { $kind ->
        [restocking] Cobramos uma taxa de reposição em stock.
        [collection] Cobramos a recolha.
        [handling] Cobramos uma taxa de tratamento.
        [late] Cobramos uma taxa em caso de atraso.
       *[other] Cobramos isto: { $what }.
    }
charge = Paga { $amount }: { $what }.
refund-by = Avise-nos hoje e terá o dinheiro até { $day }.
refund-at-once = Devolvemos o dinheiro de imediato.
refund-within =
    { $days ->
        [one] Devolvemos o dinheiro no prazo de { $days } dia.
        [many] Devolvemos o dinheiro no prazo de { $days } de dias.
       *[other] Devolvemos o dinheiro no prazo de { $days } dias.
    }
refund-within-working =
    { $days ->
        [one] Devolvemos o dinheiro no prazo de { $days } dia útil.
        [many] Devolvemos o dinheiro no prazo de { $days } de dias úteis.
       *[other] Devolvemos o dinheiro no prazo de { $days } dias úteis.
    }
refund-from =
    { $event ->
        [notice] Esses dias contam desde o dia em que nos avisa.
        [goods_back] Esses dias contam desde o dia em que recebemos o artigo.
        [estimated_delivery] Esses dias contam desde o último dia previsto para a entrega.
       *[inspection] Esses dias contam desde o fim da nossa verificação.
    }
withhold = Podemos esperar pelo artigo, ou pela prova de que o enviou.
send-by = Se nos avisar hoje, envie o artigo até { $day }.
conditions-open = Estas condições têm de se cumprir: { LIST($points) }.
condition-failed =
    { $otherwise ->
        [refuse] Condição não cumprida: { $point }. Uma pessoa analisa a sua prova.
        [ask_person] Condição não cumprida: { $point }. Decide uma pessoa.
        [store_credit] Condição não cumprida: { $point }. Recebe crédito na loja em vez de dinheiro.
        [exchange_only] Condição não cumprida: { $point }. Só pode trocá-lo.
        [gift_card] Condição não cumprida: { $point }. Recebe um cartão-oferta em vez de dinheiro.
        [reduced_or_sent_back] Condição não cumprida: { $point }. A escolha é sua: menos dinheiro de volta, ou reenviamos-lhe o artigo por sua conta.
       *[reduced_refund] Condição não cumprida: { $point }. Descontamos do reembolso a perda de valor.
    }
late-keeps = O último dia já passou, por isso retemos { $share } do preço.
late-until = Ainda pode usar isto até { $day }.
methods = Pode devolvê-lo assim: { LIST($ways, type: "or") }.
nothing-to-send = Não precisa de devolver nada.
method =
    { $method ->
        [mail_with_label] por correio com a nossa etiqueta
        [mail_own] por correio com a sua etiqueta
        [drop_off] num ponto de entrega
        [store] numa das nossas lojas
        [pick_up] recolha à sua porta
        [kiosk] num quiosque de devolução
        [service_point] num ponto de assistência
       *[no_shipment] nada a enviar
    }
method-needs =
    { $what ->
        [printer] Para isto precisa de impressora: { LIST($ways, type: "or") }.
       *[packaging] Para isto tem de embalar o artigo: { LIST($ways, type: "or") }.
    }
proof-needed = Tenha isto à mão: { LIST($things) }.
proof-helpful = Isto também ajuda: { LIST($things) }.
proof =
    { $proof ->
        [receipt] talão ou número da encomenda
        [photos] fotografias
        [video] um vídeo
        [serial_number] número de série
        [medical_certificate] atestado médico
        [gift_receipt] talão de oferta
        [disposal_photo] fotografia do artigo no lixo
       *[photo_id] documento com fotografia
    }

## Não, e agora

refusal-over =
    { $basis ->
        [law] O prazo que a lei lhe dá acabou: { $day }.
       *[shop] O prazo que lhe damos acabou: { $day }.
    }
refusal-condition = Não podemos aceitá-lo. Condição não cumprida: { $point }.
refusal-goods =
    { $basis ->
        [law] { $reason } A lei abre uma exceção para estes artigos.
       *[shop] { $reason } Não aceitamos a devolução destes artigos.
    }
refusal =
    { $reason ->
        [period_over] O prazo acabou.
        [not_yet] Ainda é cedo.
        [rule_refuses] Não oferecemos isto para este artigo.
        [legal_exception] A lei abre uma exceção para estes artigos.
        [condition_fails] Uma das nossas condições não se cumpre.
        [limit_reached] Já atingiu o limite permitido.
        [bundle_whole] Só aceitamos o conjunto completo.
        [no_legal_right] A lei do seu país não dá esse direito.
        [already_returned] Estes artigos já voltaram ou vêm a caminho.
        [not_late] Não está atrasado.
       *[no_rule] As nossas condições não referem isto.
    }
note =
    { $note ->
        [law_not_held] Ainda não incluímos a lei do seu país. Pode ter mais direitos.
        [law_may_give_more] A lei do seu país pode dar-lhe mais.
        [device_clock] Usámos a data do seu aparelho. Confirme, por favor.
        [holidays_unknown] Ainda não conhecemos os feriados desse ano.
        [delivery_assumed] Usámos o dia de entrega previsto.
        [legal_day_later] Feriados e dias de descanso podem adiar um pouco o último dia.
        [fault_presumed] Presumimos que o defeito já existia desde o início.
        [fault_to_show] Tem de provar que o defeito já existia desde o início.
        [depends_on_item] Quanto tempo deve durar depende do artigo.
        [older_policy] Encomendou antes destas regras. Uma pessoa verifica quais valem.
        [policy_of_order] Usámos as regras do dia da sua encomenda.
        [reasonable_time] A lei não fixa um número de dias. Aja depressa.
        [extra_time] Primeiro, dê-nos um prazo razoável para entregar.
       *[diminished_value] Experimente-o como numa loja. Usar mais pode baixar o reembolso.
    }
alternative =
    { $way ->
        [ask_shop] Fale connosco: uma pessoa analisa o caso.
        [report_defect] Tem defeito? Comunique-nos o defeito.
        [use_guarantee] Use a garantia.
        [exchange] Em vez disso, pode trocá-lo.
        [return_bundle] Devolva o conjunto completo.
        [wait_until_open] Volte no primeiro dia possível.
        [ask_repair] Peça-nos a reparação.
        [order_spare_part] Repare-o com uma peça de substituição.
        [complain] Não concorda? Apresente uma reclamação.
       *[return_instead] Espere que chegue e depois devolva-o.
    }
contact =
    { $kind ->
        [email] Escreva para { $value }.
        [phone] Ligue para { $value }.
        [post] Envie uma carta para { $value }.
       *[page] Use a nossa página de contacto.
    }
contact-hours = O nosso horário, pela hora da loja: { LIST($hours) }.
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }–{ $last }
contact-reply =
    { $hours ->
        [one] Uma pessoa responde no prazo de { $hours } hora.
        [many] Uma pessoa responde no prazo de { $hours } de horas.
       *[other] Uma pessoa responde no prazo de { $hours } horas.
    }
contact-language = Aí talvez não falem português.

## Casos

case-label =
    { $case ->
        [return] Mudei de ideias
        [exchange] Quero outra coisa em troca
        [defect] Tem defeito
        [damaged] Chegou partido
        [wrong] Recebi o artigo errado
        [missing] Falta alguma coisa
        [late] Está atrasado
        [guarantee] Usar a garantia
        [withdrawal] Usar o direito de livre resolução
        [repair] Preciso de uma reparação
        [complaint] Quero reclamar
        [trade_in] Entregar o meu artigo usado
        [spare_part] Preciso de uma peça
       *[cancellation] Cancelar a minha encomenda
    }
case-hint =
    { $case ->
        [return] Está tudo bem com ele, mas não o quer.
        [exchange] Quer outro tamanho, outra cor ou outro produto.
        [defect] Não funciona, ou não é como na descrição.
        [damaged] Partiu-se no caminho.
        [wrong] O pacote traz algo que não encomendou.
        [missing] O pacote ou uma parte não chegou.
        [late] Chegou, ou vai chegar, depois do dia prometido.
        [guarantee] A loja ou o fabricante deu-lhe uma garantia.
        [withdrawal] A lei dá-lhe um prazo para desistir da compra, sem motivo.
        [repair] Precisa de conserto, com ou sem garantia.
        [complaint] Não gostou do nosso atendimento.
        [trade_in] Dá-nos o seu artigo usado e recebe crédito.
        [spare_part] Quer repará-lo por conta própria.
       *[cancellation] A encomenda ainda não saiu.
    }

## Perguntas

fact-question =
    { $fact ->
        [ordered_on] Quando o encomendou?
        [paid_on] Quando o pagou?
        [shipped_on] Quando lhe foi enviado?
        [delivered_on] Quando chegou?
        [first_delivered_on] Quando chegou o primeiro artigo da encomenda?
        [last_delivered_on] Quando chegou o último artigo da encomenda?
        [receipt_confirmed_on] Quando confirmou a receção?
        [estimated_delivery_on] Qual era o último dia previsto para a entrega?
        [activated_on] Quando o ativou pela primeira vez?
        [noticed_on] Quando notou o defeito?
        [seller_contacted_on] Quando nos contactou pela primeira vez?
        [tier] Que nível de cliente tem connosco?
        [subdivision] Em que parte do país vive?
        [category] Que tipo de artigo é?
        [price] Quanto pagou por um artigo?
        [attribute] Que versão do artigo é?
        [earlier_returns] Quantas vezes já devolveu artigos desta encomenda?
        [seller] Quem lho vendeu?
        [replacement_delivered_on] Quando chegou o artigo de substituição?
        [reason] Porque o quer devolver?
        [role] Comprou-o ou foi um presente?
        [order_state] Em que ponto está a encomenda?
        [order_value] Quanto custou a encomenda toda?
        [method] Como quer devolvê-lo?
        [appointment_at] Para quando é a sua marcação?
        [quantity] De quantos artigos se trata?
        [document_on] Quando recebeu o contrato?
       *[state] Pode dizer-nos mais sobre o artigo?
    }
fact-hint =
    { $fact ->
        [ordered_on] O dia está na confirmação da encomenda.
        [paid_on] O dia está no extrato ou no talão.
        [shipped_on] O dia está na nossa mensagem de envio.
        [delivered_on] O dia em que recebeu o pacote, ou alguém por si.
        [noticed_on] O dia em que viu o defeito pela primeira vez.
        [seller_contacted_on] O dia da sua primeira mensagem ou chamada.
        [estimated_delivery_on] Está na confirmação da encomenda.
        [reason] Os seus direitos legais não dependem disto.
       *[subdivision] Algumas regras mudam de região para região.
    }
choice =
    { $word ->
        [too_small] É pequeno demais
        [too_large] É grande demais
        [not_as_expected] Não é o que esperava
        [no_longer_needed] Já não preciso dele
        [better_price] Encontrei mais barato
        [ordered_by_mistake] Encomendei por engano
        [arrived_late] Chegou tarde demais
        [poor_quality] A qualidade é fraca
        [not_tolerated] Faz-me reação na pele ou no corpo
        [buyer] Comprei-o
        [receiver] Ofereceram-mo
        [placed] Acabado de encomendar
        [in_preparation] Em preparação
        [shipped] A caminho
        [delivered] Já chegou
       *[other] Outro motivo
    }
state-question =
    { $state ->
        [unused] Ainda está por usar?
        [unopened] A embalagem ainda está fechada?
        [tags_attached] Ainda tem as etiquetas presas?
        [seal_intact] O selo ainda está intacto?
        [complete] Estão lá todas as peças e acessórios?
        [original_packaging] Tem a embalagem original?
        [not_activated] Ainda está por ativar e registar?
        [data_erased] Apagou os seus dados e desligou as suas contas?
        [serial_number_matches] O número de série é o da sua encomenda?
        [undamaged] Continua sem danos desde que o recebeu?
        [clean] Está limpo?
        [used_as_intended] Usou-o como o fabricante pede?
        [original_buyer] Comprou-o novo?
        [fault_reaches_measure] O defeito é tão grande como a garantia exige?
        [proof_of_purchase] Tem talão ou outra prova de compra?
        [same_kind] O novo é do mesmo tipo e tamanho?
       *[not_started] A transferência ou reprodução ainda está por começar?
    }
state-hint =
    { $state ->
        [seal_intact] Um selo de higiene ou saúde, ou o de um disco.
        [complete] Cabos, manuais e ofertas também contam.
        [clean] Limpo o bastante para outra pessoa o usar.
        [fault_reaches_measure] O texto da garantia indica a medida.
       *[used_as_intended] Por exemplo, um colchão num estrado adequado.
    }
state-point =
    { $state ->
        [unused] sem uso
        [unopened] embalagem fechada
        [tags_attached] etiquetas presas
        [seal_intact] selo intacto
        [complete] todas as peças presentes
        [original_packaging] embalagem original
        [not_activated] por ativar e registar
        [data_erased] dados apagados
        [serial_number_matches] número de série da encomenda
        [undamaged] sem danos causados por si
        [clean] limpo
        [used_as_intended] usado como o fabricante pede
        [original_buyer] comprado novo por si
        [fault_reaches_measure] defeito tão grande como a garantia exige
        [proof_of_purchase] prova de compra
        [same_kind] mesmo tipo e tamanho
       *[not_started] transferência ou reprodução por começar
    }
answer-yes = Sim
answer-no = Não

## O cartão das condições

card-title = Devoluções, reparações e reembolsos
card-section =
    { $section ->
        [changed_mind] Se mudar de ideias
        [faulty] Se tiver defeito
        [arrival] Se chegar partido, errado ou incompleto
        [money] Custos e devolução do dinheiro
        [guarantee] A nossa garantia
        [points] Onde pode ir
        [guides] Ajuda com o seu artigo
        [faq] Perguntas e respostas
        [disputes] Se não chegarmos a acordo
       *[contact] Quem ajuda
    }
card-case =
    { $case ->
        [damaged] Chega partido? Oferecemos isto: { LIST($ways, type: "or") }.
        [wrong] É o artigo errado? Oferecemos isto: { LIST($ways, type: "or") }.
       *[missing] Falta alguma coisa? Oferecemos isto: { LIST($ways, type: "or") }.
    }
dispute =
    { $kind ->
        [shop_team] A nossa equipa de reclamações: { $name }.
        [mediator] Mediador: { $name }.
        [adr_body] Entidade independente, sem tribunal: { $name }.
        [authority] Autoridade: { $name }.
        [arbitration] Arbitragem: { $name }.
       *[court] Tribunal: { $name }.
    }
dispute-within = Meses que tem para isto depois da reclamação: { $months }.
point =
    { $kind ->
        [store] A nossa loja: { $name }.
        [drop_off] Ponto de entrega: { $name }.
        [service] Assistência do fabricante: { $name }.
       *[repairer] Oficina independente: { $name }.
    }
point-unpacked = Aí não precisa de caixa nem de etiqueta.
guide =
    { $kind ->
        [manual] Manual: { $title }
        [video] Vídeo: { $title }
       *[guide] Passo a passo: { $title }
    }
shop-words = { $words }
card-guarantee-none = Não damos garantia extra para este artigo.
card-ask = Fale connosco e uma pessoa vai ajudar.
card-as-of = Consultámos a lei a { DATE($day, style: "long") }.
card-footer = Esta página informa. Não é aconselhamento jurídico.
ui-by-law = Por lei
ui-from-shop = Da loja
ui-details = Detalhes
ui-policy-link = Todas as condições da loja
ui-unavailable = Agora não conseguimos mostrar isto. Fale com a loja.
