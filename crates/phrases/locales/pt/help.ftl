help-title = Ajuda e contacto
ask-label = A sua pergunta
ask-hint = Escreva-a por palavras suas. A resposta vem das nossas condições, aqui mesmo.
ask-button = Encontrar a resposta
ask-answer = Resposta
ask-person = Perguntar a uma pessoa
help-person = Falar com uma pessoa
help-person-lead = Escolha o que preferir. As horas são as do seu fuso horário.
help-kind =
    { $kind ->
        [email] E-mail
        [phone] Telefone
        [post] Carta
       *[page] Página de contacto
    }
help-page = Abrir a página de contacto
help-always = Aberto 24 horas por dia.
help-open = Aberto agora, até às { $time }.
help-closed =
    { $when ->
        [today] Fechado agora. Abre hoje às { $time }.
        [tomorrow] Fechado agora. Abre amanhã às { $time }.
        [weekday] Fechado agora. Abre { $weekday } às { $time }.
       *[later] Fechado agora. Abre { $day } às { $time }.
    }
help-hours = No seu fuso horário: { LIST($hours) }.
help-every-day = Todos os dias
help-languages = Línguas: { LIST($languages) }.
help-language =
    { $language ->
        [ar] árabe
        [bg] búlgaro
        [cs] checo
        [da] dinamarquês
        [de] alemão
        [el] grego
        [en] inglês
        [es] espanhol
        [et] estónio
        [fi] finlandês
        [fr] francês
        [hr] croata
        [hu] húngaro
        [it] italiano
        [ja] japonês
        [ko] coreano
        [lt] lituano
        [lv] letão
        [nb] norueguês
        [nl] neerlandês
        [pl] polaco
        [pt] português
        [ro] romeno
        [ru] russo
        [sk] eslovaco
        [sl] esloveno
        [sv] sueco
        [tr] turco
        [uk] ucraniano
        [zh] chinês
       *[other] { $tag }
    }
help-policy = Ler todas as nossas condições
ask-title =
    { $topic ->
        [return] Devolver o artigo
        [cost] Quanto custa devolver
        [refund] O seu dinheiro de volta
        [exchange] Troca
        [faulty] Se tiver defeito
        [guarantee] Garantia
        [damaged] Se chegar danificado
        [wrong] Se receber o artigo errado
        [missing] Se faltar alguma coisa
        [late] Se estiver atrasado
        [cancel] Cancelar uma encomenda
        [withdrawal] O seu direito de livre resolução
        [send] Como enviar
        [condition] Em que estado deve estar
        [contact] Como falar connosco
        [dispute] Se não chegarmos a acordo
        [place] Onde pode ir
       *[guide] Ajuda com o seu artigo
    }
ask-empty = Escreva primeiro a sua pergunta.
ask-unsure = Não temos a certeza da resposta certa. Uma pessoa pode ajudar.
ask-two = Duas respostas podem servir.
ask-about = Esta resposta é sobre: { $goods }.
ask-note = Vale para um artigo que encomende hoje. Encomendas mais antigas podem ter outras regras.
ask-source-rule = A nossa regra «{ $rule }»
ask-source-policy = As nossas condições
ask-source-law = Lei: { $article }

ask-stop = o | a | os | as | um | uma | uns | umas | e | ou | é | são | está | estou | estão | foi | ser | eu | me | mim | meu | minha | meus | minhas | nós | nos | vós | vos | vosso | vossa | lhe | seu | sua | seus | suas | se | que | quê | quem | qual | quais | como | quanto | quantos | de | do | da | dos | das | em | no | na | nos | nas | ao | aos | à | às | por | pelo | pela | para | pra | com | posso | pode | podem | podia | devo | tenho | tem | têm | ter | há | quero | queria | gostava | gostaria | olá | oi | bom | boa | dia | tarde | noite | obrigado | obrigada | favor | muito | mas | isto | isso | este | esta | esse | essa

ask-return = devolv* | devolu* | +devolver | +política de devolu* | +prazo devolu* | +prazo de devolu* | +prazo para devol* | +dias para devol* | +dias devol* | +tempo para devol* | +quanto tempo tenho | +até quando | +último dia | +mudei de ideias | +mudei de ideia | +mudar de ideias | +mudar de ideia | +mandar de volta | +mandar para trás | +enviar de volta | +entregar de volta | não gostei | não gosto | não quero | já não quero | não preciso | já não preciso | não me serve de nada | arrepend* | retorn* | não estou satisfeit* | aceitam de volta | ficar sem ele | +não me convence | +não é o que queria | não me agrada | +não combina

ask-cost = +custos devolu* | +custo devolu* | +custo da devolu* | +custos da devolu* | +portes devolu* | +portes de devolu* | +portes da devolu* | +portes de retorno | +devolu* grátis | +devolu* gratuit* | +devolu* paga* | +devolver grátis | +devolver gratuit* | +devolver de graça | +grátis devol* | +gratuit* devol* | +quem paga | +pago devolu* | +pagar devolu* | +pagar para devol* | +pagar por devol* | +pagar portes | +pago portes | +pago os portes | +quanto custa devol* | +quanto custa a devol* | +quanto custa enviar de volta | +quanto pago | +cobram devol* | +cobram | +por minha conta | +à minha custa | +taxa de devolu* | +taxa | +descontam | +retêm | +dedu* | -grátis | -custa | -custo* | -portes | -paga | +portes por conta | +por conta de quem | +quem suporta | +pagar a devolu*

ask-refund = +quando recebo reembols* | +quando reembols* | +reembols* | +meu dinheiro | +dinheiro de volta | +devolvem dinheiro | +devolvem o dinheiro | +devolução do dinheiro | +devolver o dinheiro | +devolverem o dinheiro | +receber dinheiro | +receber o dinheiro | +recebo dinheiro | +recebo o dinheiro | +recuperar dinheiro | +restitui* | +estorno | +creditad* | +crédito na loja | +nota de crédito | +na minha conta | conta bancária | iban | +mb way | +multibanco | +cartão de crédito | +no cartão | +vale de compra | +quando dinheiro | +reembols* não chegou | +reembols* ainda não chegou | +reembols* ainda não | +não recebi reembols* | +não recebi o reembols* | +vale ou dinheiro | +crédito ou dinheiro | +à espera do reembols*

ask-exchange = +troc* | +outro tamanho | +outra cor | +outro modelo | +outro número | +outra medida | +outro artigo em vez | +tamanho maior | +tamanho menor | +tamanho acima | +tamanho abaixo | +número acima | +número abaixo | +mudar tamanho | +mudar o tamanho | +mudar cor | +mudar a cor | +mudar de tamanho | +mudar de cor | +cor diferente | +tamanho diferente | pequeno demais | grande demais | muito pequen* | muito grand* | demasiado pequen* | demasiado grand* | muito apertad* | apertad* | larg* | não me serve | não serve | fica pequen* | fica grand* | substituir por

ask-faulty = +defeit* | +avaria | +avarias | +avariad* | +não funciona* | +deixou de funcionar | +parou de funcionar | +não liga | +não carrega | +não acende | +não arranca | +estraga | +estragad* | +estragou* | +desliga sozinh* | +desliga-se | +partiu-se | +partiu se | partiu | partid* | -partido | +repara* | +conserto | +consertar | +arranj* | +mau funcionamento | +verte água | +a verter | descosid* | rasgad* | rasgou | roto | descolad* | descolou | +garantia legal | +conformidade | +desconform* | +não conforme | vício | +desligase | +desliga se | +barulho estranho | +faz barulho | +ecrã preto | +não abre | +não fecha | +encrav*

ask-guarantee = +garantia* | +extensão de garantia

ask-damaged = +chegou partid* | +chegou danificad* | +chegou estragad* | +chegou amolgad* | +chegou riscad* | +chegou rach* | +veio partid* | +veio danificad* | +veio estragad* | +veio amolgad* | +veio riscad* | +recebi partid* | +recebi danificad* | +recebi partido | +entregue partid* | +entregue danificad* | +partid* transporte | +partid* na entrega | +partid* na caixa | +danificad* | +danos transporte | +danos no transporte | +caixa amachucada | +caixa amolgada | +caixa esmagada | +caixa danificada | +pacote danificado | +pacote aberto | +encomenda danificada | +amolgad* | +amachucad* | +riscad* | +rachad* | +esmagad* | +lascad* | aos bocados | em pedaços | +ecrã partido | +em cacos | +riscou | +amolgou | +estafeta partiu | +transportadora partiu | +feito em pedaços

ask-wrong = +recebi outr* | +recebi outra cor | +recebi outro tamanho | +recebi artigo diferente | +artigo errado | +produto errado | +tamanho errado | +cor errada | +modelo errado | +número errado | +encomenda errada | +pacote errado | +errad* | +trocado | +trocada | +trocados | +trocadas | +artigo trocado | +outro artigo | +outro produto | +outra coisa | +artigo diferente | +produto diferente | +não é o que encomendei | +não é o que pedi | +não era o que | +não encomendei | +não pedi | +encomendei e recebi | +encomendei mas | +pedi e veio | +pedi mas | +enviaram outro | +enviaram outra | +mandaram outr* | +veio outr* | +encomenda de outra pessoa | +engano na encomenda | +enganaram | +enganaram se | +erro na encomenda | +não é a cor | +não é o modelo | +não é o tamanho | +não é o artigo | +enganaram artigo

ask-missing = +falta | +faltam | +faltava* | +em falta | +incomplet* | +não vinha | +não vinham | +não veio | +não estava na caixa | +não estava no pacote | +só recebi | +só veio | +só chegou | +só uma parte | +caixa vazia | +pacote vazio | +encomenda perdida | +pacote perdido | +perdeu | +perdeu se | +perderam | +extravi* | +roubad* | +nunca chegou | +nunca recebi | +esqueceram

ask-late = +atras* | +demor* | +onde está a minha | +onde está o meu | +onde anda | +onde está encomenda | +onde está a encomenda | +ainda não chegou | +não chegou | +ainda não recebi | +não recebi | +nunca mais chega | +quando chega | +quando vai chegar | +quando recebo a encomenda | +quando entregam | +à espera | +continuo à espera | +seguimento | +rastre* | +tracking | +seguir encomenda | +seguir a encomenda | +seguir o pacote | +estado da encomenda | +estado da minha encomenda | +parada | +retida na alfândega | +tarde demais | +entrega era | +entrega estava prevista | +entrega prevista | +prazo já passou

ask-cancel = +cancel* | +anular | +anula* encomenda | +desistir da encomenda | +encomendei por engano | +comprei por engano | +pedi por engano | +encomendei duas vezes | +encomenda duplicada | +encomenda repetida | +parar encomenda | +parar a encomenda | +antes de ser enviad* | +antes do envio | +não quero a encomenda | +não quero encomenda | +ainda não foi enviad* | +ainda não saiu

ask-withdrawal = +livre resolução | +resolução do contrato | +resolver o contrato | +direito de arrependimento | +arrependimento | +desistir da compra | +desistência | +direito legal | +direitos legais | +por lei | +pela lei | +diz a lei | +os meus direitos | +meus direitos | +direitos do consumidor | +direito consumidor | +direitos consumidor | +14 dias direito | +direito 14 dias | 14 dias | -catorze dias | revogar | retrata*

ask-send = +etiqueta de devolu* | +etiqueta devolu* | +etiqueta de envio | +etiqueta pré paga | +guia de devolu* | +imprim* | +impressora | +como devol* | +como posso devol* | +como faço para devol* | +como faço devol* | +como faço a devol* | +como se devolve | +como é que devolvo | +como envio | +como mando | +como funciona devol* | +como funcionam devol* | +fazer uma devolu* | +fazer devolu* | +pedir devolu* | +pedir uma devolu* | +iniciar devolu* | +passo a passo | +que passos | +quais passos | +processo de devolu* | +formulário de devolu* | +pôr na caixa | +pôr no pacote | +meter na caixa | +meter no pacote | +juntar | +embal* | +empacot* | +recolh* | +vêm buscar | +vir buscar | +buscar a casa | +levantar em casa | +transportadora | +estafeta vem | +estafeta recolhe | +talão | +sem recibo | +preciso do recibo | +recibo de compra | +fatura | +factura | +comprovativo | +prova de compra | -etiqueta

ask-condition = +já abri | +abri a caixa | +abri a embalagem | +se abri | +aberto | +aberta | +abertos | +abertas | +caixa aberta | +embalagem aberta | +usad* | +já usei | +usei | +vesti | +já vestid* | +foi vestid* | +calcei | +experimentei | +experimentad* | +lavei | +lavado | +lavada | +lavados | +lavadas | +sem etiqueta* | +sem a etiqueta | +tirei etiqueta* | +tirei a etiqueta | +cortei etiqueta* | +cortei a etiqueta | +arranquei etiqueta* | +etiquetas | +sem caixa | +sem a caixa | +sem embalagem | +sem a embalagem | +embalagem original | +caixa original | +deitei fora caixa | +deitei fora a caixa | +deitei a caixa | +perdi a caixa | +já não tenho a caixa | +selo | selad* | +montei | montad* | +em que estado | +que condições | +deitei fora | +deitei caixa fora

ask-contact = +contact* | +contatos | +número de telefone | +telefon* | +telemóvel apoio | +ligar para | +posso ligar | +ligar vos | +ligo | +falar com | +falo com | +apoio ao cliente | +serviço ao cliente | +serviço de apoio | +linha de apoio | +atendimento | +assistente | +uma pessoa | +pessoa real | +humano | +chat | +whatsapp | +endereço de email | +vosso email | +escrever vos | +escrever para | +horário | +horários | +estão abertos | +a que horas | +alguém me responde | +ninguém responde | +alguém me ajude | email | mail

ask-dispute = +reclam* | +queix* | +livro de reclamações | +conflito* | +litígio* | +litigio* | +mediação | +mediador | +arbitragem | +centro de arbitragem | +julgado* de paz | advogad* | tribunal | +processar | +denúnci* | +denunci* | +deco | +asae | +defesa do consumidor | +portal da queixa | +burl* | +injust* | +não concordo | +recus* | +não aceitaram | +não me respondem à reclamação | +ninguém responde reclam* | +não respondem reclam*

ask-place = +em loja | +na loja | +numa loja | +loja física | +nas lojas | +vossa loja | +vossas lojas | +loja perto | +loja mais próxima | +mais próxim* | +mais perto | +ponto de entrega | +ponto pick up | +ponto pickup | +pontos de recolha | +ponto de recolha | +ctt | +correios | +cacifo | +locker | +posto de recolha | +posto de entrega | +onde devol* | +onde posso devol* | +onde entreg* | +onde posso entreg* | +onde deix* | +onde posso deix* | +onde levo | +onde posso levar | +para onde envio | +para onde mando | +morada de devolu* | +morada para devol* | +endereço de devolu* | +qual a morada | +para que morada | +oficina | +onde reparar | +centro de assistência | +pessoalmente

ask-guide = +instruç* | +instruc* | +manual | +guia de utiliza* | +como se usa | +como usar | +como uso | +como utiliz* | +como funciona | +como se monta | +como montar | +como monto | +montagem | montar | +instal* | +tutorial | vídeo | +como limp* | +limpar | +limpeza | +como lavar | +como se lava | +lavagem | +manutenção | +ligar ao | +ligar à | +emparelh* | +configur* | guia

ask-other = +em stock | stock | +disponív* | +disponib* | +código de desconto | +código promocional | +cupão | +cupões | promoção | promoções | promocional | saldos | +portes de envio | +custos de envio | +custo de envio | +custos de entrega | +portes grátis | +envio grátis | +entrega grátis | +prazo de entrega | +tempo de entrega | +enviam para | +entregam em | +entrega expresso | +métodos de pagamento | +meios de pagamento | +formas de pagamento | +pagar com | +posso pagar | +pagar em | +prestações | paypal | +que tamanho | +qual o tamanho | +guia de tamanhos | +tabela de tamanhos | +minha conta | +palavra passe | password | newsletter | +iniciar sessão | +entrar na conta | +trabalhar convosco | emprego | recrutamento | +que tempo | meteorologia | +embrulho | +papel de embrulho | +que material | +de que é feito | material | dimensões | medidas | +melhor preço | estudante* | revenda | futebol | receita* | anedota | piada | presidente | bitcoin | traduz* | tradução | +voo de regresso | +ida e volta | +irs | +declaração de impostos | +pontos de fidelização | +meus pontos | +programa de pontos | +mudar morada | +mudar a morada | +alterar morada | +alterar a morada | +morada de entrega | +capital de | opiniões

ask-categories = clothing apparel fashion clothes = roupa / peça de roupa / vestido* / camisa* / camisola* / calça* / jeans / casaco* / saia* / tshirt* / blus*
    | shoes footwear = calçado / calçado / sapato* / bota* / sapatilha* / ténis / sandália*
    | mattresses mattress = colchões / colchão / colchões
    | appliances = eletrodomésticos / eletrodoméstico* / electrodoméstico* / frigorífico* / máquina de lavar / máquina da loiça / forno* / chaleira* / torradeira* / liquidificador* / aspirador* / máquina de café
    | electronics = eletrónica / eletrónic* / electrónic* / auscultador* / auricular* / telemóvel / telemóveis / smartphone* / portátil / portáteis / computador* / tablet* / tv / televisão / televisor* / máquina fotográfica / câmara* / coluna bluetooth
    | furniture = móveis / móvel / móveis / mobília / mobiliário / sofá* / cadeira* / secretária* / mesa / roupeiro* / estante*
    | books = livros / um livro / este livro / meu livro / livros / romance*
    | toys = brinquedos / brinquedo* / puzzle* / boneca* / peluche*
    | jewellery jewelry = joias / joia* / jóia* / colar / colares / pulseira* / anel / anéis
    | cosmetics beauty = cosmética / cosmétic* / perfume* / maquilhagem / creme*

ask-goods = custom_made = artigos personalizados ou por medida / personalizad* / por medida / à medida / gravad* / gravação / bordad*
    | perishable = produtos frescos / produto fresco / flores / ramo de flores / comida / aliment* / fruta* / queijo* / perecíve*
    | sealed_hygiene = artigos de higiene / higiene / roupa interior / cuecas / soutien* / lingerie / biquíni* / bikini* / fato de banho / fatos de banho / brinco* / escova de dentes / batom / rímel
    | sealed_media = filmes, música e jogos selados / dvd* / cd / cds / vinil / vinis / videojogo* / blu ray
    | digital = produtos digitais / download* / ebook* / e book* / livro digital / chave de licença / licença*
    | newspaper = jornais e revistas / jornal / jornais / revista*
    | gift_card = cartões-oferta / cartão oferta / cartões oferta / cartão presente / vale presente / vale oferta
    | final_sale = artigos em liquidação / liquidação / venda final
    | used = artigos usados / artigo usado / segunda mão / recondicionad*
