figures-title = Estatísticas
figures-period = Período
figures-weeks =
    { $word ->
        [4] 4 semanas
       *[13] 3 meses
        [52] 1 ano
    }
figures-span = { DATE($from, style: "long") } a { DATE($to, style: "long") }
figures-day = { DATE($day, style: "short") }
figures-empty = Nenhum caso neste período. As estatísticas aparecem com o primeiro.
figures-warnings = O que chama atenção agora
figures-calm = Nada chama atenção.
figures-warnings-why = Aqui está o que apareceu bem mais nos últimos 28 dias do que no ano anterior, e não só por acaso. Menos de 5 casos nunca aparecem.
figures-warning = { PERCENT($share) } dos casos ({ NUMBER($cases) }), normalmente { PERCENT($usual) }
figures-cases = Casos
figures-first-answer = Primeira resposta, metade em até
figures-solution = Solução, metade em até
figures-most = nove em cada dez em até { $time }
figures-in-time = Respondidos no prazo prometido
figures-solved = Resolvidos
figures-refused = Recusados
figures-satisfaction = Satisfação
figures-stars-mean = { $whole },{ $part } de 5
figures-answers = avaliações: { NUMBER($count) }
figures-percent = { PERCENT($share) }
figures-out-of = { NUMBER($part) } de { NUMBER($whole) }
figures-none = nada ainda
figures-minutes =
    { $count ->
        [one] { $count } minuto
        [many] { $count } de minutos
       *[other] { $count } minutos
    }
figures-hours =
    { $count ->
        [one] { $count } hora
        [many] { $count } de horas
       *[other] { $count } horas
    }
figures-days =
    { $count ->
        [one] { $count } dia
        [many] { $count } de dias
       *[other] { $count } dias
    }
figures-by-week = Casos por semana
figures-weeks-text = Colunas de { NUMBER($count) } semanas. A mais alta tem { NUMBER($most) } casos, na semana de { $day }.
figures-table = Mostrar como tabela
figures-week = Semana de
figures-reasons = Motivos
figures-products = Por produto
figures-countries = Por país
figures-name = Nome
figures-bar = Em barra
figures-main-reasons = Motivos mais frequentes
figures-unsaid = Não informado
figures-rest = Todos os outros
figures-stars = Estrelas
figures-ratings = Avaliações
figures-turned-away = Chamadas rejeitadas
figures-turned-away-text = Chamadas de programas que não viraram um caso, por código de erro. Nenhum dado pessoal fica guardado.
figures-code = Código de erro
figures-calls = Chamadas
figures-download =
    { $word ->
       *[csv] Baixar em CSV
        [json] Baixar em JSON
    }
figures-reason =
    { $word ->
        [too_small] Pequeno demais
        [too_large] Grande demais
        [not_as_expected] Diferente do esperado
        [no_longer_needed] Não precisa mais
        [better_price] Achou mais barato
        [ordered_by_mistake] Pedido por engano
        [arrived_late] Chegou tarde
        [poor_quality] Qualidade ruim
        [not_tolerated] Deu reação
       *[other] Outro motivo
    }
figures-seen = Nas páginas da loja
figures-seen-text = As próprias páginas contam, uma vez por visita, onde a loja ativou isso. Nenhum dado pessoal fica guardado. Quem pediu para não ser rastreado não é contado.
figures-seen-what = O que aconteceu
figures-seen-views = Visitas
figures-seen-ready =
    { $word ->
        [promise] Promessa mostrada
        [policy] Regras mostradas
        [check] Verificação aberta
        [request] Formulário aberto
        [withdrawal] Arrependimento mostrado
        [status] Caso acompanhado
       *[help] Ajuda mostrada
    }
figures-seen-decided =
    { $word ->
        [eligible] Resposta: sim
        [eligible_if] Resposta: sim, com condições
        [needs_person] Resposta: uma pessoa analisa
        [not_eligible] Resposta: não
       *[unknown] Resposta: desconhecida
    }
figures-seen-submitted = Solicitação enviada
figures-seen-error =
    { $word ->
        [0] Falha ({ $code }): ficou o texto da própria página
        [1] Falha ({ $code }): ficou o cartão curto
       *[2] Falha ({ $code }): o elemento continuou
    }
