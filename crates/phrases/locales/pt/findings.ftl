finding-why-title = Regras analisadas, pela ordem da política
finding-why-rule = Regra
finding-why-result = Resultado
finding-why-decided = Decidido por
finding-why-none = A política não tem regra para este caso.
finding-why-outcome =
    { $outcome ->
        [governs] aplica-se
        [outranked] serve; aplica-se uma regra mais restrita
        [tied] serve, igualmente restrita: empate
        [undecided] depende de um dado em falta
       *[out_of_scope] não serve
    }
finding-why-order = Aplica-se a regra mais restrita e nada se mistura. Duas regras que servem comparam-se por estas partes do âmbito; decide a primeira diferença:
finding-why-version = SHA-256 da política: { $hash }
finding-page-item-missing = Aqui não está descrito nenhum produto nem encomenda.
finding-page-item-missing-help = Dê os dados schema.org de um produto ou de uma encomenda, em JSON-LD.
finding-page-item-unclear = Não é claro de que artigo se trata. Artigos: { $number }. Entre eles: { LIST($known) }.
finding-page-item-unclear-help = Indique o SKU do artigo certo.
finding-page-country-missing = Nada aqui diz o país do cliente.
finding-page-country-missing-help = Indique-o, como DE ou US-CA.
finding-page-assumed =
    { $what ->
        [case] Nenhum caso está indicado; supõe-se este: { $value }.
        [country] O país do cliente vem do destino do pacote: { $value }.
        [utc_day] A hora está em UTC. Usa-se o dia dela, que na loja pode ser outro: { $value }.
       *[category] A categoria está escrita como nas políticas: { $value }.
    }
finding-page-assumed-help = Se estiver errado, indique o dado; o seu prevalece.
finding-page-price =
    { $what ->
        [currency] «{ $value }» não é um código de moeda ISO 4217; o preço é omitido.
        [range] Os preços vão até «{ $value }»; não se usa nenhum.
        [several] As ofertas têm preços diferentes; não se usa nenhum.
        [unit] O preço não é de uma unidade; é omitido.
        [tax] O preço é sem impostos, e o imposto não é conhecido.
       *[form] «{ $value }» não é um valor exato nesta moeda; o preço é omitido.
    }
finding-page-price-help = Escreva o preço de uma unidade como 19.99 com um código como EUR: com ponto, sem milhares, sem símbolo.
finding-page-value =
    { $what ->
        [sku] Nenhum artigo aqui tem o SKU «{ $value }».
        [day] «{ $value }» não é um dia; é omitido.
        [count] «{ $value }» não é um número inteiro a partir de 1; é omitido.
        [category] «{ $value }» não é uma categoria da loja; é omitida.
        [condition] O estado «{ $value }» não diz nada que uma regra pergunte; é omitido.
        [status] O estado «{ $value }» não diz em que ponto está a encomenda; é omitido.
        [country] «{ $value }» não é um código de país ISO 3166; é omitido.
        [discount] O desconto «{ $value }» em toda a encomenda não está dividido pelos artigos; é omitido.
        [kind] Isto não é texto nem número; é omitido.
        [texts] Textos de dados aqui: { $value }. Os que vêm depois dos primeiros 200 são omitidos.
       *[text] «{ $value }» é longo demais; é omitido.
    }
finding-page-value-help = Corrija-o nos dados, ou indique o dado.
finding-head =
    { $severity ->
        [error] erro
        [warning] aviso
       *[note] nota
    }[{ $code }]
finding-whole-file = (todo o ficheiro)
finding-clean = { $file }: tudo bem
finding-counts = erros: { $errors }, avisos: { $warnings }, notas: { $notes }
finding-near = Queria dizer «{ $near }»?
finding-json-syntax =
    Não é JSON na linha { $line }, coluna { $column }: { $what ->
        [end] há mais alguma coisa depois do fim.
        [unfinished] o texto acaba a meio.
        [comma_or_bracket] aqui falta uma vírgula ou ].
        [comma_or_brace] aqui falta uma vírgula ou { "}" }.
        [key] aqui falta uma chave entre aspas.
        [colon] depois da chave faltam dois pontos.
        [digit] aqui falta um algarismo.
        [control] um texto contém um carácter de controlo.
        [escape] JSON não conhece esta sequência de escape.
        [surrogate] metade de um par substituto está sozinha.
        [hex] aqui faltam quatro algarismos hexadecimais.
       *[value] aqui falta um valor.
    }
finding-json-syntax-help = Corrija o texto nesse sítio. Um editor que conheça JSON assinala-o.
finding-too-large =
    { $what ->
        [members] Este objeto tem { $number } membros; leem-se no máximo { $most }.
        [items] Esta lista tem { $number } elementos; leem-se no máximo { $most }.
       *[bytes] O texto tem { $number } bytes; leem-se no máximo { $most }.
    }
finding-too-large-help = Retire o que não faz falta aqui.
finding-too-deep = Mais de { $most } níveis encaixados na linha { $line }, coluna { $column }.
finding-too-deep-help = Nenhum documento precisa de tanta profundidade. Procure parênteses que ficaram abertos.
finding-too-many = Encontrados além destes e não listados: { $more }.
finding-too-many-help = Corrija primeiro estes e verifique de novo.
finding-duplicate-key = A chave «{ $word }» está duas vezes num objeto.
finding-duplicate-key-help = Fique com uma das duas. Nem todos os programas usam a mesma.
finding-unknown-field = O formato não tem aqui a chave «{ $word }».
finding-unknown-field-help = Conhecidas aqui: { $known }.
finding-missing-field = Falta a chave «{ $word }».
finding-missing-field-help = Acrescente-a.
finding-wrong-type =
    Encontrado aqui: { $found ->
        [null] null
        [boolean] true ou false
        [whole] um número inteiro
        [fraction] um número com decimais
        [list] uma lista
        [object] um objeto
       *[text] um texto
    }. Esperado: { $wanted ->
        [object] um objeto
        [list] uma lista
        [boolean] true ou false
        [whole] um número inteiro
        [word] uma palavra entre aspas
        [day] um dia entre aspas
        [time] uma hora entre aspas
        [minute] um dia com hora entre aspas
        [currency] um código de moeda
        [place] um código de lugar
        [link] um link
       *[text] um texto
    }.
finding-wrong-type-help = Escreva o valor nessa forma.
finding-unknown-word = A palavra «{ $word }» não é conhecida aqui.
finding-unknown-word-help = Palavras conhecidas: { $known }.
finding-bad-value =
    { $wanted ->
        [range] { $value } não está entre { $least } e { $most }.
        [key] A chave não tem 32 algarismos hexadecimais.
        [email] Isto não é um endereço de e-mail.
        [order_reference] O número da encomenda está vazio ou passa de 80 caracteres.
        [serials] Mais de 20 números de série, ou um está vazio ou passa de 80 caracteres.
        [wish] O desejo está vazio ou passa de 300 caracteres.
        [photos] Mais de 5 fotografias, ou uma está repetida ou sem o seu SHA-256 em hexadecimal minúsculo.
        [pack] Isto não é um pacote de língua desta versão.
        [amount] Um valor é grande demais para ficar exato.
        [text] O texto está vazio ou passa de 2000 caracteres.
        [same] «{ $value }» é diferente de uma linha anterior desta encomenda.
       *[value] «{ $value }» não existe ou escreve-se de outra forma.
    }
finding-bad-value-help =
    { $wanted ->
        [range] Escreva um número nesse intervalo.
        [day] Escreva um dia que exista, como 2026-11-21.
        [time] Escreva uma hora como 09:30.
        [minute] Escreva um dia com hora, como 2026-10-15T10:00.
        [moment] Escreva uma hora com desvio, como 2026-11-21T10:30:00+01:00.
        [currency] Escreva um código ISO 4217 como EUR.
        [place] Escreva um código ISO 3166 como DE ou US-CA.
        [link] Escreva um link https:, mailto: ou tel:, ou um caminho do seu site que comece por /.
        [key] Crie 16 bytes aleatórios.
        [email] Escreva-o como nome@example.com.
        [order_reference] Copie-o do e-mail da encomenda.
        [serials] Indique até 20, cada um como está no artigo.
        [wish] Escreva-o em 1 a 300 caracteres.
        [photos] Indique até 5 fotografias, cada uma só uma vez.
        [pack] Use o pacote que veio com esta versão.
        [amount] Use valores ou quantidades menores.
        [text] Escreva de 1 a 2000 caracteres.
        [price] Escreva-o como 129.90, sem mais casas decimais do que a moeda.
        [same] Escreva o mesmo em cada linha de uma encomenda.
       *[value] A forma está na documentação.
    }
finding-unknown-version = A versão { $number } do formato não é conhecida aqui; este programa lê a versão 1.
finding-unknown-version-help = Atualize after-sales, ou escreva a política na versão 1.
finding-duplicate-rule = O id «{ $rule }» já é de { $other }.
finding-duplicate-rule-help = Dê a cada regra o seu id. As decisões citam-no.
finding-rule-tie = No caso «{ $case }», tanto «{ $other }» como «{ $rule }» podem servir a um artigo, e nenhuma é mais restrita.
finding-rule-tie-help = Restrinja uma das duas, ou faça com que lugares, dias ou categorias se excluam.
finding-window-length =
    { $what ->
        [season] Esta época não indica nem o último dia nem o número de dias.
       *[window] Durações que este prazo indica: { $number }. Precisa de exatamente uma.
    }
finding-window-length-help =
    { $what ->
        [season] Indique last_day ou days.
       *[window] Indique um destes: days, months, until ou unlimited: true.
    }
finding-rule-incomplete =
    { $what ->
        [cases] A regra «{ $rule }» não indica nenhum caso e nunca se aplica.
        [fee] Uma taxa da regra «{ $rule }» é ao mesmo tempo uma parte do preço e um valor.
       *[terms] A regra «{ $rule }» aceita, mas não diz o prazo ou o que o cliente recebe.
    }
finding-rule-incomplete-help =
    { $what ->
        [cases] Indique pelo menos um caso, por exemplo return.
        [fee] Indique share ou amount, não os dois.
       *[terms] Acrescente window e remedies, ou ponha answer em refuse ou ask_person.
    }
finding-season-order = Os dias desta época estão fora de ordem.
finding-season-order-help = Primeiro ordered_from, depois ordered_until, depois last_day.
finding-secret-exposed = «{ $name }» parece conter um segredo. Uma política é pública: qualquer cliente pode lê-la.
finding-secret-exposed-help = Retire-o e peça um novo onde foi emitido. Deixe o seu servidor acrescentá-lo aos pedidos.
finding-endpoint-setting =
    { $what ->
        [header] O endpoint «{ $preset }» precisa do cabeçalho «{ $name }».
        [address] O endereço do endpoint «{ $preset }» não termina em { $name }.
       *[setting] O endpoint «{ $preset }» precisa da definição «{ $name }».
    }
finding-endpoint-setting-help =
    { $what ->
        [header] Acrescente-o a /endpoint/headers. O que é de um só cliente, a página di-lo num elemento meta.
        [address] Escreva o endereço inteiro, como https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Acrescente o nome e o valor a /endpoint/settings. Nunca um segredo.
    }
finding-endpoint-profile =
    { $what ->
        [headers] Com a palavra cors simple ou no-cors, os navegadores não enviam os seus cabeçalhos.
        [json] Com a palavra cors simple ou no-cors, os navegadores não enviam JSON.
        [method] Com a palavra cors simple ou no-cors, os navegadores só enviam POST.
        [same_origin] «{ $preset }» só aceita pedidos do próprio site.
        [simple] «{ $preset }» não responde à pergunta que os navegadores fazem antes deste envio.
        [address] Com «{ $preset }» nada pode ser enviado para este endereço.
        [status] Um estado fora de 200 a 299 não é sucesso.
        [timeout] O tempo máximo de uma chamada é de 1 a 120 segundos.
       *[look_up] O endereço de consulta não tem lugar para a chave do pedido.
    }
finding-endpoint-profile-help =
    { $what ->
        [headers] Retire os cabeçalhos, ou ponha cors em preflight se o endpoint responder a preflights.
        [json] Ponha format em form ou text, ou cors em preflight se o endpoint responder a preflights.
        [method] Ponha method em POST, ou cors em preflight se o endpoint responder a preflights.
        [same_origin] Retire cors, ou ponha-o em same-origin.
        [simple] Retire cors, ou ponha-o em simple.
        [address] Com mailto, escreva um link de e-mail. Senão, escreva um endereço https: ou um caminho do seu site.
        [status] Indique só estados que queiram dizer: o pedido está guardado.
        [timeout] 20 é habitual.
       *[look_up] Escreva a palavra key entre chavetas no lugar certo.
    }
finding-endpoint-relay = «{ $name }» só aceita chamadas com uma chave secreta, e nenhuma página a pode ter.
finding-endpoint-relay-help = Deixe um pequeno programa no seu servidor receber e reencaminhar os pedidos, ou use o desk.
finding-endpoint-pointer = Nenhum pedido tem «{ $word }», por isso seria omitido.
finding-endpoint-pointer-help = Conhecidos aqui: { $known }.
finding-endpoint-unsure =
    { $what ->
        [unread] Com a palavra cors no-cors, ninguém pode confirmar que um pedido chegou. Os clientes são avisados disso.
       *[untested] Aqui, qualquer resposta de 200 a 299 conta como sucesso.
    }
finding-endpoint-unsure-help =
    { $what ->
        [unread] Faça o endpoint responder a preflights, ou use o desk.
       *[untested] Acrescente success com at: um lugar da resposta que só existe quando o pedido está guardado.
    }
finding-unknown-region = A loja não define uma região «{ $word }», por isso esta regra não serve a ninguém.
finding-unknown-region-help = Acrescente-a a /shop/regions, ou indique os lugares em places.
finding-insecure-url = «{ $value }» não é cifrado: outros podem ler e mudar o que é enviado.
finding-insecure-url-help = Escreva o endereço https:.
finding-currency-mix = Este valor está em { $currency }; a moeda da loja é { $own }.
finding-currency-mix-help = Escreva-o na moeda da loja. Outros valores ficam fora do cálculo do reembolso.
finding-contradiction =
    { $what ->
        [backwards] O fim vem antes do início.
        [refusal_gives] A regra «{ $rule }» recusa, e indica o que o cliente recebe.
        [limit_zero] A regra «{ $rule }» aceita, e permite-o zero vezes.
        [opens_too_late] A regra «{ $rule }» só deixa o cliente agir depois do fim do prazo.
        [same_unasked] A regra «{ $rule }» só troca pelo mesmo tipo, e nunca pergunta por ele.
        [shop_pays_amount] Pela regra «{ $rule }» a loja paga a devolução, mas há um valor indicado.
        [window_remedy] Um prazo da regra «{ $rule }» é para algo que a regra não dá.
        [fee_over_price] Uma taxa da regra «{ $rule }» é maior do que o preço todo.
        [late_unreachable] Um escalão de atraso da regra «{ $rule }» nunca pode ser alcançado.
       *[empty_range] Um intervalo da regra «{ $rule }» está vazio.
    }
finding-contradiction-help =
    { $what ->
        [backwards] Troque os dois extremos.
        [refusal_gives] Retire remedies, ou ponha answer em accept.
        [limit_zero] Aumente most, ou ponha answer em refuse.
        [opens_too_late] Faça a espera acabar antes do prazo.
        [same_unasked] Acrescente a condição same_kind, com refuse ou o que deve seguir-se.
        [shop_pays_amount] Retire amount, ou ponha payer em buyer.
        [window_remedy] Acrescente-o a remedies da regra, ou retire-o do prazo.
        [fee_over_price] As partes são centésimos de um por cento: escreva 10% como 1000.
        [late_unreachable] Ponha os escalões por ordem crescente, o aberto em último.
       *[empty_range] Troque least e most, ou from e until.
    }
finding-law-not-held = Esta versão não tem a lei de: { $markets }.
finding-law-not-held-help = Aí, os clientes leem a sua política com uma nota: a lei local pode dar mais.
finding-below-law =
    { $what ->
        [months] Por lei ({ $markets }), a loja responde por defeitos mais tempo do que este prazo; meses aí: { $number }.
       *[days] Por lei ({ $markets }), os clientes podem mudar de ideias mais tempo do que este prazo; dias aí: { $number }.
    }
finding-below-law-help = Aí, os clientes veem o melhor dos dois. Alargue o prazo para ter um só texto para todos.
finding-exclusion-without-basis =
    { $what ->
        [goods] A regra «{ $rule }» recusa { $goods }; a lei ({ $markets }) não abre exceção para estes artigos.
       *[all] A regra «{ $rule }» recusa artigos que os clientes podem devolver por lei ({ $markets }).
    }
finding-exclusion-without-basis-help = Diga em traits porque a lei exclui os artigos, ou limite a regra a outros lugares. Aí, os clientes mantêm o direito.
finding-fee-against-law = A taxa «{ $kind }» também se cobra enquanto a lei ({ $markets }) deixa mudar de ideias sem custos.
finding-fee-against-law-help = Faça-a começar depois dos dias da lei com days, limite-a com places, ou retire-a.
finding-freight-against-law =
    { $what ->
        [faults] O cliente paga a devolução de artigos com defeito, partidos ou errados; a lei ({ $markets }) põe-na a cargo da loja.
       *[withdrawal] O cliente paga a devolução; quando muda de ideias, a lei ({ $markets }) põe-na a cargo da loja.
    }
finding-freight-against-law-help = Ponha payer em shop, pelo menos para estes lugares.
finding-disclosure-unknown = O ficheiro não diz se os clientes são informados disto: «{ $word }».
finding-disclosure-unknown-help = Acrescente-o a /shop/disclosures, com told true ou false.
finding-disclosure-untold =
    { $what ->
        [withdrawal_information] Nestes países ({ $markets }), o cliente tem mais tempo para a livre resolução quando não é informado dela.
        [return_cost_told] Nestes países ({ $markets }), a loja paga a devolução quando o cliente não sabe que é ele a pagar.
        [policy_before_payment] Nestes países ({ $markets }), a lei permite devolver quando as condições não são claras antes do pagamento.
        [clause_on_final_screen] Nestes países ({ $markets }), a lei permite devolver quando a cláusula falta na oferta e no último ecrã.
        [no_return_confirmed_per_order] Nestes países ({ $markets }), estes artigos podem voltar quando o cliente não confirmou «sem devolução» na encomenda.
        [digital_consent_confirmed] Nestes países ({ $markets }), quem compra conteúdo digital pode ainda desistir quando o consentimento não lhe é confirmado.
        [guarantee_excluded] Nestes países ({ $markets }), a loja responde por defeitos, a não ser que tenha dito o contrário.
        [contract_information] Nestes países ({ $markets }), o cliente pode pôr fim ao contrato quando não recebe antes toda a informação da lei.
        [contract_copy] Nestes países ({ $markets }), o cliente tem mais tempo para pôr fim ao contrato quando não recebe cópia.
        [exclusion_told] Nestes países ({ $markets }), estes artigos podem voltar quando o cliente não é avisado antes da encomenda.
        [direct_marketing] Nestes países ({ $markets }), o cliente pode mudar de ideias quando a loja está registada na venda direta.
       *[used_term_agreed] Nestes países ({ $markets }), o prazo completo por defeitos também vale para usados, salvo acordo sobre um prazo mais curto.
    }
finding-disclosure-untold-help = Informe-os e ponha told em true. Até lá, as decisões contam com isso.
finding-refund-against-law =
    { $what ->
        [at_once] Por lei ({ $markets }), após a livre resolução o dinheiro volta de imediato; esta regra demora mais.
       *[days] Por lei ({ $markets }), após a livre resolução o dinheiro volta mais cedo; dias aí: { $number }.
    }
finding-refund-against-law-help = Encurte within_days em { $rules }, ou escreva uma regra própria para estes lugares.
finding-forbidden-words = A lei ({ $markets }) proíbe palavras como «{ $value }», ou considera-as enganosas. Pode ser falso alarme.
finding-forbidden-words-help = Retire-as, ou diga ao certo o que não aceita de volta e que os direitos por lei se mantêm.
finding-closed-platform = Isto aponta para a plataforma da UE para litígios online. Fechou a 20 de julho de 2025 (Regulamento (UE) 2024/3228).
finding-closed-platform-help = Retire-o. Se tem uma entidade de resolução de litígios, indique-a em /disputes. Em compras entre países da UE, os clientes podem falar com a ECC-Net (www.eccnet.eu).
finding-withdrawal-unreachable = Nestes países ({ $markets }), a lei permite a livre resolução online, e nada no ficheiro recebe o que os clientes escrevem.
finding-withdrawal-unreachable-help = Acrescente um endpoint, ou um endereço de e-mail ou uma página a /shop/contacts.
finding-duty-open = Por lei ({ $markets }), a sua loja precisa disto, e o ficheiro não o marca como feito: { $duty }.
finding-duty-open-help = Quando estiver pronto, acrescente a /shop/duties_met: { $ids }.
finding-duty-coming = Por lei ({ $markets }), a sua loja vai precisar disto a partir do dia indicado abaixo: { $duty }.
finding-duty-coming-help = Quando estiver pronto, acrescente a /shop/duties_met: { $ids }.
finding-duty-conditional =
    { $what ->
        [services] Por lei ({ $markets }), uma loja que vende serviços precisa do que se segue.
        [subscriptions] Por lei ({ $markets }), uma loja com contratos que se renovam sozinhos precisa do que se segue.
        [electrical_goods] Por lei ({ $markets }), uma loja que vende aparelhos elétricos precisa do que se segue.
        [durability_guarantee] A lei ({ $markets }) pede a etiqueta GARAN da UE junto à imagem e logo antes da encomenda. Vale quando o produtor garante grátis todo o produto por mais de dois anos.
       *[paid_warranty] Por lei ({ $markets }), uma loja que oferece uma garantia paga precisa do que se segue.
    }
finding-duty-conditional-help = Se não é o seu caso, ou se já está pronto, acrescente a /shop/duties_met: { $ids }.
finding-duty-unsure = Talvez a lei ({ $markets }) peça isto. Não está verificado; confirme, por favor: { $duty }.
finding-duty-unsure-help = Pergunte a quem conhece essa lei e acrescente a /shop/duties_met: { $ids }.
finding-duty-unknown = Nenhum dos seus mercados tem um dever chamado «{ $word }».
finding-duty-unknown-help = As notas sobre deveres em aberto dão-lhes nome.
finding-duty-function = uma função de livre resolução online, fácil de encontrar em cada página, sem motivo, conta ou aplicação, com um segundo passo para confirmar
finding-duty-way = uma forma online, bem visível, de livre resolução
finding-duty-function-information = informação, antes da encomenda, de que há uma função de livre resolução online, e onde
finding-duty-acknowledgement = um comprovativo para cada livre resolução, logo e por e-mail ou similar, com a declaração, a data e a hora
finding-duty-guarantee-notice = o aviso oficial da UE sobre a garantia legal, sem alterações e na língua do cliente, bem visível antes da encomenda
finding-duty-garan = a etiqueta GARAN da UE em artigos com garantia gratuita do produtor de mais de dois anos
finding-duty-button = um botão com palavras fixas
finding-duty-words = palavras fixas
finding-duty-notice = um aviso
finding-duty-marking = uma marca nos artigos que não se podem devolver
finding-duty-link = um link
finding-duty-information = certas informações
finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] certo
        [medium] provável, a confirmar
       *[low] não verificado
    })
finding-law-since =
    { $markets }: { $citation }, desde { DATE($since, style: "long") } ({ $sure ->
        [high] certo
        [medium] provável, a confirmar
       *[low] não verificado
    })
finding-law-words = «{ $text }»
finding-law-asked = «{ $text }» ({ $place })
finding-case-without-rule = Nenhuma regra responde ao caso «{ $case }».
finding-case-without-rule-help = Acrescente uma regra. Sem ela, os clientes só leem o que a lei dá.
finding-item-without-rule =
    { $what ->
        [markets] No caso «{ $case }», alguns artigos ficam sem regra nestes países: { $markets }.
       *[everywhere] No caso «{ $case }», alguns artigos ficam sem regra.
    }
finding-item-without-rule-help = Acrescente para este caso uma regra sem scope. As regras mais restritas continuam a prevalecer.
finding-no-contact = A política não indica ninguém a quem perguntar.
finding-no-contact-help = Acrescente um endereço de e-mail, um número de telefone ou uma página. Cada «não» aponta para lá.
finding-text-missing = Este texto falta em línguas em que responde: { $languages }.
finding-text-missing-help = Acrescente-o, ou retire a língua de /shop/languages.
finding-no-dispute-route = Nenhuma entidade de litígios está indicada; nestes países ({ $markets }), a loja que aderiu a uma tem de a indicar.
finding-no-dispute-route-help = Indique-a em /disputes se aderiu a uma.
finding-rule-shadowed = A regra «{ $rule }» nunca se pode aplicar: regras mais restritas cobrem tudo.
finding-rule-shadowed-help = Retire-a, ou restrinja as outras regras.
finding-unknown-locale = Não há frases em «{ $word }»; estas estão em { $other }.
finding-unknown-locale-help = Peça uma destas línguas: { $known }.
