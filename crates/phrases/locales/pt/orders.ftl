orders-title = Encomendas
orders-lead = Comunique as suas encomendas ao desk. Os clientes escrevem menos, e ao lado de um pedido vê o que a sua loja sabe.
orders-known = Encomendas conhecidas: { NUMBER($count) }
orders-last = Última alteração: { $moment }
orders-file = Ficheiro CSV
orders-file-hint = Até 4 MB. A primeira linha dá nome às colunas; cada uma das outras é uma linha de uma encomenda.
orders-check = Verificar o ficheiro
orders-columns = Colunas do ficheiro
orders-column =
    { $word ->
        [reference] Número da encomenda, como o cliente o conhece. Obrigatório.
        [email] Endereço usado na encomenda. Obrigatório; só se guarda um hash.
        [ordered_on] Dia da encomenda, como 2026-11-21.
        [currency] Três letras, como EUR. Obrigatório com um preço.
        [sku] Referência do artigo.
        [title] Nome do produto.
        [category] Categoria do produto.
        [traits] O que é, com as palavras da política, como custom_made.
        [price] Preço de uma unidade, como 129.90.
        [quantity] Unidades.
        [delivered_on] Dia da entrega, como 2026-11-24. Deixe vazio enquanto não souber.
       *[arrived] Se já chegou: yes ou no.
    }
orders-preview = Ainda não foi guardado nada
orders-stored = Guardado
orders-new = Encomendas novas
orders-changed = Encomendas alteradas
orders-same = Já conhecidas, sem alterações
orders-store = Guardar encomendas
orders-passed-over = Não lido, porque o desk não conhece estas colunas: { $columns }
orders-wrong = O ficheiro tem erros; nada foi guardado
orders-row = Linha
orders-cell = Coluna
orders-problem = O que está errado
orders-no-file = Escolha primeiro um ficheiro.
orders-not-text = Isto não é um ficheiro de texto em UTF-8. Guarde-o como «CSV UTF-8» e escolha-o de novo.
orders-too-large = O ficheiro tem mais de 4 MB. Divida-o.
orders-find = Encontrar a sua encomenda
orders-find-text = Escreva o número da encomenda e o e-mail que usou. Assim não precisa de escrever o resto.
orders-find-go = Encontrar encomenda
orders-find-none = Não encontramos uma encomenda com este número e este e-mail. Verifique os dois, ou escreva-nos diretamente.
orders-find-without = Escrever sem procurar a encomenda
orders-found = Encomenda { $reference }
orders-found-text = De que artigo se trata?
orders-choose = Escolher
orders-item = Artigo sem nome
orders-known-title = Encomenda conhecida
orders-source =
    { $word ->
        [csv] De um ficheiro
        [woocommerce] Do WooCommerce
        [shopify] Do Shopify
        [medusa] Do Medusa
       *[api] Do sistema da sua loja
    }
orders-by-these = Com estes dados
