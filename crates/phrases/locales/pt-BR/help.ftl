help-title = Ajuda e contato
ask-label = Sua pergunta
ask-hint = Escreva do seu jeito. A resposta vem das nossas regras, aqui mesmo.
ask-button = Ver a resposta
ask-answer = Resposta
ask-person = Perguntar a uma pessoa
help-person = Falar com uma pessoa
help-person-lead = Escolha o que for melhor para você. Os horários são do seu fuso.
help-kind =
    { $kind ->
        [email] E-mail
        [phone] Telefone
        [post] Carta
       *[page] Página de contato
    }
help-page = Abrir a página de contato
help-always = Aberto 24 horas.
help-open = Aberto agora, até as { $time }.
help-closed =
    { $when ->
        [today] Fechado agora. Abre hoje às { $time }.
        [tomorrow] Fechado agora. Abre amanhã às { $time }.
        [weekday] Fechado agora. Abre { $weekday } às { $time }.
       *[later] Fechado agora. Abre { $day } às { $time }.
    }
help-hours = No seu horário: { LIST($hours) }.
help-every-day = Todos os dias
help-languages = Idiomas: { LIST($languages) }.
help-language =
    { $language ->
        [ar] árabe
        [bg] búlgaro
        [cs] tcheco
        [da] dinamarquês
        [de] alemão
        [el] grego
        [en] inglês
        [es] espanhol
        [et] estoniano
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
        [nl] holandês
        [pl] polonês
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
help-policy = Ler todas as nossas regras
ask-title =
    { $topic ->
        [return] Devolver o produto
        [cost] Quanto custa devolver
        [refund] Seu dinheiro de volta
        [exchange] Troca
        [faulty] Se tiver defeito
        [guarantee] Garantia
        [damaged] Se chegar danificado
        [wrong] Se vier o produto errado
        [missing] Se faltar algo
        [late] Se estiver atrasado
        [cancel] Cancelar um pedido
        [withdrawal] Seu direito de arrependimento
        [send] Como enviar
        [condition] Em que estado precisa estar
        [contact] Como falar com a gente
        [dispute] Se não houver acordo
        [place] Aonde você pode ir
       *[guide] Ajuda com o seu produto
    }
ask-empty = Escreva sua pergunta primeiro.
ask-unsure = Não temos certeza da resposta certa. Uma pessoa pode ajudar você.
ask-two = Duas respostas podem servir.
ask-about = Esta resposta é sobre: { $goods }.
ask-note = Vale para um produto que você pedir hoje. Pedidos mais antigos podem ter outras regras.
ask-source-rule = Nossa regra “{ $rule }”
ask-source-policy = Nossas regras
ask-source-law = Lei: { $article }

ask-stop = o | a | os | as | um | uma | uns | umas | e | ou | é | eh | são | está | tá | ta | estou | tô | to | estão | foi | ser | eu | me | mim | meu | minha | meus | minhas | nós | você | vocês | vc | vcs | seu | sua | seus | suas | se | que | q | quê | quem | qual | quais | como | quanto | quantos | de | do | da | dos | das | em | no | na | nos | nas | ao | aos | à | às | por | pelo | pela | para | pra | pro | com | posso | pode | podem | devo | tenho | tem | têm | ter | há | quero | queria | gostaria | oi | olá | bom | boa | dia | tarde | noite | obrigado | obrigada | favor | muito | mas | isso | isto | este | esta | esse | essa

ask-return = devolv* | devolu* | +devolver | +política de devolu* | +política de troca | +prazo devolu* | +prazo de devolu* | +prazo para devol* | +prazo pra devol* | +dias para devol* | +dias pra devol* | +quanto tempo tenho | +até quando | +último dia | +mudei de ideia | +mudar de ideia | +mandar de volta | +enviar de volta | não gostei | não curti | não quero mais | não quero | não preciso mais | não preciso | não me agradou | retorn* | não estou satisfeit* | não fiquei satisfeit* | aceitam de volta | desisti do produto | me arrependi da compra | +não combinou | +não era o que eu queria | não me atende | não ficou bom

ask-cost = +frete da devolu* | +frete de devolu* | +frete devolu* | +frete reverso | +frete da troca | +custo devolu* | +custo da devolu* | +custos devolu* | +devolu* grátis | +devolu* gratuit* | +devolu* paga* | +devolu* de graça | +devolver grátis | +devolver de graça | +devolver sem custo | +grátis devol* | +gratuit* devol* | +de graça devol* | +quem paga | +pago devolu* | +pago o frete | +pago frete | +pagar devolu* | +pagar frete | +pagar o frete | +pagar para devol* | +pagar pra devol* | +pagar por devol* | +quanto custa devol* | +quanto custa a devol* | +quanto custa pra devol* | +quanto custa mandar de volta | +quanto pago | +cobram devol* | +cobra para devol* | +cobram | +por minha conta | +taxa de devolu* | +taxa | +vão descontar | +descontam | +reposição | -grátis | -custa | -custo* | -paga | +frete pra devol* | +frete para devol* | +frete por conta | +frete é por conta | +por conta de quem | +pagar a devolu*

ask-refund = +quando recebo reembols* | +quando reembols* | +cadê estorn* | +cadê meu dinheiro | +reembols* | +estorn* | +meu dinheiro | +dinheiro de volta | +grana de volta | +devolvem dinheiro | +devolvem o dinheiro | +devolve o dinheiro | +devolução do dinheiro | +devolução do valor | +devolver o dinheiro | +receber dinheiro | +receber o dinheiro | +recebo dinheiro | +recebo o dinheiro | +restitui* | +ressarc* | +valor de volta | +crédito na loja | +vale troca | +na minha conta | conta bancária | +pix | +na fatura | +fatura do cartão | +cartão de crédito | +no cartão | +cai na conta | +quando dinheiro | +boleto devol* | +reembols* não chegou | +reembols* ainda não | +estorn* não chegou | +não recebi reembols* | +não recebi estorn* | +não recebi o reembols* | +vale ou dinheiro | +crédito ou dinheiro

ask-exchange = +troc* | +outro tamanho | +outra cor | +outro modelo | +outro número | +numeração | +outra numeração | +outro produto em vez | +tamanho maior | +tamanho menor | +número maior | +número menor | +mudar tamanho | +mudar o tamanho | +mudar cor | +mudar a cor | +mudar de tamanho | +mudar de cor | +cor diferente | +tamanho diferente | pequeno demais | grande demais | muito pequen* | muito grand* | muito apertad* | apertad* | larg* | não serviu | não me serviu | não serve | não coube | ficou pequen* | ficou grand* | ficou apertad* | ficou larg* | substituir por

ask-faulty = +defeit* | +com defeito | +não funciona* | +deixou de funcionar | +parou de funcionar | +parou de | +não liga | +não carrega | +não acende | +estrag* | +pifou | +queimou | +deu pau | +deu problema | +desliga sozinh* | +quebrou | quebrou | quebrad* | quebrar | -quebrado | +conserto | +consert* | +repar* | +arrum* | +assistência técnica | +mau funcionamento | +vazando | vaza | +descostur* | rasgad* | rasgou | furad* | descolou | descolad* | +garantia legal | +vício oculto | vício | +trincou depois | bugado | travando | +não presta | +barulho estranho | +fazendo barulho | +tela preta | +não abre | +não fecha | +emperr* | +desliga sozinho

ask-guarantee = +garantia* | +garantia estendida

ask-damaged = +chegou quebrad* | +chegou danificad* | +chegou estragad* | +chegou amassad* | +chegou riscad* | +chegou trincad* | +chegou rachad* | +veio quebrad* | +veio danificad* | +veio estragad* | +veio amassad* | +veio riscad* | +veio trincad* | +veio rachad* | +recebi quebrad* | +recebi danificad* | +entregue quebrad* | +entregue danificad* | +quebrou no transporte | +quebrou no caminho | +quebrou na entrega | +quebrad* transporte | +quebrad* entrega | +quebrad* na caixa | +danificad* | +avaria | +avarias | +avariad* | +danos transporte | +caixa amassada | +caixa rasgada | +caixa aberta chegou | +embalagem amassada | +pacote danificado | +pacote violado | +violad* | +amassad* | +riscad* | +arranhad* | +trincad* | +rachad* | +esmagad* | +lascad* | em pedaços | +tela quebrada | +tela trincada | +arranhou | +amassou | +transportadora danificou | +em cacos | +despedaçad*

ask-wrong = +recebi outr* | +recebi outra cor | +veio outra cor | +veio outro tamanho | +recebi outro tamanho | +produto errado | +item errado | +tamanho errado | +cor errada | +modelo errado | +número errado | +pedido errado | +pacote errado | +errad* | +produto trocado | +veio trocado | +outro produto | +outro item | +outra coisa | +produto diferente | +item diferente | +diferente do que | +não é o que comprei | +não é o que pedi | +não era o que | +não foi o que | +não foi isso | +não é isso que | +não era isso | +não pedi | +não comprei | +comprei e veio | +comprei mas veio | +pedi e veio | +pedi mas | +pedi um e | +mandaram outr* | +enviaram outr* | +veio outr* | +pedido de outra pessoa | +erro no pedido | +se enganaram | +não é a cor | +não é o modelo | +não é o tamanho | +não é o produto | +erraram produto | +erraram o pedido

ask-missing = +falta | +faltam | +faltando | +faltou | +faltaram | +incomplet* | +não veio | +não vieram | +não estava na caixa | +só recebi | +só veio | +só chegou | +só uma parte | +caixa vazia | +pacote vazio | +pedido perdido | +pacote perdido | +perdeu | +sumiu | +perderam | +extravi* | +roubad* | +roubaram | +nunca chegou | +nunca recebi | +consta como entregue | +consta entregue | +esqueceram

ask-late = +atras* | +demor* | cadê | +cadê meu pedido | +cadê minha compra | +cadê minha encomenda | +cadê meu pacote | +cadê o pacote | +onde está meu | +onde está o meu | +onde está minha | +onde está o pedido | +onde tá | +ainda não chegou | +não chegou | +não chega | +ainda não recebi | +não recebi | +nada ainda | +quando chega | +quando vai chegar | +que dia chega | +quando recebo o pedido | +previsão de entrega | +esperando | +rastre* | +tracking | +código de rastreio | +status do pedido | +acompanhar pedido | +acompanhar o pedido | +acompanhar meu pedido | +parado | +tarde demais | +prazo vencido | +entrega era | +entrega prevista | +prazo já passou

ask-cancel = +cancel* | +anular | +desistir do pedido | +pedi por engano | +comprei por engano | +comprei sem querer | +pedi sem querer | +pedi duas vezes | +comprei duas vezes | +pedido duplicado | +pedido em dobro | +parar pedido | +parar o pedido | +antes de enviar* | +antes do envio | +antes de sair | +não quero mais o pedido | +não quero mais pedido | +não quero mais a compra | +ainda não foi enviad* | +ainda não saiu

ask-withdrawal = +direito de arrependimento | +arrependimento | +desistir da compra | +desistência | +direito de desist* | +direito legal | +direitos legais | +por lei | +pela lei | +diz a lei | +meus direitos | +direitos do consumidor | +direito do consumidor | +código de defesa | +cdc | +artigo 49 | +7 dias direito | +direito 7 dias | +lei 7 dias | 7 dias | -sete dias | revogar

ask-send = +etiqueta de devolu* | +etiqueta devolu* | +etiqueta de envio | +código de postagem | +código de devolu* | +logística reversa | +postagem | +postar | +imprim* | +impressora | +como devol* | +como faço para devol* | +como faço pra devol* | +como faço devol* | +como faço a devol* | +como posso devol* | +como eu devolvo | +como envio | +como mando | +como funciona devol* | +como funciona a devol* | +fazer uma devolu* | +fazer devolu* | +solicitar devolu* | +pedir devolu* | +abrir devolu* | +iniciar devolu* | +passo a passo devol* | +processo de devolu* | +formulário de devolu* | +colocar na caixa | +colocar no pacote | +por na caixa | +junto na caixa | +embal* | +empacot* | +colet* | +vêm buscar | +vem buscar | +buscar em casa | +retirar em casa | +transportadora | +motoboy | +nota fiscal | +sem nota | +sem recibo | +preciso do recibo | +recibo de compra | +comprovante | -etiqueta

ask-condition = +já abri | +abri a caixa | +abri a embalagem | +se abri | +se eu abri | +aberto | +aberta | +abertos | +abertas | +caixa aberta | +embalagem aberta | +usad* | +já usei | +usei | +vesti | +calcei | +experimentei | +provei | +lavei | +lavado | +lavada | +lavados | +lavadas | +sem etiqueta* | +sem a etiqueta | +tirei etiqueta* | +tirei a etiqueta | +cortei etiqueta* | +cortei a etiqueta | +arranquei etiqueta* | +etiquetas | +sem caixa | +sem a caixa | +sem embalagem | +sem a embalagem | +embalagem original | +caixa original | +joguei fora caixa | +joguei fora a caixa | +joguei a caixa | +perdi a caixa | +não tenho mais a caixa | +lacre | lacrad* | +montei | montad* | +em que estado | +em que condições | +joguei fora | +joguei caixa fora | +jogado fora

ask-contact = +em contato | +contato com | +de contato | +contatar | +contatos | +número de telefone | +telefon* | +whatsapp | +zap | +ligar para | +ligar pra | +posso ligar | +ligo | +falar com | +falo com | +atendimento | +atendente | +sac | +central de atendimento | +suporte | +uma pessoa | +pessoa de verdade | +humano | +chat | +email de vocês | +e mail de vocês | +escrever para vocês | +horário | +horários | +que horas | +estão abertos | +alguém me responde | +ninguém responde | +ninguém me responde | +alguém me ajuda | email | mail | 0800

ask-dispute = +reclam* | +reclame aqui | +procon | +consumidor gov | +queixa | +conflito* | +mediação | +mediador | +arbitragem | +juizado | +pequenas causas | advogad* | +justiça | +processar | +processo contra | +denúnci* | +denunci* | +idec | +golpe | +injust* | +não concordo | +recus* | +negaram | +não aceitaram | +descaso | +absurdo | +ninguém responde reclam* | +não respondem reclam* | +não resolvem

ask-place = +na loja | +em loja | +numa loja | +loja física | +nas lojas | +lojas de vocês | +loja perto | +loja mais próxima | +mais próxim* | +mais perto | +ponto de coleta | +ponto de postagem | +ponto de entrega | +agência | +correios | +lotérica | +locker | +armário | +onde devol* | +onde posso devol* | +onde entreg* | +onde deix* | +onde posso deix* | +onde levo | +onde posso levar | +aonde levo | +pra onde mando | +para onde mando | +para onde envio | +pra onde envio | +endereço de devolu* | +endereço para devol* | +endereço pra devol* | +qual o endereço | +qual endereço | +oficina | +onde consert* | +assistência autorizada | +autorizada | +pessoalmente

ask-guide = +instruç* | +instruc* | +manual | +guia de uso | +como usa | +como usar | +como uso | +como se usa | +como funciona | +como montar | +como monta | +como monto | +montagem | montar | +instal* | +tutorial | vídeo | +como limp* | +limpar | +limpeza | +como lavar | +como lavo | +lavagem | +manutenção | +conectar | +parear | +configur* | +ligar na tomada | guia

ask-other = +em estoque | estoque | +tem disponível | +disponív* | +disponib* | +cupom | +cupons | +código promocional | +código de desconto | promoção | promoções | promocional | +black friday | +frete grátis | +valor do frete | +quanto é o frete | +quanto fica o frete | +prazo de entrega | +tempo de entrega | +entregam em | +entrega em | +enviam para | +entrega expressa | +sedex | +formas de pagamento | +meios de pagamento | +pagar com | +pagar no | +parcel* | +em quantas vezes | +que tamanho | +qual tamanho | +qual o tamanho | +guia de tamanhos | +tabela de medidas | +minha conta | +senha | newsletter | +fazer login | login | +entrar na conta | +trabalhe conosco | +trabalhar com vocês | +vaga | emprego | +previsão do tempo | +embrulho | +embalagem para presente | +papel de presente | +que material | +de que é feito | +qual o material | material | dimensões | medidas | +menor preço | +cobrem oferta | estudante* | atacado | revenda | futebol | receita de | piada | presidente | bitcoin | traduz* | tradução | +voo de volta | +ida e volta | +imposto de renda | +pontos de fidelidade | +meus pontos | +programa de pontos | cashback | +mudar endereço | +mudar o endereço | +trocar endereço | +trocar o endereço | +endereço de entrega | +capital d* | opiniões | avaliações

ask-categories = clothing apparel fashion clothes = peças de roupa / uma roupa / essa roupa / minha roupa / minhas roupas / vestido* / camisa* / camiseta* / blusa* / calça* / jeans / jaqueta* / casaco* / saia* / bermuda* / moletom*
    | shoes footwear = calçados / calçado* / sapato* / bota* / tênis / sandália* / chinelo*
    | mattresses mattress = colchões / colchão / colchões
    | appliances = eletrodomésticos / eletrodoméstico* / geladeira* / lavadora* / máquina de lavar / lava louça* / forno* / fogão / micro ondas / chaleira* / torradeira* / liquidificador* / aspirador* / cafeteira* / air fryer
    | electronics = eletrônicos / eletrônic* / fone* de ouvido / fone* / celular / celulares / smartphone* / notebook* / computador* / tablet* / tv / televisão / televisor* / câmera* / caixa de som
    | furniture = móveis / móvel / móveis / sofá* / cadeira* / mesa / escrivaninha* / guarda roupa* / armário* / estante*
    | books = livros / livro* / romance*
    | toys = brinquedos / brinquedo* / quebra cabeça* / boneca* / pelúcia*
    | jewellery jewelry = joias / joia* / colar / colares / pulseira* / anel / anéis
    | cosmetics beauty = cosméticos / cosmétic* / perfume* / maquiagem / creme* / batom

ask-goods = custom_made = produtos personalizados ou sob medida / personalizad* / sob medida / sob encomenda / gravad* / gravação / bordad*
    | perishable = produtos perecíveis / perecíve* / flores / buquê* / comida / aliment* / fruta* / queijo*
    | sealed_hygiene = produtos de higiene / higiene / roupa íntima / calcinha* / cueca* / sutiã* / lingerie / biquíni* / maiô* / sunga* / brinco* / escova de dente* / rímel
    | sealed_media = filmes, músicas e jogos lacrados / dvd* / cd / cds / vinil / vinis / blu ray / jogo lacrado
    | digital = produtos digitais / download* / ebook* / e book* / livro digital / chave de licença / licença*
    | newspaper = jornais e revistas / jornal / jornais / revista*
    | gift_card = vales-presente / vale presente / cartão presente / gift card
    | final_sale = produtos em liquidação / liquidação / queima de estoque / ponta de estoque
    | used = produtos usados / produto usado / seminov* / segunda mão / recondicionad*
