finding-why-title = Regras analisadas, na ordem da política
finding-why-rule = Regra
finding-why-result = Resultado
finding-why-decided = Decidido por
finding-why-none = A política não tem regra para este caso.
finding-why-outcome =
    { $outcome ->
        [governs] vale
        [outranked] serve; vale uma regra mais específica
        [tied] serve, igualmente específica: empate
        [undecided] depende de um dado que falta
       *[out_of_scope] não serve
    }
finding-why-order = Vale a regra mais específica e nada se mistura. Duas regras que servem são comparadas por estas partes do escopo; a primeira diferença decide:
finding-why-version = SHA-256 da política: { $hash }
finding-page-item-missing = Nenhum produto e nenhum pedido está descrito aqui.
finding-page-item-missing-help = Informe os dados schema.org de um produto ou pedido, em JSON-LD.
finding-page-item-unclear = Não está claro qual é o produto. Produtos: { $number }. Entre eles: { LIST($known) }.
finding-page-item-unclear-help = Informe o SKU do produto certo.
finding-page-country-missing = Nada aqui diz o país do cliente.
finding-page-country-missing-help = Informe o país, como DE ou US-CA.
finding-page-assumed =
    { $what ->
        [case] Nenhum caso foi informado; vale este: { $value }.
        [country] O país do cliente vem do destino do pacote: { $value }.
        [utc_day] A hora está em UTC. Usamos o dia dela, que na loja pode ser outro: { $value }.
       *[category] A categoria está escrita como nas políticas: { $value }.
    }
finding-page-assumed-help = Se estiver errado, informe você o dado; o seu prevalece.
finding-page-price =
    { $what ->
        [currency] “{ $value }” não é um código de moeda ISO 4217; o preço fica de fora.
        [range] Os preços vão até “{ $value }”; nenhum é usado.
        [several] As ofertas têm preços diferentes; nenhum é usado.
        [unit] O preço não é de uma unidade; fica de fora.
        [tax] O preço é sem impostos, e o imposto não é conhecido.
       *[form] “{ $value }” não é um valor exato nesta moeda; o preço fica de fora.
    }
finding-page-price-help = Escreva o preço de uma unidade como 19.99 com um código como BRL: com ponto, sem milhar, sem símbolo.
finding-page-value =
    { $what ->
        [sku] Nenhum produto aqui tem o SKU “{ $value }”.
        [day] “{ $value }” não é um dia; fica de fora.
        [count] “{ $value }” não é um número inteiro a partir de 1; fica de fora.
        [category] “{ $value }” não é uma categoria da loja; fica de fora.
        [condition] A condição “{ $value }” não diz nada que uma regra pergunte; fica de fora.
        [status] O status “{ $value }” não diz em que etapa está o pedido; fica de fora.
        [country] “{ $value }” não é um código de país ISO 3166; fica de fora.
        [discount] O desconto “{ $value }” no pedido todo não está dividido entre os itens; fica de fora.
        [kind] Isto não é texto nem número; fica de fora.
        [texts] Textos de dados aqui: { $value }. Os que vêm depois dos primeiros 200 ficam de fora.
       *[text] “{ $value }” é longo demais; fica de fora.
    }
finding-page-value-help = Corrija nos dados, ou informe você o dado.
finding-head =
    { $severity ->
        [error] erro
        [warning] aviso
       *[note] nota
    }[{ $code }]
finding-whole-file = (arquivo inteiro)
finding-clean = { $file }: tudo certo
finding-counts = erros: { $errors }, avisos: { $warnings }, notas: { $notes }
finding-near = Você quis dizer “{ $near }”?
finding-json-syntax =
    Não é JSON na linha { $line }, coluna { $column }: { $what ->
        [end] há mais alguma coisa depois do fim.
        [unfinished] o texto para no meio.
        [comma_or_bracket] aqui falta uma vírgula ou ].
        [comma_or_brace] aqui falta uma vírgula ou { "}" }.
        [key] aqui falta uma chave entre aspas.
        [colon] depois da chave faltam dois-pontos.
        [digit] aqui falta um dígito.
        [control] um texto contém um caractere de controle.
        [escape] JSON não conhece esta sequência de escape.
        [surrogate] metade de um par substituto está sozinha.
        [hex] aqui faltam quatro dígitos hexadecimais.
       *[value] aqui falta um valor.
    }
finding-json-syntax-help = Corrija o texto nesse lugar. Um editor que conhece JSON marca o ponto.
finding-too-large =
    { $what ->
        [members] Este objeto tem { $number } membros; lemos no máximo { $most }.
        [items] Esta lista tem { $number } itens; lemos no máximo { $most }.
       *[bytes] O texto tem { $number } bytes; lemos no máximo { $most }.
    }
finding-too-large-help = Tire o que não precisa estar aqui.
finding-too-deep = Mais de { $most } níveis aninhados na linha { $line }, coluna { $column }.
finding-too-deep-help = Nenhum documento precisa de tanta profundidade. Procure colchetes que ficaram abertos.
finding-too-many = Encontrados além destes e não listados: { $more }.
finding-too-many-help = Corrija estes primeiro e confira de novo.
finding-duplicate-key = A chave “{ $word }” aparece duas vezes em um objeto.
finding-duplicate-key-help = Deixe só uma das duas. Nem todo programa usa a mesma.
finding-unknown-field = O formato não tem a chave “{ $word }” aqui.
finding-unknown-field-help = Conhecidas aqui: { $known }.
finding-missing-field = Falta a chave “{ $word }”.
finding-missing-field-help = Adicione a chave.
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
        [time] um horário entre aspas
        [minute] um dia com horário entre aspas
        [currency] um código de moeda
        [place] um código de lugar
        [link] um link
       *[text] um texto
    }.
finding-wrong-type-help = Escreva o valor nessa forma.
finding-unknown-word = A palavra “{ $word }” não é conhecida aqui.
finding-unknown-word-help = Palavras conhecidas: { $known }.
finding-bad-value =
    { $wanted ->
        [range] { $value } não está entre { $least } e { $most }.
        [key] A chave não tem 32 dígitos hexadecimais.
        [email] Isto não é um e-mail.
        [order_reference] O número do pedido está vazio ou passa de 80 caracteres.
        [serials] Mais de 20 números de série, ou um está vazio ou passa de 80 caracteres.
        [wish] O desejo está vazio ou passa de 300 caracteres.
        [photos] Mais de 5 fotos, ou uma está repetida ou sem seu SHA-256 em hexadecimal minúsculo.
        [pack] Este não é um pacote de idioma desta versão.
        [amount] Um valor é grande demais para ficar exato.
        [text] O texto está vazio ou passa de 2000 caracteres.
        [same] “{ $value }” é diferente de uma linha anterior deste pedido.
       *[value] “{ $value }” não existe ou é escrito de outro jeito.
    }
finding-bad-value-help =
    { $wanted ->
        [range] Escreva um número nesse intervalo.
        [day] Escreva um dia que existe, como 2026-11-21.
        [time] Escreva um horário como 09:30.
        [minute] Escreva um dia com horário, como 2026-10-15T10:00.
        [moment] Escreva um horário com fuso, como 2026-11-21T10:30:00+01:00.
        [currency] Escreva um código ISO 4217 como BRL.
        [place] Escreva um código ISO 3166 como DE ou US-CA.
        [link] Escreva um link https:, mailto: ou tel:, ou um caminho do seu site que comece com /.
        [key] Gere 16 bytes aleatórios.
        [email] Escreva como nome@example.com.
        [order_reference] Copie do e-mail do pedido.
        [serials] Informe até 20, cada um como está no produto.
        [wish] Escreva em 1 a 300 caracteres.
        [photos] Informe até 5 fotos, cada uma só uma vez.
        [pack] Use o pacote que veio com esta versão.
        [amount] Use valores ou quantidades menores.
        [text] Escreva de 1 a 2000 caracteres.
        [price] Escreva como 129.90, sem mais casas decimais do que a moeda.
        [same] Escreva o mesmo em cada linha de um pedido.
       *[value] A forma está na documentação.
    }
finding-unknown-version = A versão { $number } do formato não é conhecida aqui; este programa lê a versão 1.
finding-unknown-version-help = Atualize o after-sales, ou escreva a política na versão 1.
finding-duplicate-rule = O id “{ $rule }” já está em { $other }.
finding-duplicate-rule-help = Dê um id próprio a cada regra. As decisões citam esse id.
finding-rule-tie = No caso “{ $case }”, tanto “{ $other }” quanto “{ $rule }” podem servir a um produto, e nenhuma é mais específica.
finding-rule-tie-help = Deixe uma das duas mais específica, ou faça lugares, dias ou categorias se excluírem.
finding-window-length =
    { $what ->
        [season] Esta temporada não informa nem o último dia nem o número de dias.
       *[window] Durações que este prazo informa: { $number }. Ele precisa de exatamente uma.
    }
finding-window-length-help =
    { $what ->
        [season] Informe last_day ou days.
       *[window] Informe um destes: days, months, until ou unlimited: true.
    }
finding-rule-incomplete =
    { $what ->
        [cases] A regra “{ $rule }” não informa nenhum caso e nunca vale.
        [fee] Uma taxa da regra “{ $rule }” é ao mesmo tempo parte do preço e valor.
       *[terms] A regra “{ $rule }” aceita, mas não diz o prazo ou o que o cliente recebe.
    }
finding-rule-incomplete-help =
    { $what ->
        [cases] Informe pelo menos um caso, por exemplo return.
        [fee] Informe share ou amount, não os dois.
       *[terms] Adicione window e remedies, ou coloque answer como refuse ou ask_person.
    }
finding-season-order = Os dias desta temporada estão fora de ordem.
finding-season-order-help = Primeiro ordered_from, depois ordered_until, depois last_day.
finding-secret-exposed = “{ $name }” parece conter um segredo. Uma política é pública: todo cliente pode ler.
finding-secret-exposed-help = Tire o segredo e peça um novo onde ele foi emitido. Deixe seu servidor adicionar às solicitações.
finding-endpoint-setting =
    { $what ->
        [header] O endpoint “{ $preset }” precisa do cabeçalho “{ $name }”.
        [address] O endereço do endpoint “{ $preset }” não termina em { $name }.
       *[setting] O endpoint “{ $preset }” precisa da configuração “{ $name }”.
    }
finding-endpoint-setting-help =
    { $what ->
        [header] Adicione em /endpoint/headers. O que é de um só cliente, a página diz em um elemento meta.
        [address] Escreva o endereço inteiro, como https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Adicione o nome e o valor em /endpoint/settings. Nunca um segredo.
    }
finding-endpoint-profile =
    { $what ->
        [headers] Com a palavra cors simple ou no-cors, os navegadores não enviam seus cabeçalhos.
        [json] Com a palavra cors simple ou no-cors, os navegadores não enviam JSON.
        [method] Com a palavra cors simple ou no-cors, os navegadores só enviam POST.
        [same_origin] “{ $preset }” só aceita solicitações do próprio site.
        [simple] “{ $preset }” não responde à pergunta que os navegadores fazem antes deste envio.
        [address] Nada pode ser enviado a este endereço com “{ $preset }”.
        [status] Um status fora de 200 a 299 não é sucesso.
        [timeout] O tempo máximo de uma chamada é de 1 a 120 segundos.
       *[look_up] O endereço de consulta não tem lugar para a chave da solicitação.
    }
finding-endpoint-profile-help =
    { $what ->
        [headers] Tire os cabeçalhos, ou coloque cors como preflight se o endpoint responder a preflights.
        [json] Coloque format como form ou text, ou cors como preflight se o endpoint responder a preflights.
        [method] Coloque method como POST, ou cors como preflight se o endpoint responder a preflights.
        [same_origin] Tire cors, ou coloque same-origin.
        [simple] Tire cors, ou coloque simple.
        [address] Com mailto, escreva um link de e-mail. Senão, escreva um endereço https: ou um caminho do seu site.
        [status] Informe só status que digam: a solicitação foi salva.
        [timeout] 20 é o comum.
       *[look_up] Escreva a palavra key entre chaves no lugar certo.
    }
finding-endpoint-relay = “{ $name }” só aceita chamadas com uma chave secreta, e nenhuma página pode conter uma.
finding-endpoint-relay-help = Deixe um pequeno programa no seu servidor receber e repassar as solicitações, ou use o desk.
finding-endpoint-pointer = Nenhuma solicitação tem “{ $word }”, então ficaria de fora.
finding-endpoint-pointer-help = Conhecidos aqui: { $known }.
finding-endpoint-unsure =
    { $what ->
        [unread] Com a palavra cors no-cors, ninguém pode confirmar que uma solicitação chegou. Os clientes são avisados.
       *[untested] Aqui, toda resposta de 200 a 299 conta como sucesso.
    }
finding-endpoint-unsure-help =
    { $what ->
        [unread] Faça o endpoint responder a preflights, ou use o desk.
       *[untested] Adicione success com at: um lugar da resposta que só existe quando a solicitação foi salva.
    }
finding-unknown-region = A loja não define uma região “{ $word }”, então esta regra não serve a ninguém.
finding-unknown-region-help = Adicione em /shop/regions, ou informe os lugares em places.
finding-insecure-url = “{ $value }” não é criptografado: outros podem ler e mudar o que é enviado.
finding-insecure-url-help = Escreva o endereço https:.
finding-currency-mix = Este valor está em { $currency }; a moeda da loja é { $own }.
finding-currency-mix-help = Escreva na moeda da loja. Outros valores ficam fora do cálculo do reembolso.
finding-contradiction =
    { $what ->
        [backwards] O fim vem antes do começo.
        [refusal_gives] A regra “{ $rule }” recusa, e informa o que o cliente recebe.
        [limit_zero] A regra “{ $rule }” aceita, e permite zero vezes.
        [opens_too_late] A regra “{ $rule }” só deixa o cliente agir depois do fim do prazo.
        [same_unasked] A regra “{ $rule }” só troca pelo mesmo tipo, e nunca pergunta por isso.
        [shop_pays_amount] Pela regra “{ $rule }” a loja paga a devolução, mas há um valor para ela.
        [window_remedy] Um prazo da regra “{ $rule }” é para algo que a regra não dá.
        [fee_over_price] Uma taxa da regra “{ $rule }” é maior que o preço inteiro.
        [late_unreachable] Uma faixa de atraso da regra “{ $rule }” nunca pode ser alcançada.
       *[empty_range] Um intervalo da regra “{ $rule }” está vazio.
    }
finding-contradiction-help =
    { $what ->
        [backwards] Troque as duas pontas.
        [refusal_gives] Tire remedies, ou coloque answer como accept.
        [limit_zero] Aumente most, ou coloque answer como refuse.
        [opens_too_late] Faça a espera terminar antes do prazo.
        [same_unasked] Adicione a condição same_kind, com refuse ou o que deve vir depois.
        [shop_pays_amount] Tire amount, ou coloque payer como buyer.
        [window_remedy] Adicione aos remedies da regra, ou tire do prazo.
        [fee_over_price] As partes são centésimos de um por cento: escreva 10% como 1000.
        [late_unreachable] Coloque as faixas em ordem crescente, a aberta por último.
       *[empty_range] Troque least e most, ou from e until.
    }
finding-law-not-held = Esta versão não tem a lei de: { $markets }.
finding-law-not-held-help = Lá, os clientes leem sua política com uma nota: a lei local pode dar mais.
finding-below-law =
    { $what ->
        [months] Pela lei ({ $markets }), a loja responde por defeitos por mais tempo que este prazo; meses lá: { $number }.
       *[days] Pela lei ({ $markets }), os clientes podem mudar de ideia por mais tempo que este prazo; dias lá: { $number }.
    }
finding-below-law-help = Lá, os clientes veem o melhor dos dois. Aumente o prazo para ter um só texto para todos.
finding-exclusion-without-basis =
    { $what ->
        [goods] A regra “{ $rule }” recusa { $goods }; a lei ({ $markets }) não abre exceção para esses produtos.
       *[all] A regra “{ $rule }” recusa produtos que os clientes podem devolver pela lei ({ $markets }).
    }
finding-exclusion-without-basis-help = Diga em traits por que a lei exclui os produtos, ou limite a regra a outros lugares. Lá, os clientes mantêm o direito.
finding-fee-against-law = A taxa “{ $kind }” também é cobrada enquanto a lei ({ $markets }) permite mudar de ideia sem custo.
finding-fee-against-law-help = Faça a taxa começar depois dos dias da lei com days, limite com places, ou tire.
finding-freight-against-law =
    { $what ->
        [faults] O cliente paga a devolução de produtos com defeito, quebrados ou errados; pela lei ({ $markets }), quem paga é a loja.
       *[withdrawal] O cliente paga a devolução; quando ele muda de ideia, pela lei ({ $markets }), quem paga é a loja.
    }
finding-freight-against-law-help = Coloque payer como shop, pelo menos para esses lugares.
finding-disclosure-unknown = O arquivo não diz se os clientes são informados disto: “{ $word }”.
finding-disclosure-unknown-help = Adicione em /shop/disclosures, com told true ou false.
finding-disclosure-untold =
    { $what ->
        [withdrawal_information] Nestes países ({ $markets }), o cliente tem mais tempo para se arrepender quando não é informado desse direito.
        [return_cost_told] Nestes países ({ $markets }), a loja paga a devolução quando o cliente não sabe que é ele quem paga.
        [policy_before_payment] Nestes países ({ $markets }), a lei permite devolver quando as regras não estão claras antes do pagamento.
        [clause_on_final_screen] Nestes países ({ $markets }), a lei permite devolver quando a cláusula falta na oferta e na última tela.
        [no_return_confirmed_per_order] Nestes países ({ $markets }), esses produtos podem voltar quando o cliente não confirmou “sem devolução” no pedido.
        [digital_consent_confirmed] Nestes países ({ $markets }), quem compra conteúdo digital ainda pode desistir quando seu consentimento não é confirmado.
        [guarantee_excluded] Nestes países ({ $markets }), a loja responde por defeitos, a não ser que tenha avisado o contrário.
        [contract_information] Nestes países ({ $markets }), o cliente pode encerrar o contrato quando não recebe antes toda a informação da lei.
        [contract_copy] Nestes países ({ $markets }), o cliente tem mais tempo para encerrar o contrato quando não recebe cópia.
        [exclusion_told] Nestes países ({ $markets }), esses produtos podem voltar quando o cliente não é avisado antes do pedido.
        [direct_marketing] Nestes países ({ $markets }), o cliente pode mudar de ideia quando a loja é registrada para venda direta.
       *[used_term_agreed] Nestes países ({ $markets }), o prazo completo por defeitos também vale para usados, salvo acordo sobre um prazo mais curto.
    }
finding-disclosure-untold-help = Informe os clientes e coloque told como true. Até lá, as decisões contam com isso.
finding-refund-against-law =
    { $what ->
        [at_once] Pela lei ({ $markets }), após o arrependimento o dinheiro volta na hora; esta regra demora mais.
       *[days] Pela lei ({ $markets }), após o arrependimento o dinheiro volta mais cedo; dias lá: { $number }.
    }
finding-refund-against-law-help = Diminua within_days em { $rules }, ou escreva uma regra própria para esses lugares.
finding-forbidden-words = A lei ({ $markets }) proíbe palavras como “{ $value }”, ou as considera enganosas. Pode ser alarme falso.
finding-forbidden-words-help = Tire essas palavras, ou diga exatamente o que você não aceita de volta e que os direitos da lei continuam.
finding-closed-platform = Isto aponta para a plataforma da UE para disputas online. Ela fechou em 20 de julho de 2025 (Regulamento (UE) 2024/3228).
finding-closed-platform-help = Tire isto. Se há um órgão de disputas para você, informe em /disputes. Em compras entre países da UE, os clientes podem procurar a ECC-Net (www.eccnet.eu).
finding-withdrawal-unreachable = Nestes países ({ $markets }), a lei permite o arrependimento online, e nada no arquivo recebe o que os clientes escrevem.
finding-withdrawal-unreachable-help = Adicione um endpoint, ou um e-mail ou uma página em /shop/contacts.
finding-duty-open = Pela lei ({ $markets }), sua loja precisa disto, e o arquivo não marca como feito: { $duty }.
finding-duty-open-help = Quando estiver pronto, adicione em /shop/duties_met: { $ids }.
finding-duty-coming = Pela lei ({ $markets }), sua loja vai precisar disto a partir do dia informado abaixo: { $duty }.
finding-duty-coming-help = Quando estiver pronto, adicione em /shop/duties_met: { $ids }.
finding-duty-conditional =
    { $what ->
        [services] Pela lei ({ $markets }), uma loja que vende serviços precisa do que está abaixo.
        [subscriptions] Pela lei ({ $markets }), uma loja com contratos que se renovam sozinhos precisa do que está abaixo.
        [electrical_goods] Pela lei ({ $markets }), uma loja que vende aparelhos elétricos precisa do que está abaixo.
        [durability_guarantee] A lei ({ $markets }) pede a etiqueta GARAN da UE perto da imagem e logo antes do pedido. Vale quando o produtor garante de graça o produto todo por mais de dois anos.
       *[paid_warranty] Pela lei ({ $markets }), uma loja que oferece garantia paga precisa do que está abaixo.
    }
finding-duty-conditional-help = Se não é o seu caso, ou se já está pronto, adicione em /shop/duties_met: { $ids }.
finding-duty-unsure = Talvez a lei ({ $markets }) peça isto. Não está verificado, então confira: { $duty }.
finding-duty-unsure-help = Pergunte a quem conhece essa lei e depois adicione em /shop/duties_met: { $ids }.
finding-duty-unknown = Nenhum dos seus mercados tem um dever chamado “{ $word }”.
finding-duty-unknown-help = As notas sobre deveres em aberto dizem os nomes.
finding-duty-function = uma função online de arrependimento, fácil de achar em cada página, sem motivo, conta ou aplicativo, com uma segunda etapa para confirmar
finding-duty-way = um jeito online, bem visível, de exercer o arrependimento
finding-duty-function-information = informação, antes do pedido, de que há uma função online de arrependimento, e onde
finding-duty-acknowledgement = um protocolo para quem se arrepende, na hora e por e-mail ou parecido, com a declaração, a data e o horário
finding-duty-guarantee-notice = o aviso oficial da UE sobre a garantia legal, sem mudanças e no idioma do cliente, bem visível antes do pedido
finding-duty-garan = a etiqueta GARAN da UE em produtos com garantia grátis do produtor de mais de dois anos
finding-duty-button = um botão com palavras fixas
finding-duty-words = palavras fixas
finding-duty-notice = um aviso
finding-duty-marking = uma marca nos produtos que não podem ser devolvidos
finding-duty-link = um link
finding-duty-information = certas informações
finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] certo
        [medium] provável, confira
       *[low] não verificado
    })
finding-law-since =
    { $markets }: { $citation }, desde { DATE($since, style: "long") } ({ $sure ->
        [high] certo
        [medium] provável, confira
       *[low] não verificado
    })
finding-law-words = “{ $text }”
finding-law-asked = “{ $text }” ({ $place })
finding-case-without-rule = Nenhuma regra responde ao caso “{ $case }”.
finding-case-without-rule-help = Adicione uma regra. Sem ela, os clientes só leem o que a lei dá.
finding-item-without-rule =
    { $what ->
        [markets] No caso “{ $case }”, alguns produtos ficam sem regra nestes países: { $markets }.
       *[everywhere] No caso “{ $case }”, alguns produtos ficam sem regra.
    }
finding-item-without-rule-help = Adicione para este caso uma regra sem scope. As regras mais específicas continuam valendo mais.
finding-no-contact = A política não informa ninguém para perguntar.
finding-no-contact-help = Adicione um e-mail, um telefone ou uma página. Todo “não” aponta para lá.
finding-text-missing = Este texto falta em idiomas em que você responde: { $languages }.
finding-text-missing-help = Adicione o texto, ou tire o idioma de /shop/languages.
finding-no-dispute-route = Nenhum órgão de disputas foi informado; nestes países ({ $markets }), a loja vinculada a um precisa informar.
finding-no-dispute-route-help = Informe em /disputes se sua loja é vinculada a um.
finding-rule-shadowed = A regra “{ $rule }” nunca pode valer: regras mais específicas cobrem tudo.
finding-rule-shadowed-help = Tire essa regra, ou deixe as outras mais específicas.
finding-unknown-locale = Não há frases em “{ $word }”; estas estão em { $other }.
finding-unknown-locale-help = Peça um destes idiomas: { $known }.
